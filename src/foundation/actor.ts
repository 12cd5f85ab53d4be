import { type Refusal, refused } from './outcome.ts'

/** Somebody who acts. What a person is in *this* network is said here; the same person is a guest in every other. */
export interface Person {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  /** Runs the installation: may found networks, sees none of their content by that alone. */
  readonly operator: boolean
  readonly member: boolean
  readonly coordinates: boolean
  /** Partners this person speaks for as a contact person. */
  readonly speaksFor: readonly string[]
  /** Partners this person assists: reads and prepares, never votes, never decides. */
  readonly assists: readonly string[]
  /** How far the journals were when this was asked; the same again means that every page is still the same. */
  readonly revision?: string
}

export type Actor = { readonly kind: 'guest' } | Person | { readonly kind: 'system' }

/** `true`, or the reason why not, as a key of the texts. */
export type Permission = true | Refusal

export const guest: Actor = { kind: 'guest' }
export const system: Actor = { kind: 'system' }

/** The only way to say that nobody is turned away; it stands out in the permission matrix. */
export function anyone(): Permission {
  return true
}

export function signedIn(actor: Actor): Permission {
  return actor.kind === 'guest' ? refused('sign-in-first') : true
}

export function members(actor: Actor): Permission {
  if (actor.kind === 'guest') return refused('sign-in-first')
  if (actor.kind === 'system') return true
  return actor.member || actor.coordinates ? true : refused('members-only')
}

export function coordination(actor: Actor): Permission {
  if (actor.kind === 'guest') return refused('sign-in-first')
  if (actor.kind === 'system') return true
  return actor.coordinates ? true : refused('coordination-only')
}

export function personId(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}
