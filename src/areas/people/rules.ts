import { type Actor, coordination, type Permission } from '../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../foundation/door.ts'
import { type Refusal, refused } from '../../foundation/outcome.ts'
import type { KnownPerson, Membership, Role } from './person.ts'

export interface Invitation {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly partnerId: string | undefined
  readonly demo: boolean
  readonly language: KnownPerson['language']
}

export interface Invited {
  readonly person: KnownPerson | null
  readonly memberships: readonly Membership[]
}

export interface Welcome {
  readonly personId: string
  /** Set when the person was not known to the installation before. */
  readonly made: Invitation | null
  readonly membership: Membership
}

/** The coordination brings people in; the first coordination comes with the founding of its network. */
export function mayInvite(actor: Actor): Permission {
  return coordination(actor)
}

export function invite({ person, memberships }: Invited, input: Invitation, { newId, today }: Pick<Occasion, 'newId' | 'today'>): Ruling<Welcome> | Refusal {
  const already = memberships.some(({ role, partnerId }) => role === input.role && partnerId === (input.partnerId ?? null))
  if (already) return refused('already-member')
  if (person && person.demo !== input.demo) return refused('address-in-use')
  const personId = person?.id ?? newId()
  const membership = { id: newId(), personId, role: input.role, partnerId: input.partnerId ?? null, since: today, until: null }
  const values = { role: input.role, partner: membership.partnerId }
  return { next: { personId, made: person ? null : input, membership }, facts: [{ name: 'people.person-invited', about: personId, values }] }
}
