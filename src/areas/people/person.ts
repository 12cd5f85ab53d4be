import type { Variant } from '../../foundation/language.ts'

/** One person, many networks. */
export interface KnownPerson {
  readonly id: string
  readonly email: string
  readonly name: string
  /** How they want to be written to. */
  readonly language: Variant
  readonly operator: boolean
  /** Invented: anyone may be them in demo mode, nobody otherwise. */
  readonly demo: boolean
  readonly version: number
}

/** How somebody wants to see and hear the pages, wherever they sign in. */
export interface OwnDisplay {
  /** What the cookie `darstellung` holds. */
  readonly display: string
  readonly language: Variant | null
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
  /** Last day that counts. */
  readonly until: string | null
}
