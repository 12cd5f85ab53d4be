import { areas } from '../src/app.ts'
import { sql } from '../src/foundation/database.ts'
import type { World } from './world.ts'

/** Every address somebody can look at. */
export const looked = areas
  .flatMap((area) => area.addresses)
  .filter(({ kind }) => kind === 'page' || kind === 'form' || kind === 'file')

/** Which table a name in a path stands for; a path with another name must be added here, or a wall says so. */
const tables: Readonly<Record<string, string>> = {
  partner: 'partner',
  body: 'body',
  seat: 'seat',
  vacancy: 'vacancy',
  meeting: 'meeting',
  item: 'agenda_item',
  recommendation: 'recommendation',
  contribution: 'contribution',
  senseCheck: 'sense_check',
  task: 'task',
  request: 'join_request',
  goal: 'goal',
  text: 'text',
  recording: 'recording',
  term: 'glossary_term',
  membership: 'membership',
  group: 'target_group',
  carrier: 'carrier',
  arrival: 'arrival',
  farewell: 'farewell',
}

/** Names that are no ids of a network: secrets in links, files being read. Their own tests hold them. */
const elsewhere = ['token', 'founding', 'import', 'letter', 'report', 'barrier', 'session', 'name', 'number', 'slot']

/** The names in a path but for the network. */
export function names(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).filter((name) => name !== 'network')
}

export function unknownNames(): string[] {
  return [...new Set(looked.flatMap(({ path }) => names(path)))].filter(
    (name) => !(name in tables) && !elsewhere.includes(name),
  )
}

/** A path with the ids of one network in it: those given, else the first of its kind. `undefined` when there is none. */
export async function filled(
  w: World,
  path: string,
  network: { readonly id: string; readonly slug: string },
  given: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  let address = path.replace(':network', network.slug)
  for (const name of names(path)) {
    const table = tables[name]
    const id = given[name] ?? (table && (await firstOf(w, network.id, table)))
    if (!id) return undefined
    address = address.replace(`:${name}`, id)
  }
  return address
}

async function firstOf(w: World, network: string, table: string): Promise<string | undefined> {
  const row = await w.app.database.read({ network }, (db) =>
    db.first<{ id: string }>(sql`select id from ${sql.table(table)} where network_id = here() order by id limit 1`),
  )
  return row?.id
}
