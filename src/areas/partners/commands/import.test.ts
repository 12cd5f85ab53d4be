import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newId, newKey } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import type { AnyCommand } from '../../../foundation/door.ts'
import { firstBreak } from '../../../foundation/journal.ts'
import { givenPartner, givenTable } from '../given.ts'
import { csv, givenImports, list } from './given.ts'
import { bringTable, chooseDoublesOf, finishImport, mapTable, undoImport } from './import.ts'

const w = world()
const { rowsOf, partnersOf, namesOf, factsOf, previewed, finished } = givenImports(w)

describe('a table on its way in', () => {
  test('adds nobody until it is confirmed, whatever is in it', async () => {
    const net = await w.network()
    const id = await previewed(net)
    expect(await namesOf(net)).toEqual([])
    await w.done(net.coordination, finishImport, { import: id, count: 2 })
    expect(await namesOf(net)).toEqual(['Chor', 'Fanfare'])
    expect(await factsOf(net, id)).toEqual([
      'partners.import-begun',
      'partners.import-mapped',
      'partners.import-finished',
    ])
  })

  test('gives each partner its texts, its line in the journal and the import it came with', async () => {
    const net = await w.network()
    const id = await finished(net)
    const rows = await rowsOf(
      net,
      sql`select p.name, postcode, email, kind, grade, import_id = ${id} as came, about.place as about, binds.place as binds, joined_on = current_date as today
        from partner p join text about on about.id = about_text join text binds on binds.id = binds_text order by p.id`,
    )
    const both = {
      kind: 'other',
      grade: 'partner',
      came: true,
      about: 'partners.about',
      binds: 'partners.binds',
      today: true,
    }
    expect(rows).toEqual([
      { ...both, name: 'Chor', postcode: '01067', email: 'chor@beispiel.de' },
      { ...both, name: 'Fanfare', postcode: '01067', email: '' },
    ])
    for (const partner of await partnersOf(net))
      expect(await factsOf(net, partner.id)).toEqual(['partners.partner-added'])
    expect(await w.app.database.read(net.coordination, firstBreak)).toBeNull()
  })

  test('keeps no copy of anybody’s data once it is over', async () => {
    const net = await w.network()
    const kept = sql<{ rows: unknown; head: unknown; lines: unknown }>`select rows, head, lines from partner_import`
    const dropped = await previewed(net)
    expect(await rowsOf(net, kept)).toMatchObject([{ head: ['Name', 'PLZ', 'E-Mail'] }])
    await w.done(net.coordination, undoImport, { import: dropped })
    expect(await rowsOf(net, kept)).toEqual([{ rows: [], head: [], lines: [] }])
  })

  test('takes doubles in that were chosen', async () => {
    const net = await w.network()
    await givenPartner(w, net, { name: 'Fanfare' })
    const id = await previewed(net)
    await w.done(net.coordination, chooseDoublesOf, { import: id, shown: '3,5', anyway: ['3', '5'] })
    await w.done(net.coordination, chooseDoublesOf, { import: id, shown: '3', anyway: undefined })
    await w.done(net.coordination, finishImport, { import: id, count: 2 })
    expect(await namesOf(net)).toEqual(['Fanfare', 'Chor', 'CHOR e.V.'])
  })

  test('asks again when the network changed after the preview', async () => {
    const net = await w.network()
    const id = await previewed(net)
    await givenPartner(w, net, { name: 'Chor' })
    const outcome = await w.app.door.act(net.coordination, finishImport, { import: id, count: 2 })
    expect(outcome).toMatchObject({ kind: 'refused', reason: { key: 'preview-is-old' } })
  })

  test('comes in once, however often the button is pressed', async () => {
    const net = await w.network()
    const id = await previewed(net)
    const key = newKey()
    const press = () => w.app.door.act(net.coordination, finishImport, { import: id }, key)
    const [one, other] = await Promise.all([press(), press()])
    expect([one, other]).toMatchObject([
      { kind: 'done', value: id },
      { kind: 'done', value: id },
    ])
    expect(await namesOf(net)).toHaveLength(2)
    expect(await w.app.door.act(net.coordination, finishImport, { import: id })).toMatchObject({
      kind: 'refused',
      reason: { key: 'import-is-over' },
    })
  })

  test('is read and confirmed by the coordination alone', async () => {
    const net = await w.network()
    const id = await previewed(net)
    const member = await net.person('Mia Mitglied')
    const inputs: [AnyCommand, unknown][] = [
      [bringTable, { file: list }],
      [mapTable, { import: id, columns: { 0: 'name' } }],
      [chooseDoublesOf, { import: id }],
      [finishImport, { import: id }],
      [undoImport, { import: id }],
    ]
    for (const [command, input] of inputs)
      expect(await w.app.door.act(member, command, input)).toMatchObject({
        kind: 'forbidden',
        reason: { key: 'coordination-only' },
      })
  })

  test('is forgotten seven days later, when the next one comes', async () => {
    const net = await w.network()
    const [day, hour] = [24 * 3_600_000, 3_600_000]
    const start = Date.now()
    const later = (span: number) => w.setClock(new Date(start + span).toISOString())
    later(0)
    const [open, done] = [await previewed(net), await finished(net, csv('Name;PLZ;E-Mail', 'Zirkus;;'))]
    later(day)
    const young = await previewed(net)
    later(7 * day - hour)
    await previewed(net)
    expect(await factsOf(net, open)).not.toContain('partners.import-dropped')
    later(7 * day + hour)
    await givenTable(w, net, list)
    later(Date.now() - start)
    const states = await rowsOf(
      net,
      sql`
      select id, state, rows = '[]' and cardinality(head) = 0 as empty from partner_import where id in (${open}, ${done}, ${young}) order by id`,
    )
    expect(states).toEqual([
      { id: open, state: 'undone', empty: true },
      { id: done, state: 'done', empty: true },
      { id: young, state: 'preview', empty: false },
    ])
    expect(await factsOf(net, open)).toContain('partners.import-dropped')
    expect(await factsOf(net, done)).not.toContain('partners.import-dropped')
  })

  test('does not exist for another network', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const id = await finished(net)
    const commands: AnyCommand[] = [finishImport, undoImport, chooseDoublesOf]
    for (const command of commands)
      expect(await w.app.door.act(other.coordination, command, { import: id })).toEqual({ kind: 'missing' })
    expect(await w.app.door.act(other.coordination, mapTable, { import: id, columns: { 0: 'name' } })).toEqual({
      kind: 'missing',
    })
    expect(await w.app.door.act(net.coordination, undoImport, { import: newId() })).toEqual({ kind: 'missing' })
  })

  test('of a thousand partners is in within ten seconds, and out again', async () => {
    const net = await w.network()
    const id = await previewed(
      net,
      csv('Name;PLZ;E-Mail', ...Array.from({ length: 1000 }, (_, place) => `Verein ${place};91052;`)),
    )
    const start = performance.now()
    await w.done(net.coordination, finishImport, { import: id, count: 1000 })
    const inside = performance.now() - start
    expect(inside).toBeLessThan(10_000)
    await w.done(net.coordination, undoImport, { import: id })
    expect(performance.now() - start - inside).toBeLessThan(10_000)
    expect(await namesOf(net)).toEqual([])
  })
})
