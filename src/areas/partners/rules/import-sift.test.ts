import { describe, expect, test } from 'vitest'
import { checkRow } from '../commands/import-row.ts'
import type { Mapping } from '../partner-import.ts'
import { type KnownPartner, sift, takenRows } from './import-sift.ts'

const today = '2027-03-01'
const mapping: Mapping = ['name', 'email', 'postcode', 'leadDays', 'absences', 'joinedOn']
const row = (...cells: string[]) => mapping.map((_, column) => cells[column] ?? '')
const sifted = (rows: string[][], known: KnownPartner[] = [], anyway: number[] = []) =>
  sift({ rows, lines: rows.map((_, place) => place + 2), mapping, anyway }, known, checkRow, today)

describe('a row', () => {
  test('that nobody resembles becomes a new partner', () => {
    const { fresh, double, faulty } = sifted([row('Chor', 'chor@beispiel.de')])
    expect(fresh).toMatchObject([
      { line: 2, name: 'Chor', written: { email: 'chor@beispiel.de', kind: 'other', grade: 'partner' } },
    ])
    expect([...double, ...faulty]).toEqual([])
  })

  const known = { id: 'p1', name: 'Lebenshilfe Müster e. V.', email: 'info@lebenshilfe.test' }
  test.each<[string, string[], object]>([
    ['of the same name, however it is spelt, is double', ['LEBENSHILFE MUESTER'], { id: 'p1', by: 'name' }],
    ['of the same e-mail is double', ['Wohnhaus', 'Info@Lebenshilfe.test'], { id: 'p1', by: 'email' }],
  ])('%s', (_, cells, like) => {
    expect(sifted([row(...cells)], [known])).toMatchObject({ fresh: [], double: [{ like }] })
  })
  test('like an earlier line of the same file is double, and says which', () => {
    expect(sifted([row('Chor'), row('Fanfare'), row('chor')]).double).toMatchObject([
      { line: 4, name: 'chor', like: { line: 2, id: null, name: 'Chor', by: 'name' } },
    ])
  })
  test('without an e-mail is not like others without one', () => {
    expect(sifted([row('Chor'), row('Fanfare')]).double).toEqual([])
  })
  test('with an error is nobody’s double and nobody is a double of it', () => {
    const { fresh, faulty } = sifted([row('Chor', 'chor'), row('Chor')])
    expect(faulty).toMatchObject([{ line: 2 }])
    expect(fresh).toMatchObject([{ line: 3 }])
  })

  test.each<[string, string[], [string, string][]]>([
    ['no name', ['', 'chor@beispiel.de'], [['name', 'field-missing']]],
    ['a wrong e-mail', ['Chor', 'chor'], [['email', 'email-looks-wrong']]],
    ['a wrong postcode', ['Chor', '', '910'], [['postcode', 'postcode-looks-wrong']]],
    ['words for a number', ['Chor', '', '', 'bald'], [['leadDays', 'number-whole']]],
    ['a number beyond its range', ['Chor', '', '', '400'], [['leadDays', 'number-out-of-range']]],
    ['absences nobody can read', ['Chor', '', '', '', 'im Sommer'], [['absences', 'absences-look-wrong']]],
    ['a day that does not exist', ['Chor', '', '', '', '31.2.2027'], [['absences', 'day-looks-wrong']]],
    [
      'an absence that ends before it starts',
      ['Chor', '', '', '', '3.4.2027–1.4.2027'],
      [['absences', 'ends-before-start']],
    ],
    ['a day that lies ahead', ['Chor', '', '', '', '', '2.3.2027'], [['joinedOn', 'day-ahead']]],
    [
      'several at once, each said once',
      ['', 'x', '', '', 'morgen'],
      [
        ['name', 'field-missing'],
        ['email', 'email-looks-wrong'],
        ['absences', 'absences-look-wrong'],
      ],
    ],
  ])('with %s says what is wrong', (_, cells, faults) => {
    const { faulty, fresh } = sifted([row(...cells)])
    expect(fresh).toEqual([])
    expect(faulty[0]?.faults.map(({ field, key }) => [field, key])).toEqual(faults)
  })
})

describe('what comes in', () => {
  test('is what is new and what was chosen anyway, in the order of the file', () => {
    const rows = [row('Chor'), row('Chor'), row('', 'x'), row('Chor'), row('Fanfare')]
    expect(takenRows(sifted(rows)).map(({ line }) => line)).toEqual([2, 6])
    expect(takenRows(sifted(rows, [], [5])).map(({ line }) => line)).toEqual([2, 5, 6])
  })
  test('is never a row with errors, even if its line was chosen', () => {
    expect(takenRows(sifted([row('', 'x')], [], [2]))).toEqual([])
  })
})
