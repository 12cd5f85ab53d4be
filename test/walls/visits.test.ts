import { beforeAll, expect, test } from 'vitest'
import { areas } from '../../src/app.ts'
import { sql } from '../../src/foundation/database.ts'
import { world } from '../world.ts'
import { type Role, roles, type SmallTown, smallTown } from './given-town.ts'

const w = world({ demo: true })
const towns: SmallTown[] = []
const cookies = new Map<string, string>()

/** Which table a name in a path stands for; a path with another name must be added here or the test says so. */
const tables: Readonly<Record<string, string>> = {
  partner: 'partner',
  body: 'body',
  seat: 'seat',
  meeting: 'meeting',
  item: 'agenda_item',
  recommendation: 'recommendation',
  task: 'task',
  goal: 'goal',
  text: 'text',
  membership: 'membership',
  group: 'target_group',
  carrier: 'carrier',
}
/** Names that are no ids of a network: secrets in links, files being read. Their own tests hold them. */
const elsewhere = ['token', 'founding', 'import', 'letter', 'report', 'session', 'name', 'number']

const secrets = ['ROTBUCHE', 'WEISSDORN']

beforeAll(async () => {
  for (const secret of secrets) towns.push(await smallTown(w, secret))
  for (const [nr, town] of towns.entries())
    for (const role of roles) {
      const { person } = town.callers[role]
      if (person) cookies.set(`${nr} ${role}`, await w.cookie({ person }))
    }
}, 60_000)

const seen = areas
  .flatMap((area) => area.addresses)
  .filter(({ kind }) => kind === 'page' || kind === 'form' || kind === 'file')
const names = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).filter((name) => name !== 'network')

/** The things of a small town that belong together; the rest is looked up. */
const own = (name: string, { ids }: SmallTown): string | undefined =>
  ({ ...ids, body: ids.group, recommendation: ids.waiting, membership: ids.membership } as Record<string, string>)[name === 'group' ? '' : name]

async function filled(path: string, slug: string, ids: SmallTown): Promise<string | undefined> {
  let address = path.replace(':network', slug)
  for (const name of names(path)) {
    const table = tables[name]
    if (!table) return undefined
    const known = own(name, ids)
    if (known) {
      address = address.replace(`:${name}`, known)
      continue
    }
    const row = await w.app.database.read({ network: ids.net.id }, (db) =>
      db.first<{ id: string }>(sql`select id from ${sql.table(table)} where network_id = here() limit 1`),
    )
    if (!row) return undefined
    address = address.replace(`:${name}`, row.id)
  }
  return address
}

async function visit(address: string, nr: number, role: Role): Promise<{ status: number; text: string }> {
  const cookie = cookies.get(`${nr} ${role}`)
  const response = await w.app.web.request(address, cookie ? { headers: { cookie } } : {})
  return { status: response.status, text: await response.text() }
}

test('every name in a path is known to this test', () => {
  const unknown = seen
    .flatMap(({ path }) => names(path))
    .filter((name) => !(name in tables) && !elsewhere.includes(name))
  expect([...new Set(unknown)]).toEqual([])
})

test('every address answers every role of its own network without breaking', async () => {
  const broken: string[] = []
  const [town] = towns
  if (!town) throw new Error('no town')
  for (const { path } of seen) {
    const address = await filled(path, town.net.slug, town)
    if (!address) continue
    for (const role of roles) {
      const { status } = await visit(address, 0, role)
      if (![200, 303, 403, 404].includes(status)) broken.push(`${role} ${address} ${status}`)
      if (role === 'coordination' && path.startsWith('/n/') && status !== 200)
        broken.push(`coordination ${address} ${status}`)
    }
  }
  expect(broken).toEqual([])
})

test('nobody reads a byte of another network that it has not published', async () => {
  const leaks: string[] = []
  for (const [nr, town] of towns.entries()) {
    const secret = secrets[nr] ?? ''
    for (const { path } of seen.filter((one) => one.path.startsWith('/n/'))) {
      const address = await filled(path, town.net.slug, town)
      if (!address) continue
      for (const role of roles) {
        const { status, text } = await visit(address, 1 - nr, role)
        if (text.includes(secret)) leaks.push(`${role} of the other network reads ${address} (${status})`)
      }
      const { text } = await visit(address, nr, 'guest')
      if (text.includes(secret)) leaks.push(`a guest reads ${address}`)
      const operator = await visit(address, nr, 'operator')
      if (operator.text.replaceAll(`Oskar ${secret}`, '').includes(secret)) leaks.push(`the operator reads ${address}`)
    }
  }
  expect(leaks).toEqual([])
})

test('an id of another network is unknown, never forbidden', async () => {
  const odd: string[] = []
  const [here, there] = towns
  if (!here || !there) throw new Error('no towns')
  for (const { path } of seen.filter((one) => one.path.startsWith('/n/') && names(one.path).length > 0)) {
    const address = await filled(path, here.net.slug, there)
    if (!address) continue
    const { status } = await visit(address, 0, 'coordination')
    if (status !== 404) odd.push(`${address} ${status}`)
  }
  expect(odd).toEqual([])
})
