import { coordination } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { KnownPerson, Membership, Role } from '../person.ts'

export interface Invitation {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly partnerId: string | undefined
  readonly demo: boolean
  readonly language: KnownPerson['language']
}

export interface Invited {
  readonly network: { readonly name: string; readonly slug: string; readonly demo: boolean }
  readonly person: KnownPerson | null
  readonly memberships: readonly Membership[]
  /** False when the chosen partner is none of this network. */
  readonly partnerKnown?: boolean
}

export interface Welcome {
  readonly personId: string
  /** Set when the person was not known to the installation before. */
  readonly made: Invitation | null
  readonly membership: Membership
  /** What to write to whom; nothing when the network is filled by the system. */
  readonly letter: InvitationLetter | null
}

export interface InvitationLetter {
  readonly to: Pick<KnownPerson, 'name' | 'email' | 'language'>
  readonly by: string
  readonly role: Role
  readonly network: Invited['network']
}

/** The coordination brings people in; the first coordination comes with the founding of its network. */
export const mayInvite = coordination

type InviteOccasion = Pick<Occasion, 'by' | 'newId' | 'today'>

export function invite(
  { network, person, memberships, partnerKnown = true }: Invited,
  input: Invitation,
  { by, newId, today }: InviteOccasion,
): Ruling<Welcome> | Refusal | Faults {
  const partnerId = input.partnerId ?? null
  if (!partnerKnown || ((input.role === 'contact' || input.role === 'assistant') && !partnerId))
    return { faults: [{ field: 'partnerId', key: 'partner-missing' }] }
  if (memberships.some((one) => one.role === input.role && one.partnerId === partnerId))
    return refused('already-member')
  // Whoever is brought into an invented network is invented too.
  const demo = input.demo || network.demo
  if (person && person.demo !== demo) return refused('address-in-use')
  const personId = person?.id ?? newId()
  const membership = { id: newId(), personId, role: input.role, partnerId, since: today, until: null }
  const letter = by.kind === 'person' ? { to: person ?? input, by: by.name, role: input.role, network } : null
  return {
    next: { personId, made: person ? null : { ...input, demo }, membership, letter },
    facts: [{ name: 'people.person-invited', about: personId, values: { role: input.role, partner: partnerId } }],
  }
}

export interface EndingMembership {
  readonly membership: Membership
  /** Another coordination remains when this one goes. */
  readonly othersCoordinate: boolean
}

export const mayEndMembership = coordination

/** `day` is the last one that counts. The day before the first is allowed: whoever was brought in by mistake goes at once. */
export function endMembership(
  { membership, othersCoordinate }: EndingMembership,
  { day }: { readonly day: string },
): Ruling<{ id: string; until: string }> | Refusal | Faults {
  if (membership.until !== null) return refused('membership-ended')
  if (membership.role === 'coordination' && !othersCoordinate) return refused('last-coordination')
  if (day < addDays(membership.since, -1)) return { faults: [{ field: 'day', key: 'before-beginning' }] }
  const { id, personId, role, partnerId } = membership
  return {
    next: { id, until: day },
    facts: [{ name: 'people.membership-ended', about: personId, values: { role, partner: partnerId, until: day } }],
  }
}
