import { hashToken } from '../../foundation/crypto.ts'
import type { KnownPerson } from './person.ts'

const linkMinutes = 30
export const sessionDays = 30
/** So many unused links an hour go to one address; who asks more often finds them in the mailbox already. */
export const linksAnHour = 5

/** A link that came by mail. Opening it changes nothing; the button on its page uses it up. */
export interface SignInLink {
  readonly tokenHash: string
  readonly person: KnownPerson
  readonly expiresAt: Date
  readonly usedAt: Date | null
  /** Where the person wanted to go; `null` means: where they are at home. */
  readonly onward: string | null
}

export function linkEnd(sent: Date): Date {
  return new Date(sent.getTime() + linkMinutes * 60_000)
}

/** A browser in which somebody is signed in. */
export interface Session {
  readonly id: string
  readonly since: Date
  readonly until: Date
  /** The one that asks. */
  readonly here: boolean
}

/**
 * The secret of a session, made of two halves that never meet outside the browser that signs in: the link from the mail, and what the page
 * with the button gave that browser. So sending the button twice gives the same session, and an old mail or a log of addresses gives none.
 */
export function sessionToken(link: string, half: string): string {
  return hashToken(`${link} ${half}`)
}

const own = 'http://own.invalid'

/** An address within this installation in its plainest form, or nothing: nobody is led elsewhere by signing in. */
export function ownPath(path: string | undefined): string | null {
  if (!path || path.length > 500 || !path.startsWith('/') || !URL.canParse(path, own)) return null
  const { origin, pathname, search } = new URL(path, own)
  // `/x/..//elsewhere` becomes `//elsewhere`, which a browser takes for another host.
  if (origin !== own || pathname.startsWith('//')) return null
  return /^\/(anmelden|abmelden|demo)(\/|$)/.test(pathname) ? null : pathname + search
}
