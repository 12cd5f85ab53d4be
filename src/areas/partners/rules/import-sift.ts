import type { Fault } from '../../../foundation/outcome.ts'
import { type Field, fields, type PartnerImport } from '../partner-import.ts'
import { type CellNote, type Typed, typedRow } from './import-cells.ts'
import { plainName } from './names.ts'
import type { Written } from './partner.ts'

/** A partner as a row of a table tells it. */
export interface WrittenRow extends Written {
  readonly joinedOn?: string | undefined
}

/** The same check that a form of a partner goes through. */
export type RowCheck = (typed: Typed) => { readonly written: WrittenRow } | { readonly faults: readonly Fault[] }

/** What could be the same partner: one of the network, with its id, or an earlier line of the same file. */
export interface Likeness {
  readonly name: string
  readonly id: string | null
  readonly line: number | null
  readonly by: 'name' | 'email'
}

export interface KnownPartner {
  readonly id: string
  readonly name: string
  readonly email: string
}

interface Row {
  readonly line: number
  /** As it stands in the file, so that people find it. */
  readonly name: string
}
export interface FreshRow extends Row {
  readonly kind: 'fresh'
  readonly written: WrittenRow
  readonly notes: readonly CellNote[]
}
export interface DoubleRow extends Row {
  readonly kind: 'double'
  readonly written: WrittenRow
  readonly notes: readonly CellNote[]
  readonly like: Likeness
  readonly anyway: boolean
}
export interface FaultyRow extends Row {
  readonly kind: 'faulty'
  /** Each with what stands in the cell, so that people find it. */
  readonly faults: readonly (Fault & { readonly field: Field; readonly cell: string })[]
}
export interface Sifted {
  readonly fresh: readonly FreshRow[]
  readonly double: readonly DoubleRow[]
  readonly faulty: readonly FaultyRow[]
}

/** What would come of each row today: a new partner, perhaps one that is there already, or nothing until it is mended in the file. */
export function sift(
  table: Pick<PartnerImport, 'rows' | 'lines' | 'mapping' | 'anyway'>,
  known: readonly KnownPartner[],
  check: RowCheck,
  today: string,
): Sifted {
  const likenesses = remember(known)
  const fresh: FreshRow[] = []
  const double: DoubleRow[] = []
  const faulty: FaultyRow[] = []
  for (const [place, cells] of table.rows.entries()) {
    const line = table.lines[place] ?? place + 2
    const { typed, notes } = typedRow(cells, table.mapping)
    const name = typeof typed.name === 'string' ? typed.name : ''
    const checked = faultsOf(typed, check, today)
    if ('faults' in checked) {
      const cell = (field: Field) => cells[table.mapping.indexOf(field)]?.trim() ?? ''
      const faults = checked.faults.map((fault) => ({ ...fault, cell: cell(fault.field) }))
      faulty.push({ kind: 'faulty', line, name, faults })
      continue
    }
    const { written } = checked
    const like = likenesses.find(written)
    if (like) double.push({ kind: 'double', line, name, written, notes, like, anyway: table.anyway.includes(line) })
    else fresh.push({ kind: 'fresh', line, name, written, notes })
    likenesses.add({ name: written.name, email: written.email, id: null, line })
  }
  return { fresh, double, faulty }
}

/** Rows that come in when the import is finished, in the order of the file. */
export function takenRows({ fresh, double }: Sifted): readonly (FreshRow | DoubleRow)[] {
  return [...fresh, ...double.filter(({ anyway }) => anyway)].toSorted((one, other) => one.line - other.line)
}

function faultsOf(
  typed: Typed,
  check: RowCheck,
  today: string,
): { written: WrittenRow } | { faults: readonly (Fault & { readonly field: Field })[] } {
  const unread = typeof typed.absences === 'string' && typed.absences !== ''
  const checked = check(unread ? { ...typed, absences: [] } : typed)
  const faults: (Fault & { field: Field })[] =
    'faults' in checked ? checked.faults.map((fault) => ({ ...fault, field: fieldOf(fault.field) })) : []
  if (unread) faults.push({ field: 'absences', key: 'absences-look-wrong' })
  if ('written' in checked && (checked.written.joinedOn ?? today) > today)
    faults.push({ field: 'joinedOn', key: 'day-ahead' })
  if ('written' in checked && faults.length === 0) return checked
  // A field of several parts (`absences.2.to`) says each thing once.
  const first = ({ field, key }: Fault) => faults.findIndex((other) => other.field === field && other.key === key)
  return { faults: faults.filter((fault, place) => first(fault) === place) }
}

function fieldOf(path: string): Field {
  return fields.find((field) => field === path.split('.')[0]) ?? 'name'
}

/** Finds by name and e-mail in one step each: comparing every row with every partner would keep the network waiting. */
function remember(known: readonly KnownPartner[]) {
  const names = new Map<string, Omit<Likeness, 'by'>>()
  const emails = new Map<string, Omit<Likeness, 'by'>>()
  const add = ({ name, email, id, line }: { name: string; email: string; id: string | null; line: number | null }) => {
    const likeness = { name, id, line }
    const plain = plainName(name)
    if (!names.has(plain)) names.set(plain, likeness)
    if (email && !emails.has(email.toLowerCase())) emails.set(email.toLowerCase(), likeness)
  }
  for (const partner of known) add({ ...partner, line: null })
  return {
    add,
    find({ name, email }: Pick<WrittenRow, 'name' | 'email'>): Likeness | undefined {
      const byName = names.get(plainName(name))
      if (byName) return { ...byName, by: 'name' }
      const byEmail = email ? emails.get(email.toLowerCase()) : undefined
      return byEmail && { ...byEmail, by: 'email' }
    },
  }
}
