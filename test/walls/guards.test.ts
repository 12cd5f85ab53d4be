import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { sql } from '../../src/foundation/database.ts'
import { firstBreak } from '../../src/foundation/journal.ts'
import { world } from '../world.ts'

const w = world()

/** Tables outside the guard, each with its reason. */
const unguarded: Readonly<Record<string, string>> = {
  migration: 'written by the owner alone; the app cannot see it',
}

/** Tables that belong to no network; they state their own policies. */
const common = ['network', 'founding', 'person', 'person_display', 'session', 'sign_in_link', 'barrier_report']

interface Table {
  readonly name: string
  readonly rls: boolean
  readonly forced: boolean
  readonly triggers: readonly string[]
  readonly network: boolean
  readonly key: readonly string[]
  readonly writable: boolean
}

async function catalogue(): Promise<Table[]> {
  const client = new pg.Client({ ...inject('owner'), database: inject('template') })
  await client.connect()
  const { rows } = await client.query<Table>(`
    select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
      coalesce((select array_agg(pg_get_triggerdef(t.oid)) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal), '{}') as triggers,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'network_id' and not a.attisdropped) as network,
      coalesce((select array_agg(a.attname::text order by k.place) from pg_index i, unnest(i.indkey) with ordinality k(att, place)
        join pg_attribute a on a.attnum = k.att where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid), '{}') as key,
      has_table_privilege('augenhoehe_app', c.oid, 'insert') as writable
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`)
  await client.end()
  return rows
}

test('every table stands behind row level security and the write guard', async () => {
  const tables = await catalogue()
  expect(tables.length).toBeGreaterThan(20)
  const open = tables
    .filter(({ name }) => !(name in unguarded))
    .filter(
      ({ rls, forced, triggers }) => !rls || !forced || !triggers.some((trigger) => trigger.includes('write_guard')),
    )
  expect(open.map(({ name }) => name)).toEqual([])
})

test('every table of a network begins its key with the network', async () => {
  const tables = await catalogue()
  const odd = tables
    .filter(({ name }) => !(name in unguarded) && !common.includes(name))
    .filter(({ network, key }) => !network || key[0] !== 'network_id')
  expect(odd.map(({ name }) => name)).toEqual([])
})

test('the app cannot write what is outside the guard', async () => {
  const tables = await catalogue()
  expect(tables.filter(({ name, writable }) => name in unguarded && writable)).toEqual([])
})

test('a write outside a command is refused', async () => {
  const net = await w.network()
  const attempt = w.app.database.write(
    { network: net.id },
    '',
    (db) => db.rows(sql`insert into target_group (id, name) values (${net.id}, 'x')`),
    () => true,
  )
  await expect(attempt).rejects.toThrow(/outside a command/)
})

test('a command cannot write another area’s table', async () => {
  const net = await w.network()
  const attempt = w.app.database.write(
    { network: net.id },
    'partners.add-partner',
    (db) => db.rows(sql`insert into target_group (id, name) values (${net.id}, 'x')`),
    () => true,
  )
  await expect(attempt).rejects.toThrow(/may not write table target_group of area municipalities/)
})

test('a row for another network is refused', async () => {
  const [one, other] = [await w.network(), await w.network()]
  const attempt = w.app.database.write(
    { network: one.id },
    'municipalities.test',
    (db) => db.rows(sql`insert into target_group (network_id, id, name) values (${other.id}, ${other.id}, 'x')`),
    () => true,
  )
  await expect(attempt).rejects.toThrow(/row-level security/)
})

test('reads never write', async () => {
  const net = await w.network()
  const attempt = w.app.database.read({ network: net.id }, (db) =>
    db.rows(sql`insert into target_group (id, name) values (${net.id}, 'x')`),
  )
  await expect(attempt).rejects.toThrow(/read-only transaction/)
})

test('the session cannot leave its role for a mightier one', async () => {
  const net = await w.network()
  const attempt = (statement: string) => w.app.database.read({ network: net.id }, (db) => db.rows(sql.raw(statement)))
  await expect(attempt('set role augenhoehe')).rejects.toThrow(/permission denied|does not exist/)
  const seen = await w.app.database
    .read({ network: net.id }, async (db) => {
      await db.rows(sql.raw('reset role'))
      return db.rows(sql.raw('select count(*) from membership'))
    })
    .catch((problem: Error) => problem.message)
  expect(seen).toMatch(/permission denied/)
})

test('the journal is only ever added to', async () => {
  const net = await w.network()
  const attempt = (statement: string) =>
    w.app.database.write(
      { network: net.id },
      'people.test',
      (db) => db.rows(sql.raw(statement)),
      () => true,
    )
  await expect(attempt(`update journal set fact = 'nothing'`)).rejects.toThrow(/permission denied/)
  await expect(attempt('delete from journal')).rejects.toThrow(/permission denied/)
  await expect(attempt('truncate journal')).rejects.toThrow(/permission denied/)
})

test('whoever changes the journal behind the app’s back is found out', async () => {
  const net = await w.network()
  await net.person('Ada Ahorn')
  const entries = await w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ number: number }>(sql`select number from journal order by number`),
  )
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, place) => place + 1))
  const database = await w.app.database.read({ network: net.id }, (db) =>
    db.first<{ name: string }>(sql`select current_database() as name`),
  )
  const owner = new pg.Client({ ...inject('owner'), database: database?.name ?? '' })
  await owner.connect()
  await owner.query('update journal set fact = $1 where network_id = $2 and number = 2', [
    'people.nothing-happened',
    net.id,
  ])
  await owner.end()
  expect(await w.app.database.read({ network: net.id }, firstBreak)).toBe(2)
})
