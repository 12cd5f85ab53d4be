import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { getCookie } from 'hono/cookie'
import { routePath } from 'hono/route'
import type { ActAddress, Address, FileAddress, FormAddress, FormState, PageAddress, SetAddress } from '../addresses.ts'
import { isId } from '../crypto.ts'
import type { FormValues } from '../input.ts'
import type { Outcome } from '../outcome.ts'
import { answers, type Shown } from './answers.ts'
import type { Front } from './front.ts'
import { guestPages, type Kept } from './guests.ts'
import { headers, isSealed } from './headers.ts'
import { landedForm } from './landing.ts'
import { memberPages } from './members.ts'
import { type Body, formOf, fromElsewhere } from './request.ts'
import { speaker } from './speech.ts'
import { answerFile } from './stored.ts'
import { guestKey, ownKey, strayVisit, type Visit, visitOf } from './visit.ts'

export interface Web {
  readonly fetch: Hono['fetch']
  readonly request: Hono['request']
  /** A network changed: what guests were shown of it is forgotten. */
  changed(network: string): void
  /** What stands on every answer. */
  readonly headers: Readonly<Record<string, string>>
  /** A page for guests that is finished already; `undefined` when the request must be looked at. */
  kept(method: string | undefined, url: string | undefined, cookie: string | undefined): Kept | undefined
  /** A page this session was shown, when nothing has changed since; the database is asked. */
  keptOwn(
    method: string | undefined,
    url: string | undefined,
    cookie: string | undefined,
  ): Promise<readonly Buffer[] | undefined>
}

/** The front door: every address of the table, and nothing else. */
export function createWeb(front: Front): Web {
  const app = new Hono()
  const pages = guestPages()
  const seen = memberPages()
  const speech = speaker(front.areas)
  const addresses = front.areas.flatMap((area) => area.addresses)
  const { show, plain, turnedAway, follow } = answers(front, speech)
  const always = {
    ...headers,
    ...(front.address.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }

  app.use(async (c: Context, next) => {
    await next()
    for (const [name, value] of Object.entries(always)) c.header(name, value)
    const policy: string | undefined = c.get('policy')
    if (policy) c.header('content-security-policy', policy)
  })
  app.use(compress())
  front.fixed(app)

  async function get(c: Context, address: PageAddress | FormAddress | FileAddress) {
    const of = await visitOf(c, front)
    if (!of) return plain(c, strayVisit(c, front), 'missing')
    if (address.kind === 'file') return download(c, of, address)
    const { pathname, search } = new URL(c.req.url)
    const key = guestKey(pathname + search, c.req.header('cookie'))
    if (of.caller.token && of.network && !getCookie(c, 'getan')) return showOwn(c, of, address, pathname + search)
    if (address.kind === 'form' || key === undefined) return show(c, of, address)
    const fresh: Response[] = []
    const kept = await pages.get(key, of.network?.id ?? '', async () => {
      const response = await show(c, of, address)
      fresh.push(response)
      return response.status === 200 && !isSealed(response) ? response.clone().text() : undefined
    })
    // Whoever waited for somebody else's answer that was no page (a redirect, a refusal) asks for themselves.
    return fresh[0] ?? (kept === undefined ? show(c, of, address) : c.html(kept.plain.toString()))
  }

  /** A page of somebody's own network: kept, so that it need not be made again while nothing changes. */
  async function showOwn(c: Context, of: Visit, address: PageAddress | FormAddress, url: string) {
    const response = await show(c, of, address)
    const key = ownKey(url, c.req.header('cookie'), front)
    const shown: Shown | undefined = c.get('shown')
    if (response.status === 200 && shown?.revision && key && !isSealed(response))
      seen.keep(key, {
        html: await response.clone().text(),
        once: shown.once,
        revision: shown.revision,
        caller: of.caller,
      })
    return response
  }

  async function download(c: Context, of: Visit, address: FileAddress) {
    const found = await front.door.read(of.caller, address.read, { ...of.query, ...of.params })
    if (found.kind === 'forbidden') return turnedAway(c, of, address.read.name, found.reason, found.actor)
    if (found.kind !== 'found') return plain(c, of, 'missing', found.actor)
    const made = await address.file(found.data as never, of.language)
    const response = await answerFile(c, front.files, of.caller.network, made)
    return response ?? plain(c, of, 'missing', found.actor)
  }

  async function post(c: Context, address: Exclude<Address, PageAddress | FileAddress>) {
    const of = await visitOf(c, front)
    if (fromElsewhere(c, front.address)) return plain(c, of ?? strayVisit(c, front), 'elsewhere')
    if (of && address.kind === 'form' && address.upload) return land(c, of, address, address.upload)
    const body = await formOf(c)
    return of ? sent(c, of, address, body) : plain(c, strayVisit(c, front), 'missing')
  }

  async function land(c: Context, of: Visit, address: FormAddress, most: number) {
    // Who may not see the form fills no disk of ours.
    const found = await front.door.read(of.caller, address.read, { ...of.query, ...of.params })
    if (found.kind === 'forbidden') return turnedAway(c, of, address.read.name, found.reason, found.actor)
    if (found.kind !== 'found') return plain(c, of, 'missing', found.actor)
    const { body, forget } = await landedForm(c, front.files, most)
    return sent(c, of, address, body).finally(forget)
  }

  async function sent(c: Context, of: Visit, address: Exclude<Address, PageAddress | FileAddress>, body: Body) {
    if (body.kind !== 'form') return plain(c, of, body.kind === 'too-large' ? 'tooLarge' : 'unreadable')
    if (address.kind === 'set') return choose(c, of, address, body.values)
    const { vorschau, ...values } = body.values
    if (vorschau) return show(c, of, shownOn(address), { values, problems: [], preview: true })
    const key = isId(body.key) ? body.key : undefined
    const outcome = await front.door.act(of.caller, address.act, { ...body.values, ...of.params }, key)
    if (outcome.kind === 'missing') return plain(c, of, 'missing')
    if (outcome.kind !== 'done') return unfinished(c, of, address, outcome, body.values)
    const at = { params: of.params, base: of.network ? `/n/${of.network.slug}` : '', values: body.values }
    return follow(c, address.leadsTo(outcome.value as never, at), outcome.facts[0]?.name)
  }

  async function choose(c: Context, of: Visit, address: SetAddress, values: FormValues) {
    const made = address.set(values)
    if (typeof made === 'object' && 'faults' in made) {
      const problems = made.faults.map((fault) => speech.problem(of.language, '', fault))
      return show(c, of, pageAt(address.path), { values, problems }, 422)
    }
    const cookies = typeof made === 'string' ? [] : (made.cookies ?? [])
    // Whoever is no longer signed in has chosen for this browser all the same.
    if (of.caller.token && address.keep)
      await front.door.act(of.caller, address.keep, Object.fromEntries(cookies.map(({ name, value }) => [name, value])))
    return follow(c, made)
  }

  /** The form again, with everything that was typed and what to mend. */
  async function unfinished(
    c: Context,
    of: Visit,
    address: FormAddress | ActAddress,
    outcome: Exclude<Outcome<never>, { kind: 'done' | 'missing' }>,
    values: FormValues,
  ) {
    const { name } = address.act
    if (outcome.kind === 'forbidden') return turnedAway(c, of, name, outcome.reason)
    if (outcome.kind === 'invalid') {
      const problems = outcome.faults.map((fault) => speech.problem(of.language, name, fault))
      return show(c, of, shownOn(address), { values, problems }, 422)
    }
    const refusal = speech.reason(of.language, name, outcome.reason)
    const theirs = outcome.theirs === undefined ? {} : { theirs: outcome.theirs }
    const form: FormState = { values, problems: [], refusal, ...theirs }
    return show(c, of, shownOn(address), form, 409)
  }

  function shownOn(address: FormAddress | ActAddress): PageAddress | FormAddress {
    return address.kind === 'form' ? address : pageAt(address.onto)
  }

  function pageAt(path: string): PageAddress | FormAddress {
    const found = addresses.find((other) => other.path === path && (other.kind === 'page' || other.kind === 'form'))
    if (found?.kind === 'page' || found?.kind === 'form') return found
    throw new Error(`a form is answered onto ${path}, which is no page`)
  }

  for (const address of addresses) {
    if (address.kind !== 'act' && address.kind !== 'set') app.get(address.path, (c) => get(c, address))
    if (address.kind !== 'page' && address.kind !== 'file') app.post(address.path, (c) => post(c, address))
  }
  app.notFound((c) => plain(c, strayVisit(c, front), 'missing'))
  app.onError((problem, c) => {
    // The pattern, not the path: that may hold a secret.
    front.report(problem, routePath(c, -1))
    return plain(c, strayVisit(c, front), 'broken')
  })

  return {
    fetch: app.fetch,
    request: app.request,
    changed: pages.changed,
    headers: always,
    kept: (method, url, cookie) => {
      const key = method === 'GET' && url ? guestKey(url, cookie) : undefined
      return key === undefined ? undefined : pages.ready(key)
    },
    keptOwn: async (method, url, cookie) => {
      const key = method === 'GET' && url ? ownKey(url, cookie, front) : undefined
      const caller = key === undefined ? undefined : seen.callerOf(key)
      return key && caller ? seen.get(key, await front.glance(caller)) : undefined
    },
  }
}
