import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { z } from 'zod'
import { type Actor, anyone, guest } from '../actor.ts'
import type { Cookie, FormAddress, FormState, Here, Onward, PageAddress, View } from '../addresses.ts'
import { read } from '../door.ts'
import type { Reason } from '../outcome.ts'
import type { Front } from './front.ts'
import { policyWithScript, sealedMark } from './headers.ts'
import { type Plain, plainView, statusOf } from './plain.tsx'
import type { Speaker } from './speech.ts'
import { hereOf, readsAloud, sessionCookie, type Visit } from './visit.ts'

type Status = 200 | 400 | 403 | 404 | 409 | 413 | 422 | 500

/** What was shown, for whoever keeps it: the key of its forms, and how far the journals were. */
export interface Shown {
  readonly once: string
  readonly revision: string | undefined
}

/** Asks for nothing but who is there. */
const nothing = read({ name: 'foundation.nothing', input: z.unknown(), may: anyone, load: async () => ({}) })

/** The ways a request is answered: a page, a page that says why not, or the way to the next page. */
export function answers(front: Front, speech: Speaker) {
  const secure = front.address.startsWith('https:')

  function drawn(here: Here, view: View, of: Visit): string {
    const html = renderToString(front.frame(here, view, of.display))
    // The place may be gone (the last item, a meeting that was cancelled): then it is said at the top, as everywhere.
    if (!here.done?.at || html.includes(renderToString(h(Fragment, {}, here.done.sentence)))) return html
    return drawn({ ...here, done: { sentence: here.done.sentence } }, view, of)
  }

  function page(c: Context, here: Here, view: View, of: Visit, status: Status): Response | Promise<Response> {
    const html = front.lines(drawn(here, view, of), here)
    if (readsAloud(of.display)) c.set('policy', policyWithScript)
    if (view.sealed) {
      c.header('cache-control', 'no-store')
      c.header(sealedMark, 'yes')
    }
    return c.html(`<!doctype html>${readsAloud(of.display) ? front.aloud.dress(html, here) : html}`, status)
  }

  async function plain(c: Context, of: Visit, kind: Plain, known?: Actor, reason?: string): Promise<Response> {
    const actor =
      known ?? (of.caller.token && kind !== 'broken' ? (await front.door.read(of.caller, nothing, {})).actor : guest)
    const here = hereOf(c, front, of, actor, undefined, { form: { values: {}, problems: [] } })
    return page(c, here, plainView(here, kind, reason), of, statusOf[kind])
  }

  /** Who is not signed in is led to the door; who may not is told why. */
  async function turnedAway(c: Context, of: Visit, from: string, reason: Reason, actor?: Actor): Promise<Response> {
    if (reason.key === 'sign-in-first' && c.req.method === 'GET') {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/anmelden?weiter=${encodeURIComponent(pathname + search)}`, 303)
    }
    return plain(c, of, 'forbidden', actor, speech.reason(of.language, from, reason))
  }

  async function show(
    c: Context,
    of: Visit,
    address: PageAddress | FormAddress,
    form?: FormState,
    status: Status = 200,
  ) {
    const began = performance.now()
    const found = await front.door.read(of.caller, address.read, { ...of.query, ...of.params })
    c.header('server-timing', `trips;desc="${found.trips}", data;dur=${(performance.now() - began).toFixed(1)}`)
    if (of.caller.token) c.header('cache-control', 'no-store')
    if (found.kind === 'forbidden') return turnedAway(c, of, address.read.name, found.reason, found.actor)
    if (found.kind !== 'found') return plain(c, of, 'missing', found.actor)
    const kept = form ? undefined : getCookie(c, 'getan')
    if (kept) deleteCookie(c, 'getan', { path: '/' })
    const [fact = '', at] = kept?.split('#') ?? []
    const sentence = speech.done(of.language, fact)
    const done = sentence ? { done: { sentence, ...(at ? { at } : {}) } } : {}
    const more = { ...(form ? { form } : {}), ...done }
    const here = hereOf(c, front, of, found.actor, found.data, more)
    // The table pairs each view with its read, so the data fits; a list of addresses cannot say so.
    const shown: Shown = { once: here.key, revision: found.actor.kind === 'person' ? found.actor.revision : undefined }
    c.set('shown', shown)
    return page(c, here, address.view(here as Here<never>), of, status)
  }

  function follow(c: Context, onward: Onward, fact?: string): Response {
    const { to, cookies = [] } = typeof onward === 'string' ? { to: onward } : onward
    for (const cookie of cookies) keep(c, cookie)
    const [, at] = to.split('#')
    const said = fact && at ? `${fact}#${at}` : fact
    if (said) setCookie(c, 'getan', said, { path: '/', maxAge: 60, sameSite: 'Lax', httpOnly: true, secure })
    // What a form sent may be part of the way: a line end in it would end the header, a letter beyond ASCII cannot stand in one.
    return c.redirect(to.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent), 303)
  }

  function keep(c: Context, { name: plainName, value, lasts }: Cookie): void {
    const name = plainName === 'sitzung' ? sessionCookie(front.address) : plainName
    if (value === null) return void deleteCookie(c, name, { path: '/', secure })
    const age = lasts ? { maxAge: lasts } : {}
    setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, ...age })
  }

  return { show, plain, turnedAway, follow }
}
