import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { KnownPerson } from '../person.ts'
import { linkEnd, linksAnHour, type Session, type SignInLink, sessionDays } from '../sign-in.ts'

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
  return {
    next: sent ? { person, expiresAt: linkEnd(moment), onward: weiter } : null,
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
