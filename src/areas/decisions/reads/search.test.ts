import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenGroup, givenRecommendation } from '../given.ts'
import { fold } from '../rules/search.ts'
import { filtered, sources } from './register/entries.ts'
import { register } from './register.ts'

const w = world()
const own = 2000
const foreign = 5000

/** Copies one decision many times, each with texts of its own; the last one is about a swimming pool. */
async function many(net: TestNetwork, count: number, word: string) {
  const group = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, group.delegate, group)
  const filler = 'Die Stadt prüft das mit dem Amt und den Vereinen und berichtet im nächsten Treffen davon. '.repeat(8)
  await w.app.database.write(
    { network: net.id },
    'plain-language.copy',
    (db) =>
      db.rows(sql`
        with made as (select gen_random_uuid() as id, nr from generate_series(1, ${count * 2}) nr)
        insert into text (id, place, original, changed_at)
        select id, 'copy.' || nr, ${filler} || case when nr >= ${count * 2 - 1} then ${word} else '' end, now() from made`),
    () => true,
  )
  await w.app.database.write(
    { network: net.id },
    'decisions.copy',
    (db) =>
      db.rows(sql`
        with numbered as (select id, split_part(place, '.', 2)::int as nr from text where network_id = here() and place like 'copy.%')
        insert into recommendation (id, number, year, title, matter, statement_text, why_text, body_id, decider, decider_body, state, proposed_at, recommended_at)
        select gen_random_uuid(), 100 + one.nr / 2, r.year, 'Vorhaben ' || one.nr / 2, r.matter, one.id, other.id, r.body_id, r.decider, r.decider_body, 'waiting', now(), now()
        from recommendation r, numbered one join numbered other on other.nr = one.nr - 1
        where r.network_id = here() and r.id = ${id} and one.nr % 2 = 0`),
    () => true,
  )
  return group
}

test('a search looks through the texts of its own network alone, and quickly', { timeout: 120_000 }, async () => {
  const [here, there] = [await w.network(), await w.network()]
  await many(there, foreign, 'Das Schwimmbad dort.')
  const { delegate } = await many(here, own, 'Das Hallenschwimmbad hier.')
  const look = async (q: string) => {
    const began = performance.now()
    const found = await w.app.door.read(delegate, register, { q })
    const took = performance.now() - began
    return found.kind === 'found' ? { ...found.data, took } : expect.fail(found.kind)
  }
  await look('warm')
  const hit = await look('Schwimmbad')
  expect(hit.count).toBe(1)
  expect(hit.entries[0]?.passages.flat()).toContainEqual({ text: 'Hallenschwimmbad', found: true })
  const common = await look('Amt Verein')
  expect(common.count).toBe(own)
  expect(common.entries).toHaveLength(50)
  console.info(
    `search in ${own} of ${own + foreign} decisions: ${hit.took.toFixed(0)} ms for a rare word, ${common.took.toFixed(0)} ms for two common ones`,
  )
  expect(hit.took).toBeLessThan(2000)
})

test('no row of another network is touched: the key of the network leads to every table', async () => {
  const net = await w.network()
  await many(net, 100, 'Das Schwimmbad hier.')
  const rows = await w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ 'QUERY PLAN': unknown }>(sql`
      explain (analyze, format json) select r.id from ${sources(true)} where r.network_id = here() and ${filtered({ q: 'Schwimmbad' }, ['schwimmbad'], '2026-11-22')}`),
  )
  const touched = scans(rows[0]?.['QUERY PLAN'])
  expect(touched.length).toBeGreaterThan(2)
  const most = Object.fromEntries(touched.map(({ table, rows: seen }) => [table, seen]))
  expect(most.recommendation).toBeLessThanOrEqual(101)
  for (const { table, filteredOut } of touched)
    expect(filteredOut, `${table} reads what it throws away`).toBeLessThan(250)
})

test('the database folds as the rule does', async () => {
  const text = 'ÄÖÜäöüß ẞ Steuerungs-Gruppe Märk·te Soft\u00adhyphen ÉÈÊëçñ ŐŁ 3/2026 %_\\'
  const row = await w.app.database.read({ network: (await w.network()).id }, (db) =>
    db.first<{ folded: string }>(sql`select folded(${text}) as folded`),
  )
  expect(row?.folded).toBe(fold(text))
})

interface Scan {
  readonly table: string
  readonly rows: number
  readonly filteredOut: number
}

function scans(of: unknown): Scan[] {
  if (Array.isArray(of)) return of.flatMap(scans)
  if (typeof of !== 'object' || of === null) return []
  const node = of as Record<string, unknown>
  const loops = Number(node['Actual Loops'] ?? 1)
  const own = node['Relation Name']
    ? [
        {
          table: String(node['Relation Name']),
          rows: Number(node['Actual Rows'] ?? 0) * loops,
          filteredOut: Number(node['Rows Removed by Filter'] ?? 0) * loops,
        },
      ]
    : []
  return [...own, ...Object.values(node).flatMap(scans)]
}
