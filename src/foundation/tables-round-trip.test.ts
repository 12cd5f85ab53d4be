import fc from 'fast-check'
import * as others from 'hucre'
import { describe, expect, it } from 'vitest'
import { headNames } from './tables/grid.ts'
import { read } from './tables/read.ts'
import { cellText } from './tables/table.ts'
import { write } from './tables/write.ts'
import { readTable, type TableKind, type WritableTable, writeTable } from './tables.ts'

const kinds: readonly TableKind[] = ['csv', 'xlsx', 'ods']

const table: WritableTable = {
  name: 'Partner',
  head: ['Ort', 'PLZ', 'Notiz; mit "allem"'],
  rows: [
    ['Grün & Söhne <x>', '01067', '=HYPERLINK("https://example.org")'],
    ['  zwei  Leerzeichen ', '-5', "'=1"],
    ['', '', ''],
    ['zwei\n\nZeilen\tTab', '+49 30 1', '_x000D_ 😀 @x'],
  ],
}

describe('export and import', () => {
  it.each(kinds)('leave a table as it was: %s', async (kind) => {
    const result = await readTable({ name: 'Partner.csv', bytes: await writeTable(table, kind) })
    expect(result).toEqual({
      ok: true,
      kind,
      table: { ...table, lines: [2, 3, 4, 5] },
      notes: ['formulas-kept-as-text'],
    })
  })

  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'"; ,\t\r\n\0aü0_x\u00A0\uFEFF\uD800') }),
    fc.constantFrom('', '01067', '1e5', '_x0041_', '=1+1', "''=x", 'sep=,', '<b>&amp;', 'ja', '03.02.2026'),
  )
  const any = fc.record({
    head: fc.array(cell, { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
  })

  it.each(kinds)('leave any text as it was: %s', (kind) => {
    fc.assert(
      fc.property(any, ({ head, rows }) => {
        const result = read({ name: 'x.csv', bytes: write({ name: 'x', head, rows }, kind) })
        const wide = Math.max(head.length, ...rows.map((row) => row.length))
        const cleaned = (row: readonly string[]) =>
          Array.from({ length: wide }, (_, column) => cellText(row[column] ?? ''))
        const expected = rows.map(cleaned)
        while (expected.at(-1)?.every((text) => text === '')) expected.pop()
        expect(result).toMatchObject({ ok: true, kind, table: { head: headNames(cleaned(head)), rows: expected } })
      }),
      { numRuns: 150 },
    )
  })

  it('are written for German Excel as CSV', () => {
    const csv = write({ name: 'x', head: ['Ort', 'Notiz'], rows: [['Ulm', '=1;2']] }, 'csv')
    expect(csv.toString()).toBe('\uFEFFOrt;Notiz\r\nUlm;"\'=1;2"\r\n')
  })

  it('name the sheet in a way Excel accepts', () => {
    const named = (name: string) => read({ name: 'x', bytes: write({ ...table, name }, 'xlsx') })
    expect(named("'Kreis: Nord/Süd [2026] mit sehr langem Namen'")).toMatchObject({
      table: { name: 'Kreis  Nord Süd  2026  mit sehr' },
    })
    expect(named('??')).toMatchObject({ table: { name: 'Tabelle' } })
  })
})

// A library that knows nothing of ours: what it reads and writes is not our own mistake made twice.
describe('another program', () => {
  const expected = [table.head, ...table.rows].map((row) => row.map(String))

  it('reads our XLSX', async () => {
    const book = await others.readXlsx(write(table, 'xlsx'))
    expect(book.sheets[0]?.name).toBe('Partner')
    expect(book.sheets[0]?.rows.map((row) => row.map((value) => value ?? ''))).toEqual(expected)
  })

  it('reads our CSV', () => {
    const rows = others.parseCsv(write({ ...table, rows: [['Ulm', '01067', 'a\n"b";c']] }, 'csv').toString(), {
      delimiter: ';',
    })
    expect(rows[1]).toEqual(['Ulm', '01067', 'a\n"b";c'])
  })

  it('writes XLSX that we read', async () => {
    const bytes = await others.writeXlsx({
      sheets: [
        { name: 'Leer', rows: [], hidden: true },
        {
          name: 'Liste',
          rows: [
            ['Ort', 'seit', 'ja?', 'Preis', 'PLZ'],
            ['Köln', new Date(Date.UTC(2026, 1, 3)), true, 0.1 + 0.2, '01067'],
          ],
        },
        { name: 'Andere', rows: [['x']] },
      ],
    })
    expect(read({ name: 'x', bytes })).toMatchObject({
      ok: true,
      kind: 'xlsx',
      table: { name: 'Liste', rows: [['Köln', '03.02.2026', 'ja', '0,3', '01067']], lines: [2] },
      notes: ['several-sheets'],
    })
  })

  it('writes ODS that we read', async () => {
    const rows = [
      ['Ort', 'seit', 'ja?', 'Preis'],
      ['Köln', new Date(Date.UTC(2026, 1, 3)), false, 1234.5],
    ]
    const bytes = await others.writeOds({ sheets: [{ name: 'Liste', rows }] })
    expect(read({ name: 'x', bytes })).toMatchObject({
      table: { name: 'Liste', rows: [['Köln', '03.02.2026', 'nein', '1234,5']] },
      notes: [],
    })
  })
})
