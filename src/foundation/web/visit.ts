import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Actor } from '../actor.ts'
import type { Done, FormState, Here, NetworkHead } from '../addresses.ts'
import { dayOf } from '../clock.ts'
import { hashToken, newKey } from '../crypto.ts'
import { installation } from '../database.ts'
import type { Caller } from '../door.ts'
import { isVariant, type Language, languages } from '../language.ts'
import type { Front } from './front.ts'

/** Choices somebody made at /darstellung, from one cookie. */
export type Display = Readonly<Record<string, string>>

/** Who asks, where, in which language. */
export interface Visit {
  readonly caller: Caller
  readonly network?: NetworkHead
  readonly language: Language
  readonly display: Display
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

const year = 365 * 24 * 3600

export const sessionCookie = (address: string) => (address.startsWith('https:') ? '__Host-sitzung' : 'sitzung')

/**
 * What a page for guests depends on: address, language, display. `undefined` for everything that is somebody's own:
 * a session, a word about what was just done, a choice being made, a page that is read aloud.
 */
export function guestKey(url: string, cookie: string | undefined): string | undefined {
  if (chooses(url)) return undefined
  if (!cookie) return `de  ${url}`
  // Only what every reader of cookies reads alike: with a blank before the `=` the page would be for one, and kept for all.
  if (!/^[\w-]+=[^;\s]*(?:; [\w-]+=[^;\s]*)*$/.test(cookie)) return undefined
  if (/(?:^|; )(?:(?:__Host-)?sitzung|getan)=|aloud/.test(cookie)) return undefined
  const value = (name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(cookie)?.[1] ?? ''
  return `${value('sprache') || 'de'} ${value('darstellung')} ${url}`
}

/** A choice in the address is remembered by a cookie, so the answer must be made anew. */
const chooses = (url: string) => /(?:sprache|vorlesen)=/.test(url)

/** Such a page brings a script, and another policy than those that are kept. */
export const readsAloud = (display: Display) => display.aloud === 'ja'

/** The same for a page of somebody's own network: their session, and the day. */
export function ownKey(url: string, cookie: string | undefined, front: Front): string | undefined {
  if (!cookie || !url.startsWith('/n/') || chooses(url) || /(^|;\s*)getan=|aloud/.test(cookie)) return undefined
  const value = (name: string) => new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(cookie)?.[1] ?? ''
  const session = value(sessionCookie(front.address))
  return session && `${hashToken(session)} ${value('sprache')} ${value('darstellung')} ${dayOf(front.clock())} ${url}`
}

/** `undefined` when the address names a network that does not exist. */
export async function visitOf(c: Context, front: Front): Promise<Visit | undefined> {
  const { network: slug, ...params } = plainly(c.req.param() as Record<string, string>)
  const network = slug === undefined ? undefined : await front.network(slug)
  if (slug !== undefined && !network) return undefined
  const { sprache: _language, vorlesen: _aloud, ...query } = plainly(c.req.query())
  const token = getCookie(c, sessionCookie(front.address))
  return {
    caller: { network: network?.id ?? installation, ...(token ? { token: hashToken(token) } : {}) },
    ...(network ? { network } : {}),
    language: languageOf(c, front),
    display: displayOf(c, front),
    params,
    query,
  }
}

/** PostgreSQL cannot be asked for text with NUL in it; an address that holds one means nothing. */
function plainly(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replaceAll('\0', '')]))
}

/** A visit to nowhere, for the pages that say so. */
export function strayVisit(c: Context, front: Front): Visit {
  return {
    caller: { network: installation },
    language: languageOf(c, front),
    display: displayOf(c, front),
    params: {},
    query: {},
  }
}

/** `?sprache=` chooses and is remembered. */
function languageOf(c: Context, front: Front): Language {
  const asked = c.req.query('sprache')
  if (isVariant(asked)) remember(c, front, 'sprache', asked)
  const chosen = isVariant(asked) ? asked : getCookie(c, 'sprache')
  return languages[isVariant(chosen) ? chosen : 'de']
}

/** `?vorlesen=` switches reading aloud on and off, and is remembered. */
function displayOf(c: Context, front: Front): Display {
  const chosen = new URLSearchParams(getCookie(c, 'darstellung') ?? '')
  const asked = c.req.query('vorlesen')
  if (asked === 'ja') chosen.set('aloud', 'ja')
  if (asked === 'nein') chosen.delete('aloud')
  if (asked === 'ja' || asked === 'nein') remember(c, front, 'darstellung', chosen.toString())
  return Object.fromEntries(chosen)
}

function remember(c: Context, front: Front, name: string, value: string): void {
  const secure = front.address.startsWith('https:')
  setCookie(c, name, value, { path: '/', maxAge: year, sameSite: 'Lax', secure })
}

export function hereOf(
  c: Context,
  front: Front,
  visit: Visit,
  actor: Actor,
  data: unknown,
  more: { form?: FormState; done?: Done } = {},
): Here {
  return {
    data,
    language: visit.language,
    actor,
    ...(visit.network ? { network: visit.network } : {}),
    base: visit.network ? `/n/${visit.network.slug}` : '',
    path: c.req.path,
    query: visit.query,
    ...more,
    key: newKey(),
    today: dayOf(front.clock()),
    display: visit.display,
    voice: front.aloud.voice,
    demo: front.demo,
  }
}
