import { type Actor, coordination, type Permission } from '../../foundation/actor.ts'
import { addDays } from '../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../foundation/door.ts'
import { type Refusal, refused } from '../../foundation/outcome.ts'
import type { KnownPerson, Membership, Role } from './person.ts'
import { linkMinutes, linksAnHour, type Session, type SignInLink, sessionDays } from './sign-in.ts'

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

export interface Asking {
  readonly person: KnownPerson | null
  /** Links sent to this address within the last hour and not used. */
  readonly open: number
}

export interface NewLink {
  readonly person: KnownPerson
  readonly expiresAt: Date
  readonly onward: string | null
}

/** Always says yes, so that nobody learns from the answer which addresses are known; `null` means that nothing is sent. */
export function askForLink(
  { person, open }: Asking,
  { weiter }: { readonly weiter: string | null },
  { moment, demo, newId }: Pick<Occasion, 'moment' | 'demo' | 'newId'>,
): Ruling<NewLink | null> {
  const sent = person !== null && open < linksAnHour && (demo || !person.demo)
  const expiresAt = new Date(moment.getTime() + linkMinutes * 60_000)
  return {
    next: sent ? { person, expiresAt, onward: weiter } : null,
    facts: [{ name: 'people.link-asked-for', about: person?.id ?? newId(), values: { sent } }],
  }
}

export type LinkState = 'open' | 'used' | 'expired'

/** An unknown link is an expired one: who mistyped it and who waited too long do the same next. */
export function linkState(link: SignInLink | null, { moment, demo }: Pick<Occasion, 'moment' | 'demo'>): LinkState {
  if (!link || (link.person.demo && !demo)) return 'expired'
  if (link.usedAt) return 'used'
  return link.expiresAt > moment ? 'open' : 'expired'
}

export interface NewSession {
  readonly id: string
  readonly personId: string
  readonly until: Date
}

export function beginSession(person: KnownPerson, { moment, newId }: Pick<Occasion, 'moment' | 'newId'>): NewSession {
  return { id: newId(), personId: person.id, until: new Date(moment.getTime() + sessionDays * 24 * 3_600_000) }
}

type SignInOccasion = Pick<Occasion, 'moment' | 'demo' | 'newId'>

export function signIn(
  link: SignInLink | null,
  occasion: SignInOccasion,
): Ruling<{ link: SignInLink; session: NewSession }> | Refusal {
  const state = linkState(link, occasion)
  if (!link || state !== 'open') return refused(state === 'used' ? 'link-used' : 'link-expired')
  return {
    next: { link, session: beginSession(link.person, occasion) },
    facts: [{ name: 'people.signed-in', about: link.person.id }],
  }
}

/** Invented people have no mailbox and no secrets. Outside demo mode nobody can be one of them. */
export function signInAsDemo(person: KnownPerson, occasion: SignInOccasion): Ruling<NewSession> | Refusal {
  if (!occasion.demo || !person.demo) return refused('demo-only')
  return { next: beginSession(person, occasion), facts: [{ name: 'people.signed-in', about: person.id }] }
}

export function endSession(session: Session): Ruling<Session> {
  return {
    next: session,
    facts: [{ name: session.here ? 'people.signed-out' : 'people.session-ended', about: session.id }],
  }
}

export function signOutEverywhere(person: KnownPerson): Ruling<KnownPerson> {
  return { next: person, facts: [{ name: 'people.signed-out-everywhere', about: person.id }] }
}

export function changePerson(
  person: KnownPerson,
  { name, language }: Pick<KnownPerson, 'name' | 'language'>,
): Ruling<KnownPerson> {
  return { next: { ...person, name, language }, facts: [{ name: 'people.person-changed', about: person.id }] }
}

/** The first person of an installation is made by whoever holds the machine, at its command line. */
export function mayMakeOperator(actor: Actor): Permission {
  return actor.kind === 'system' ? true : refused('command-line-only')
}

export function makeOperator(
  person: KnownPerson | null,
  input: Pick<KnownPerson, 'name' | 'email' | 'language'>,
  { newId }: Pick<Occasion, 'newId'>,
): Ruling<KnownPerson> | Refusal {
  if (person?.demo) return refused('address-in-use')
  const next = { ...(person ?? { ...input, id: newId(), demo: false, version: 0 }), operator: true }
  return { next, facts: [{ name: 'people.operator-made', about: next.id }] }
}
