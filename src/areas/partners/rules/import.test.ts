import { describe, expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import type { ReadResult, TableProblem } from '../../../foundation/tables.ts'
import { checkRow } from '../commands/import-row.ts'
import { importStates, mostRows, type PartnerImport } from '../partner-import.ts'
import { bring, chooseDoubles, finish, mapColumns, mayImport } from './import.ts'

const occasion = { newId: () => 'new', today: '2027-03-01' }
const read = (...rows: string[][]): ReadResult => ({
  ok: true,
  kind: 'csv',
  notes: ['guessed-encoding'],
  table: { name: 'Partner', head: ['Name', 'Ort'], rows, lines: rows.map((_, place) => place + 2) },
})
const table: PartnerImport = {
  id: 'i1',
  fileName: 'liste.csv',
  state: 'preview',
  head: ['Name', 'Ort', 'Bemerkung'],
  rows: [
    ['Chor', 'Erlangen', ''],
    ['Chor', 'Fürth', ''],
    ['', 'Nürnberg', ''],
  ],
  lines: [2, 3, 4],
  notes: [],
  mapping: ['name', 'town', null],
  anyway: [],
  version: 1,
}
const over = importStates.filter((state) => state === 'done' || state === 'undone')

describe('who may bring in a table', () => {
  const person: Person = {
    kind: 'person',
    id: 'p',
    name: 'Mia',
    operator: false,
    member: true,
    coordinates: false,
    speaksFor: ['p1'],
    assists: [],
  }
  test('is the coordination alone', () => {
    expect(mayImport({ ...person, coordinates: true })).toBe(true)
    expect(mayImport(system)).toBe(true)
    expect(mayImport(person)).toMatchObject({ refused: { key: 'coordination-only' } })
    expect(mayImport(guest)).toMatchObject({ refused: { key: 'sign-in-first' } })
  })
})

describe('bringing a file', () => {
  test('keeps its rows with their lines, but not those without content', () => {
    const ruling = bring(read(['Chor', 'Erlangen'], ['', ''], ['Fanfare', '']), 'C:\\Listen\\partner.csv', [], occasion)
    expect(ruling).toEqual({
      next: {
        id: 'new',
        fileName: 'partner.csv',
        head: ['Name', 'Ort'],
        rows: [
          ['Chor', 'Erlangen'],
          ['Fanfare', ''],
        ],
        lines: [2, 4],
        notes: ['guessed-encoding'],
        forgotten: [],
      },
      facts: [{ name: 'partners.import-begun', about: 'new', values: { rows: 2 } }],
    })
  })
  test('takes along those that nobody finished in time, each with its line in the journal', () => {
    expect(bring(read(['Chor', '']), 'x', ['old-1', 'old-2'], occasion)).toMatchObject({
      next: { forgotten: ['old-1', 'old-2'] },
      facts: [
        { about: 'new' },
        { name: 'partners.import-dropped', about: 'old-1', values: { forgotten: true } },
        { name: 'partners.import-dropped', about: 'old-2', values: { forgotten: true } },
      ],
    })
  })
  test.each<TableProblem>([
    'too-large',
    'wrong-kind',
    'bomb',
    'broken',
    'empty',
    'too-slow',
    'protected',
    'too-many-rows',
  ])('that cannot be read says why at its field: %s', (problem) => {
    expect(bring({ ok: false, problem }, 'x', [], occasion)).toMatchObject({
      faults: [{ field: 'file', key: `file-${problem}` }],
    })
  })
  test('with nothing but heads asks for a partner', () => {
    expect(bring(read(['', '']), 'x', [], occasion)).toMatchObject({ faults: [{ key: 'file-only-heads' }] })
  })
  test('with more rows than a network has partners asks to divide it', () => {
    const rows = Array.from({ length: mostRows + 1 }, (_, place) => [`Chor ${place}`, ''])
    expect(bring(read(...rows), 'x', [], occasion)).toMatchObject({
      faults: [{ key: 'file-more-than-we-take', values: { rows: mostRows + 1, most: mostRows } }],
    })
    expect(bring(read(...rows.slice(1)), 'x', [], occasion)).toHaveProperty('next')
  })
})

describe('mapping the columns', () => {
  test('keeps a field or nothing for each column of the file, whatever else is sent', () => {
    expect(mapColumns(table, { 0: 'town', 1: 'name', 2: '', 9: 'email' })).toMatchObject({
      next: { id: 'i1', mapping: ['town', 'name', null] },
      facts: [{ name: 'partners.import-mapped', values: { columns: 2 } }],
    })
  })
  test('needs the name', () => {
    expect(mapColumns(table, { 0: 'town' })).toEqual({ faults: [{ field: 'columns.0', key: 'name-column-missing' }] })
  })
  test('takes each field once', () => {
    expect(mapColumns(table, { 0: 'name', 1: 'town', 2: 'town' })).toEqual({
      faults: [{ field: 'columns.2', key: 'field-mapped-twice' }],
    })
  })
  test.each(over)('is no longer possible when the import is %s', (state) => {
    expect(mapColumns({ ...table, state }, { 0: 'name' })).toMatchObject({ refused: { key: 'import-is-over' } })
  })
})

describe('choosing among doubles', () => {
  test('changes the choice for the lines that were shown, and no other', () => {
    const chosen = chooseDoubles({ ...table, anyway: [3, 8] }, { shown: [3, 4, 5], anyway: [5, 9] })
    expect(chosen).toMatchObject({ next: { anyway: [8, 5] }, facts: [{ values: { count: 2 } }] })
  })
  test.each(importStates.filter((state) => state !== 'preview'))('is for the preview alone, not when %s', (state) => {
    expect(chooseDoubles({ ...table, state }, { shown: [], anyway: [] })).toMatchObject({
      refused: { key: 'import-is-over' },
    })
  })
})

describe('finishing an import', () => {
  const finished = (changed: Partial<PartnerImport> = {}, count?: number) =>
    finish({ table: { ...table, ...changed }, known: [] }, { count }, checkRow, occasion)

  test('brings in what is new, and leaves out doubles and errors', () => {
    const ruling = finished()
    expect(ruling).toMatchObject({
      next: { id: 'i1', partners: [{ name: 'Chor', town: 'Erlangen', importId: 'i1', joinedOn: '2027-03-01' }] },
      facts: [
        { name: 'partners.import-finished', about: 'i1', values: { count: 1, doubles: 1, faulty: 1 } },
        { name: 'partners.partner-added', about: 'new' },
      ],
    })
  })
  test('brings in doubles that were chosen', () => {
    expect(finished({ anyway: [3] })).toMatchObject({
      next: { partners: [{ town: 'Erlangen' }, { town: 'Fürth' }] },
      facts: [{ values: { count: 2, doubles: 0 } }, {}, {}],
    })
  })
  test('does what the button said, or asks again', () => {
    expect(finished({}, 1)).toHaveProperty('next')
    expect(finished({}, 2)).toMatchObject({ refused: { key: 'preview-is-old' } })
  })
  test('needs something to bring in', () => {
    expect(finished({ rows: [['', '', '']], lines: [2] })).toMatchObject({ refused: { key: 'nothing-to-bring-in' } })
  })
  test('comes after the columns, and once', () => {
    expect(finished({ state: 'mapping' })).toMatchObject({ refused: { key: 'columns-first' } })
    for (const state of over) expect(finished({ state })).toMatchObject({ refused: { key: 'import-is-over' } })
  })
})
