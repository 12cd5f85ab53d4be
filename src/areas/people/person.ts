import type { Variant } from '../../foundation/language.ts'

/** One person, many networks. */
export interface KnownPerson {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: Variant
  readonly operator: boolean
  readonly demo: boolean
  readonly version: number
}

export const roles = ['coordination', 'contact', 'assistant', 'member'] as const
/** What a person is in one network. A contact person speaks for a partner; an assistant reads and prepares, never votes. */
export type Role = (typeof roles)[number]

export interface Membership {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly partnerId: string | null
  readonly since: string
  readonly until: string | null
}

/** A link that came by mail. Opening it changes nothing; the button on its page uses it up. */
export type SignInLink =
  | { readonly state: 'open'; readonly personId: string; readonly onward: string }
  | { readonly state: 'used' }
  | { readonly state: 'expired' }
