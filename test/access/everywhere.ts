import { reportBarrier } from '../../src/areas/guidance/commands/reports.ts'
import { noteBarrier } from '../../src/areas/guidance/commands/statement.ts'
import { givenDraft, givenRequest } from '../../src/areas/joining/given.ts'
import { answers, beginFounding } from '../../src/areas/municipalities/commands/founding.ts'
import { makeOperator } from '../../src/areas/people/commands.ts'
import { newKey } from '../../src/foundation/crypto.ts'
import { installation, sql } from '../../src/foundation/database.ts'
import type { Caller } from '../../src/foundation/door.ts'
import { filled, looked } from '../addresses.ts'
import type { World } from '../world.ts'

/** One address of the table as it stands in the town, with the path that the table has for it. */
export interface Place {
  readonly path: string
  readonly address: string
}

interface Town {
  readonly id: string
  readonly slug: string
  /** Somebody who coordinates it. */
  readonly coordination: string
}

const guest: Caller = { network: installation }
/** Whose pages are those of the installation. */
export const operator = 'olga.obhut@beispiel.test'

/**
 * Every address somebody can look at, in Musterstadt: things that have a page of their own when they are in a certain state (a vote
 * that waits, a meeting with invitations), and what begins elsewhere: a founding, a table that is read, the links of letters.
 * `left` names the paths for which nothing was there.
 */
export async function everywhere(w: World): Promise<{ places: readonly Place[]; left: readonly string[] }> {
  const town = await musterstadt(w)
  const ids = await w.app.database.read({ network: town.id }, (db) =>
    db.first<Record<string, string>>(sql`select
      (select id from recommendation where network_id = here() and state = 'waiting' order by id limit 1) as recommendation,
      (select recommendation_id from outcome where network_id = here() and ended_on is null order by review_on limit 1) as decided,
      (select id from meeting where network_id = here() and state = 'invited' order by starts_at limit 1) as meeting,
      (select body_id from seat where network_id = here() and until is null order by id limit 1) as body,
      (select id from seat where network_id = here() and until is null order by id limit 1) as seat,
      (select id from task where network_id = here() and state = 'under-way' order by id limit 1) as task,
      (select id from join_request where network_id = here() and state = 'asked' order by id limit 1) as request,
      (select person_id from membership where network_id = here() and role = 'coordination' order by id limit 1) as coordination`),
  )
  const { coordination = '', decided = '', ...things } = ids ?? {}
  const given = { ...things, ...(await begun(w, { ...town, coordination })) }
  const secrets = await tokens(w, town)
  const [draft, asked] = await guests(w, town)
  const places: Place[] = []
  const left: string[] = []
  for (const { path, kind } of looked) {
    if (kind === 'file') continue
    const after = /\/(folgen|ueberpruefung|nur-fuer-mitglieder)$/.test(path) ? { recommendation: decided } : {}
    const address = await filled(w, path, town, {
      ...given,
      ...after,
      ...(secrets[path] ? { token: secrets[path] } : {}),
      ...(path.includes('/mitmachen/:token') ? { token: /:token(\/ergaenzen)?$/.test(path) ? asked : draft } : {}),
    })
    if (address) places.push({ path, address })
    else left.push(path)
  }
  return { places, left }
}

async function musterstadt(w: World): Promise<Town> {
  const town = await w.app.database.read({ network: installation }, (db) =>
    db.first<Town>(sql`select id, slug, '' as coordination from network where slug = 'musterstadt'`),
  )
  if (!town) throw new Error('the demo network is not there')
  return town
}

/** Whatever is called by a name in the town and around it. */
export async function names(w: World): Promise<readonly string[]> {
  const found = await w.app.database.read({ network: (await musterstadt(w)).id }, (db) =>
    db.rows<{ name: string }>(sql`select name from network union select name from partner union select name from body
      union select name from person union select name from carrier`),
  )
  return ['Augenhöhe', ...found.map(({ name }) => name)]
}

/** What no seed leaves open: it begins with somebody's first step. */
async function begun(w: World, town: Town): Promise<Record<string, string>> {
  const founding = await w.done(guest, beginFounding, {})
  await w.done(guest, answers.name, { founding, name: 'Großneustadt' })
  const report = await w.done(guest, reportBarrier, { what: 'Die Schrift ist mir zu klein.', page: '/hilfe' })
  const barrier = await w.done({ ...guest, system: true }, noteBarrier, {
    what: 'Den Protokollen fehlt ein Video.',
    reason: 'not-conforming',
    why: 'Es ist bestellt.',
  })
  return { founding, report, barrier, ...(await table(w, town)) }
}

/** The links of two people who would like to join: one has answered everything, the other has sent it too. */
async function guests(w: World, { id }: Town): Promise<readonly [draft: string, asked: string]> {
  const net = { guest: { network: id } }
  return [await givenDraft(w, net), (await givenRequest(w, net, { needs: 'Eine Assistenz.' })).token]
}

async function table(w: World, town: Town): Promise<Record<string, string>> {
  const form = new FormData()
  form.set('einmal', newKey())
  form.set('file', new File(['Verein;Art;Ort\nChor Größe;Verein;Ulm\nFanfare;Verein;Ulm\n'], 'liste.csv'))
  const headers = { cookie: await w.cookie({ person: town.coordination }) }
  const answer = await w.app.web.request(`/n/${town.slug}/partner/einlesen`, { method: 'POST', body: form, headers })
  const [, id] = /einlesen\/([^/]+)/.exec(answer.headers.get('location') ?? '') ?? []
  return id ? { import: id } : {}
}

/** The secrets in the links of letters, by the path they open. */
async function tokens(w: World, town: Town): Promise<Record<string, string>> {
  const letters = await w.app.database.read({ network: town.id }, (db) =>
    db.rows<{ body: string }>(sql`select body from letter where network_id = here() order by created_at desc, id desc`),
  )
  const answer = letters.flatMap(({ body }) => /antwort\/([\w-]+)/.exec(body)?.[1] ?? [])[0]
  const { token } = await w.done({ ...guest, system: true }, makeOperator, { name: 'Olga Obhut', email: operator })
  return { '/anmelden/:token': token, ...(answer ? { '/n/:network/antwort/:token': answer } : {}) }
}
