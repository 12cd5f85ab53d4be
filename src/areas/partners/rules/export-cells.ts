import type { Absence, Profile } from '../partner.ts'
import { fields } from '../partner-import.ts'
import { headWords } from './import-columns.ts'
import { gradeWords, kindWords, singleWords } from './import-words.ts'

export interface ExportedPartner extends Profile {
  readonly joinedOn: string
}

/** Always in German, whoever reads it: a table is read again by us and by others, and the heads are its grammar. */
export const exportHead: readonly string[] = fields.map((field) => headWords[field][0])

/** Partners as cells that `typedRow` reads back without change. Absences that are over say nothing any more. In one order, always. */
export function exportRows(partners: readonly ExportedPartner[], today: string): string[][] {
  const rows = partners.map((partner) => exportRow(partner, today))
  return rows.toSorted(
    (one, other) =>
      collator.compare(one[0] ?? '', other[0] ?? '') || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1),
  )
}

const collator = new Intl.Collator('de')

function exportRow(partner: ExportedPartner, today: string): string[] {
  const cells = {
    ...partner,
    kind: kindWords[partner.kind][0],
    grade: gradeWords[partner.grade][0],
    single: singleWords[partner.single][0],
    interests: list(partner.interests),
    strengths: list(partner.strengths),
    leadDays: partner.leadDays === null ? '' : String(partner.leadDays),
    hoursMonth: partner.hoursMonth === null ? '' : String(partner.hoursMonth),
    absences: partner.absences
      .filter(({ to }) => to >= today)
      .map(spanOf)
      .join('; '),
    joinedOn: germanDay(partner.joinedOn),
  }
  return fields.map((field) => (field === 'about' || field === 'binds' ? clean(cells[field]) : line(cells[field])))
}

// What no spreadsheet can carry goes before it is written, and what that leaves at the edges too: so it reads back the same.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function clean(text: string): string {
  return text.replace(unwritable, '').normalize('NFC').trim()
}

function line(text: string): string {
  return clean(text).replace(/\s+/g, ' ')
}

function list(words: readonly string[]): string {
  return [...new Set(words.map(line))].filter((word) => word !== '').join(', ')
}

function spanOf({ from, to }: Absence): string {
  return `${germanDay(from)}–${germanDay(to)}`
}

function germanDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)}.${Number(month)}.${year}`
}
