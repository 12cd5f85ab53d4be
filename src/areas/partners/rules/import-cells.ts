import { monthNamed } from '../../../foundation/clock.ts'
import type { Reason } from '../../../foundation/outcome.ts'
import type { Absence } from '../partner.ts'
import type { Field, Mapping } from '../partner-import.ts'
import { gradeOf, kindOf, singleOf, singleUnasked } from './import-words.ts'

/** A row as the form of a partner would send it. */
export type Typed = { readonly [F in Field]?: string | readonly Absence[] | undefined }

/** Something we read otherwise than it stands there, to be looked at before the table comes in. */
export interface CellNote extends Reason {
  readonly field: Field
  readonly key: 'unknown-kind' | 'unknown-grade' | 'unknown-single' | 'maybe-person' | 'postcode-filled' | 'place-split'
}

/** How people write that there is nothing to write. Only where a real answer can never look like this. */
const nothing = /^([-–—./]+|k\.? ?a\.?|n\/?a|keine?|keine angaben?|entfällt|unbekannt|nicht bekannt|offen)$/i

/** Reads the cells of one row. What cannot be read stays as it is written, and the check of the form says what is wrong with it. */
export function typedRow(
  cells: readonly string[],
  mapping: Mapping,
): { readonly typed: Typed; readonly notes: readonly CellNote[] } {
  const at = (field: Field) => (cells[mapping.indexOf(field)] ?? '').trim()
  const orNothing = (field: Field) => (nothing.test(at(field)) ? '' : at(field))
  const notes: CellNote[] = []

  const kind = kindOf(orNothing('kind'))
  if (!kind && orNothing('kind')) notes.push({ field: 'kind', key: 'unknown-kind', values: { word: at('kind') } })
  const grade = gradeOf(orNothing('grade'))
  if (!grade && orNothing('grade')) notes.push({ field: 'grade', key: 'unknown-grade', values: { word: at('grade') } })

  const unasked = singleUnasked(kind ?? 'other', grade ?? 'partner')
  const single = singleOf(orNothing('single'))
  if (!single && orNothing('single'))
    notes.push({ field: 'single', key: 'unknown-single', values: { word: at('single') } })
  if (!single && unasked === 'yes') notes.push({ field: 'single', key: 'maybe-person' })

  // "91052 Erlangen" in one cell.
  const place = mapping.includes('postcode') ? null : /^(?:DE?[- ]?)?(\d{5})[ ,]+(.+)$/.exec(at('town'))
  if (place)
    notes.push({ field: 'town', key: 'place-split', values: { postcode: place[1] ?? '', town: place[2] ?? '' } })
  const postcode = orNothing('postcode').replace(/^DE?[- ]?(?=\d{5}$)/i, '')
  // Spreadsheets take a postcode for a number, and numbers begin with no zero. Saxony and Thuringia know this well.
  const filled = /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode
  if (filled !== postcode) notes.push({ field: 'postcode', key: 'postcode-filled', values: { postcode, filled } })

  return {
    typed: {
      name: at('name'),
      kind: kind ?? 'other',
      grade: grade ?? 'partner',
      single: single ?? unasked,
      postcode: place?.[1] ?? filled,
      town: place?.[2] ?? at('town'),
      phone: at('phone'),
      email: orNothing('email').replace(/^mailto:/i, ''),
      website: orNothing('website'),
      interests: at('interests'),
      strengths: at('strengths'),
      about: at('about'),
      binds: at('binds'),
      leadDays: daysOf(orNothing('leadDays')),
      hoursMonth: orNothing('hoursMonth').replace(
        /^(\d+)(?:,0+)?\s*(?:(?:h|std\.?|stunden?)(?:\s+(?:im|pro)\s+monat)?)?$/i,
        '$1',
      ),
      absences: absencesOf(orNothing('absences')),
      joinedOn: dayOf(orNothing('joinedOn')),
    },
    notes,
  }
}

/** "14", "14 Tage", "3 Wochen". */
function daysOf(text: string): string {
  const weeks = /^(\d{1,2})\s*(?:wochen?|wo\.?)$/i.exec(text)
  return weeks ? String(Number(weeks[1]) * 7) : text.replace(/^(\d+)(?:,0+)?\s*(?:d|tage?n?)?$/i, '$1')
}

/** "1.7.2026", "01.07.26", "1. Juli 2026" and "2026-07-01" become `2026-07-01`; anything else stays as it is. */
function dayOf(text: string): string {
  const [, day = '', word = '', year = ''] =
    /^(\d{1,2})\.\s*(\d{1,2}\.|\p{L}{3,9}\.?)\s*(\d{2}|\d{4})(?:\s+\d\d:\d\d)?$/u.exec(text) ?? []
  if (!day) return text
  const month = /^\d/.test(word) ? word.slice(0, -1) : String(monthNamed(word) ?? '')
  return month ? `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

const dayPattern = String.raw`\d{4}-\d\d-\d\d|\d{1,2}\.\s*(?:\d{1,2}\.|\p{L}{3,9}\.?)(?:\s*(?:\d{4}|\d{2})(?!\d|\.))?`
const span = new RegExp(
  String.raw`^(?:vom?\s+)?(${dayPattern})(?:\s*(?:-|–|—|bis(?:\s+zum)?)\s*(${dayPattern}))?$`,
  'iu',
)

/** "1.7.2026–15.8.2026; 24.12.–6.1.2027; 3.10.2027". One part that is no span leaves the whole text, so that nothing is lost unseen. */
function absencesOf(text: string): string | readonly Absence[] {
  if (text === '') return []
  const found: Absence[] = []
  for (const part of text.split(/[;,\n]/).map((one) => one.trim())) {
    if (part === '') continue
    const [, first, last = first] = span.exec(part) ?? []
    if (!first || !last) return text
    const to = dayOf(last)
    const from = dayOf(/\d{2}$/.test(first) ? first : inYearOf(first, to))
    found.push({ from, to })
  }
  return found
}

/** The year that "24.12." lies in when it lasts until `to`. */
function inYearOf(day: string, to: string): string {
  const year = Number(to.slice(0, 4))
  const same = `${day}${year}`
  return dayOf(same) <= to ? same : `${day}${year - 1}`
}
