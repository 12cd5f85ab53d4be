import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRow } from '../commands/import-row.ts'
import { anyPartner } from '../given.ts'
import { fields } from '../partner-import.ts'
import { type ExportedPartner, exportHead, exportRows } from './export-cells.ts'
import { sift, takenRows } from './import-sift.ts'
import { add } from './partner.ts'
import { sampleRows } from './sample-table.ts'

const today = '2027-03-01'

function broughtIn(rows: readonly (readonly string[])[]): ExportedPartner[] {
  const lines = rows.map((_, place) => place + 2)
  const sifted = sift({ rows, lines, mapping: fields, anyway: lines }, [], checkRow, today)
  expect(sifted.faulty).toEqual([])
  return takenRows(sifted).flatMap(({ written }) => {
    const ruling = add([], { ...written, anyway: true }, { newId: () => '', today })
    return 'next' in ruling ? [ruling.next] : []
  })
}

describe('a table of partners', () => {
  test('has a column for every field, under our own heads', () => {
    expect(exportHead).toHaveLength(fields.length)
    expect(exportHead.slice(0, 4)).toEqual(['Name', 'Art', 'Zugehörigkeit', 'Einzelne Person'])
  })
  test('says absences as people do, and not those that are over', () => {
    const [first] = sampleRows(today)
    const absences = [
      { from: '2026-12-01', to: '2027-02-28' },
      { from: '2027-07-01', to: '2027-08-15' },
      { from: '2027-12-20', to: '2028-01-06' },
    ]
    const [row = []] = first ? exportRows([{ ...first, absences }], today) : []
    expect(row[fields.indexOf('absences')]).toBe('1.7.2027–15.8.2027; 20.12.2027–6.1.2028')
  })
  test('stands in the order of the names, whatever order it was asked in', () => {
    const rows = sampleRows(today)
    const named = ['Zebra', 'Äpfel', 'apfel', 'Birne'].flatMap((name) =>
      rows.slice(0, 1).map((row) => ({ ...row, name })),
    )
    expect(exportRows(named, today).map(([name]) => name)).toEqual(['apfel', 'Äpfel', 'Birne', 'Zebra'])
    expect(exportRows(named.toReversed(), today)).toEqual(exportRows(named, today))
  })
  test('reads back as the same table, whoever the partners are', () => {
    fc.assert(
      fc.property(fc.array(anyPartner(today), { maxLength: 8 }), (partners) => {
        const rows = exportRows(partners, today)
        expect(exportRows(broughtIn(rows), today)).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })
  test('for a start can be brought in as it is', () => {
    const rows = exportRows(sampleRows(today), today)
    expect(exportRows(broughtIn(rows), today)).toEqual(rows)
  })
})
