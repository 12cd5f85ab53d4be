import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { readTable, type TableKind } from '../../../foundation/tables.ts'
import { chooseDoublesOf, finishImport, mapTable } from '../commands/import.ts'
import { addPartner, seeOffPartner } from '../commands/partner.ts'
import { anyWritten, givenPartner, givenTable } from '../given.ts'
import { partnerTable, sampleTable, tableFile } from './export.ts'
import { importColumns, importPreview } from './import.ts'

const w = world()
const today = '2027-03-01'
const kinds: readonly TableKind[] = ['csv', 'xlsx', 'ods']

async function fileOf(net: TestNetwork, art: TableKind) {
  const found = await w.app.door.read(net.coordination, partnerTable, { art })
  if (found.kind !== 'found') throw new Error(found.kind)
  return tableFile(found.data)
}

/** What a person does who changes nothing on the way: takes our guess of the columns, and every double. */
async function bringIn(net: TestNetwork, file: { name: string; bytes: Uint8Array }) {
  const id = await givenTable(w, net, file)
  const guess = await w.app.door.read(net.coordination, importColumns, { import: id })
  if (guess.kind !== 'found') throw new Error(guess.kind)
  await w.done(net.coordination, mapTable, {
    import: id,
    columns: { ...guess.data.mapping.map((field) => field ?? '') },
  })
  const lines = Array.from({ length: guess.data.rows * 30 }, (_, line) => line + 2)
  await w.done(net.coordination, chooseDoublesOf, { import: id, shown: lines, anyway: lines })
  const preview = await w.app.door.read(net.coordination, importPreview, { import: id })
  if (preview.kind !== 'found') throw new Error(preview.kind)
  expect(preview.data.counts.faulty, JSON.stringify(preview.data.rows)).toBe(0)
  await w.done(net.coordination, finishImport, { import: id })
}

async function cellsOf(file: { name: string; bytes: Uint8Array }): Promise<readonly (readonly string[])[]> {
  const read = await readTable(file)
  return read.ok ? [read.table.head, ...read.table.rows] : [[read.problem]]
}

describe('the table of all partners', () => {
  test('comes back from a fresh network cell by cell, as CSV, XLSX and ODS', async () => {
    w.setClock(`${today}T09:00:00Z`)
    await fc.assert(
      fc.asyncProperty(fc.array(anyWritten(today), { minLength: 1, maxLength: 6 }), async (partners) => {
        const net = await w.network()
        for (const partner of partners) await w.done(net.coordination, addPartner, { ...partner, anyway: true })
        for (const kind of kinds) {
          const file = await fileOf(net, kind)
          const fresh = await w.network()
          await bringIn(fresh, file)
          const again = await fileOf(fresh, kind)
          expect(await cellsOf(again)).toEqual(await cellsOf(file))
          if (kind === 'csv') expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true)
        }
      }),
      // What a cell becomes is proven with hundreds of partners beside the rules; here the files and the database are new.
      { numRuns: 2, endOnFailure: true },
    )
  }, 180_000)

  test('opens in German Excel: semicolons, CRLF, a byte order mark, zeros and formulas as text', async () => {
    const net = await w.network()
    await givenPartner(w, net, {
      name: 'Müller; Söhne',
      postcode: '01067',
      phone: '+49 351',
      interests: 'Musik, Jugend',
    })
    const { bytes, type, name } = await fileOf(net, 'csv')
    const text = Buffer.from(bytes).toString()
    expect(text).toMatch(
      /^\uFEFFName;Art;Zugehörigkeit;Einzelne Person;Postleitzahl;Ort;Telefon;.*\r\n"Müller; Söhne";Verein;.*;01067;;'\+49 351;/,
    )
    expect(text).toContain('"Musik, Jugend"')
    expect(text.endsWith('\r\n')).toBe(true)
    expect({ type, name }).toEqual({ type: 'text/csv; charset=utf-8', name: `partner-${today}.csv` })
  })

  test('names who belongs today, and not who has left', async () => {
    const net = await w.network()
    const gone = await givenPartner(w, net, { name: 'Früher' })
    const leaving = await givenPartner(w, net, { name: 'Bald nicht mehr' })
    await w.done(net.coordination, seeOffPartner, { partner: gone.id, day: today })
    await w.done(net.coordination, seeOffPartner, { partner: leaving.id, day: '2027-03-02' })
    const [, ...rows] = await cellsOf(await fileOf(net, 'ods'))
    expect(rows.map(([name]) => name)).toEqual(['Bald nicht mehr'])
  })

  test('is for members, and asks the database as often for three partners as for one', async () => {
    const net = await w.network()
    await givenPartner(w, net)
    const one = await w.app.door.read(await net.person('Mia Mitglied'), partnerTable, {})
    await givenPartner(w, net)
    await givenPartner(w, net)
    const three = await w.app.door.read(net.coordination, partnerTable, {})
    expect([one.kind, three.kind]).toEqual(['found', 'found'])
    expect(three.trips).toBe(one.trips)
    expect((await w.app.door.read(net.guest, partnerTable, {})).kind).toBe('forbidden')
  })
})

test('the sample table can be brought in as it is', async () => {
  const net = await w.network()
  const found = await w.app.door.read(net.coordination, sampleTable, {})
  if (found.kind !== 'found') throw new Error(found.kind)
  const file = await tableFile(found.data)
  await bringIn(net, file)
  expect(await cellsOf(await fileOf(net, 'xlsx'))).toEqual(await cellsOf(file))
})
