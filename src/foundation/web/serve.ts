import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { renderToString } from 'preact-render-to-string'
import { type Actor, guest } from '../actor.ts'
import type {
  ActAddress,
  Address,
  Cookie,
  FileAddress,
  FormAddress,
  FormState,
  Here,
  PageAddress,
  Then,
  View,
} from '../addresses.ts'
import { isId } from '../crypto.ts'
import type { FormValues } from '../input.ts'
import type { Outcome } from '../outcome.ts'
import type { Front } from './front.ts'
import { guestPages } from './guests.ts'
import { headers } from './headers.ts'
import { type Plain, plainView, statusOf } from './plain.tsx'
import { formOf, fromElsewhere } from './request.ts'
import { speaker } from './speech.ts'
import { hereOf, sessionCookie, strayVisit, type Visit, visitOf } from './visit.ts'

export interface Web {
  readonly fetch: Hono['fetch']
  readonly request: Hono['request']
  /** A network changed: what guests were shown of it is forgotten. */
  changed(network: string): void
}

/** The front door: every address of the table, and nothing else. */
export function createWeb(front: Front): Web {
  const app = new Hono()
  const pages = guestPages()
  const speech = speaker(front.areas)
  const addresses = front.areas.flatMap((area) => area.addresses)
  const secure = front.address.startsWith('https:')

  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
    if (secure) c.header('strict-transport-security', 'max-age=31536000')
  })
  app.use(compress())
  front.fixed(app)

  function page(
    c: Context,
    here: Here,
    view: View,
    of: Visit,
    status: 200 | 403 | 404 | 409 | 413 | 422 | 500,
  ): Response | Promise<Response> {
    return c.html(`<!doctype html>${renderToString(front.frame(here, view, of.display))}`, status)
  }

  function plain(c: Context, of: Visit, kind: Plain, actor: Actor = guest, reason?: string) {
    const here = hereOf(c, front, of, actor, undefined, { form: { values: {}, problems: [] } })
    return page(c, here, plainView(here, kind, actor, reason), of, statusOf[kind])
  }

  async function show(
    c: Context,
    of: Visit,
    address: PageAddress | FormAddress,
    form?: FormState,
    status: 200 | 409 | 422 = 200,
  ) {
    const found = await front.door.read(of.caller, address.read, { ...of.query, ...of.params })
    c.header('server-timing', `trips;desc="${found.trips}"`)
    if (of.caller.token) c.header('cache-control', 'no-store')
    if (found.kind === 'forbidden')
      return turnedAway(c, of, found.actor, speech.reason(of.language, address.read.name, found.reason))
    if (found.kind !== 'found') return plain(c, of, 'missing', found.actor)
    const fact = form ? undefined : getCookie(c, 'getan')
    if (fact) deleteCookie(c, 'getan', { path: '/' })
    const done = fact && speech.done(of.language, fact)
    const here = hereOf(c, front, of, found.actor, found.data, { ...(form ? { form } : {}), ...(done ? { done } : {}) })
    // The table pairs each view with its read, so the data fits; a list of addresses cannot say so.
    return page(c, here, address.view(here as Here<never>), of, status)
  }

  function turnedAway(c: Context, of: Visit, actor: Actor, reason: string) {
    if (actor.kind === 'guest' && c.req.method === 'GET')
      return c.redirect(`/anmelden?weiter=${encodeURIComponent(c.req.path)}`, 303)
    return plain(c, of, 'forbidden', actor, reason)
  }

  async function get(c: Context, address: PageAddress | FormAddress | FileAddress) {
    const of = await visitOf(c, front)
    if (!of) return plain(c, strayVisit(c, front), 'missing')
    if (address.kind === 'file') return download(c, of, address)
    const same =
      address.kind === 'page' && !of.caller.token && !getCookie(c, 'getan') && c.req.query('sprache') === undefined
    if (!same) return show(c, of, address)
    const fresh: Response[] = []
    const key = `${of.language.variant} ${getCookie(c, 'darstellung') ?? ''} ${c.req.url}`
    const kept = await pages.get(key, of.network?.id ?? '', async () => {
      const response = await show(c, of, address)
      fresh.push(response)
      return response.status === 200 ? response.clone().text() : undefined
    })
    // Whoever waited for somebody else's answer that was no page (a redirect, a refusal) asks for themselves.
    return fresh[0] ?? (kept === undefined ? show(c, of, address) : c.html(kept))
  }

  async function download(c: Context, of: Visit, address: FileAddress) {
    const found = await front.door.read(of.caller, address.read, { ...of.query, ...of.params })
    if (found.kind === 'forbidden')
      return turnedAway(c, of, found.actor, speech.reason(of.language, address.read.name, found.reason))
    if (found.kind !== 'found') return plain(c, of, 'missing', found.actor)
    const made = await address.file(found.data as never)
    const plainName = made.name.replace(/[^\w.-]/g, '_')
    const bytes = typeof made.bytes === 'string' ? made.bytes : new Uint8Array(made.bytes)
    return c.body(bytes, 200, {
      'content-type': made.type,
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(made.name)}`,
    })
  }

  async function post(c: Context, address: Exclude<Address, PageAddress | FileAddress>) {
    const of = await visitOf(c, front)
    if (fromElsewhere(c, front.address)) return plain(c, of ?? strayVisit(c, front), 'elsewhere')
    const body = await formOf(c)
    if (!of) return plain(c, strayVisit(c, front), 'missing')
    if (body.kind !== 'form') return plain(c, of, body.kind === 'too-large' ? 'tooLarge' : 'broken')
    if (address.kind === 'set') return follow(c, address.set(body.values))
    const key = isId(body.key) ? body.key : undefined
    const outcome = await front.door.act(of.caller, address.act, { ...body.values, ...of.params }, key)
    if (outcome.kind === 'missing') return plain(c, of, 'missing')
    if (outcome.kind !== 'done') return unfinished(c, of, address, outcome, body.values)
    return follow(
      c,
      address.then(outcome.value as never, {
        params: of.params,
        base: of.network ? `/n/${of.network.slug}` : '',
        values: body.values,
      }),
      outcome.facts[0]?.name,
    )
  }

  /** The form again, with everything that was typed and what to mend. */
  function unfinished(
    c: Context,
    of: Visit,
    address: FormAddress | ActAddress,
    outcome: Exclude<Outcome<never>, { kind: 'done' | 'missing' }>,
    values: FormValues,
  ) {
    const { name } = address.act
    if (outcome.kind === 'invalid') {
      const problems = outcome.faults.map((fault) => speech.problem(of.language, name, fault))
      return again(c, of, address, { values, problems }, 422)
    }
    const refusal = speech.reason(of.language, name, outcome.reason)
    if (outcome.kind === 'forbidden') return turnedAway(c, of, of.caller.token ? { kind: 'system' } : guest, refusal)
    const theirs = outcome.theirs === undefined ? {} : { theirs: outcome.theirs }
    return again(c, of, address, { values, problems: [], refusal, ...theirs }, 409)
  }

  function again(c: Context, of: Visit, address: FormAddress | ActAddress, form: FormState, status: 409 | 422) {
    const shown = address.kind === 'form' ? address : addresses.find((other) => other.path === address.onto)
    if (shown?.kind !== 'page' && shown?.kind !== 'form')
      throw new Error(`${address.path} answers onto ${address.kind === 'act' ? address.onto : ''}, which is no page`)
    return show(c, of, shown, form, status)
  }

  function follow(c: Context, then: Then, fact?: string): Response {
    const { to, cookies = [] } = typeof then === 'string' ? { to: then } : then
    for (const cookie of cookies) keep(c, cookie)
    if (fact) setCookie(c, 'getan', fact, { path: '/', maxAge: 60, sameSite: 'Lax', httpOnly: true, secure })
    return c.redirect(to, 303)
  }

  function keep(c: Context, { name: plainName, value, lasts }: Cookie): void {
    const name = plainName === 'sitzung' ? sessionCookie(front.address) : plainName
    if (value === null) deleteCookie(c, name, { path: '/', secure })
    else
      setCookie(c, name, value, {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        ...(lasts ? { maxAge: lasts } : {}),
      })
  }

  for (const address of addresses) {
    if (address.kind === 'page' || address.kind === 'form' || address.kind === 'file')
      app.get(address.path, (c) => get(c, address))
    if (address.kind === 'form' || address.kind === 'act' || address.kind === 'set')
      app.post(address.path, (c) => post(c, address))
  }
  app.notFound(async (c) => plain(c, strayVisit(c, front), 'missing'))
  app.onError((problem, c) => {
    front.report(problem, c.req.path)
    return plain(c, strayVisit(c, front), 'broken')
  })

  return { fetch: app.fetch, request: app.request, changed: pages.changed }
}
