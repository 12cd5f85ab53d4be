import { coordination } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { ReadResult } from '../../../foundation/tables.ts'
import { type Field, fields, isOpen, type Mapping, mostRows, type PartnerImport } from '../partner-import.ts'
import { type KnownPartner, type RowCheck, sift, takenRows } from './import-sift.ts'
import { add, type NewPartner } from './partner.ts'

export const mayImport = coordination

export type BroughtTable = Pick<PartnerImport, 'id' | 'fileName' | 'head' | 'rows' | 'lines' | 'notes'>

/** `forgotten` are tables nobody finished in time; the one that comes takes them along. */
export function bring(
  result: ReadResult,
  fileName: string,
  forgotten: readonly string[],
  { newId }: Pick<Occasion, 'newId'>,
): Ruling<BroughtTable & { readonly forgotten: readonly string[] }> | Faults {
  const wrong = (key: string, values: Fault['values'] = {}) => ({ faults: [{ field: 'file', key, values }] })
  if (!result.ok) return wrong(`file-${result.problem}`)
  const { head, rows, lines } = result.table
  const filled = rows.flatMap((cells, place) =>
    cells.some((cell) => cell !== '') ? [{ cells, line: lines[place] ?? place + 2 }] : [],
  )
  if (filled.length === 0) return wrong('file-only-heads')
  if (filled.length > mostRows) return wrong('file-more-than-we-take', { rows: filled.length, most: mostRows })
  const next = {
    id: newId(),
    fileName: fileName.replace(/^.*[/\\]/, '').slice(-200),
    head,
    rows: filled.map(({ cells }) => cells),
    lines: filled.map(({ line }) => line),
    notes: result.notes,
    forgotten,
  }
  const gone = forgotten.map(
    (id): Fact => ({ name: 'partners.import-dropped', about: id, values: { forgotten: true } }),
  )
  const begun = { name: 'partners.import-begun', about: next.id, values: { rows: filled.length } }
  return { next, facts: [begun, ...gone] }
}

/** `columns` as the form sends them: by the place of the column, counted from 0; a column that holds nothing of ours is missing or empty. */
export function mapColumns(
  table: PartnerImport,
  columns: Readonly<Record<string, Field | ''>>,
): Ruling<{ id: string; mapping: Mapping }> | Refusal | Faults {
  if (!isOpen(table)) return refused('import-is-over')
  const mapping = table.head.map((_, column) => columns[column] || null)
  const twice = mapping.flatMap((field, column) =>
    field && mapping.indexOf(field) < column ? [{ field: `columns.${column}`, key: 'field-mapped-twice' }] : [],
  )
  const nameless = mapping.includes('name') ? [] : [{ field: 'columns.0', key: 'name-column-missing' }]
  if (twice.length + nameless.length > 0) return { faults: [...nameless, ...twice] }
  const values = { columns: mapping.filter((field) => field !== null).length, of: fields.length }
  return { next: { id: table.id, mapping }, facts: [{ name: 'partners.import-mapped', about: table.id, values }] }
}

/** `shown` are the lines somebody had before them; what they chose for others stays. */
export function chooseDoubles(
  table: PartnerImport,
  { shown, anyway }: { readonly shown: readonly number[]; readonly anyway: readonly number[] },
): Ruling<{ id: string; anyway: readonly number[] }> | Refusal {
  if (table.state !== 'preview') return refused('import-is-over')
  const next = [
    ...table.anyway.filter((line) => !shown.includes(line)),
    ...anyway.filter((line) => shown.includes(line)),
  ]
  return {
    next: { id: table.id, anyway: next },
    facts: [{ name: 'partners.import-chosen', about: table.id, values: { count: next.length } }],
  }
}

export interface FinishedImport {
  readonly id: string
  readonly partners: readonly NewPartner[]
}

/** `count` is what the button said. If it is no longer true, people should see the new number first. */
export function finish(
  { table, known }: { readonly table: PartnerImport; readonly known: readonly KnownPartner[] },
  { count }: { readonly count?: number | undefined },
  check: RowCheck,
  occasion: Pick<Occasion, 'newId' | 'today'>,
): Ruling<FinishedImport> | Refusal {
  if (table.state === 'mapping') return refused('columns-first')
  if (table.state !== 'preview') return refused('import-is-over')
  const sifted = sift(table, known, check, occasion.today)
  const rulings = takenRows(sifted).flatMap(({ written }) => {
    const ruling = add([], { ...written, anyway: true, importId: table.id }, occasion)
    return 'faults' in ruling ? [] : [ruling]
  })
  if (rulings.length === 0) return refused('nothing-to-bring-in')
  if (count !== undefined && count !== rulings.length) return refused('preview-is-old')
  const values = {
    count: rulings.length,
    doubles: sifted.double.filter(({ anyway }) => !anyway).length,
    faulty: sifted.faulty.length,
  }
  return {
    next: { id: table.id, partners: rulings.map(({ next }) => next) },
    facts: [{ name: 'partners.import-finished', about: table.id, values }, ...rulings.flatMap(({ facts }) => facts)],
  }
}
