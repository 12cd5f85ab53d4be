import { monthNames, months } from '../lists/months.ts'
import type { Passage } from '../reading/passage.ts'
import { fault, hint, type Notice, type Rule } from '../report.ts'
import { matches, naming } from './numbers.ts'

const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']

export const date: Rule = {
  id: 'LS-Z5',
  look: (passage) => [
    ...matches(passage, /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?(?!\d)/g)
      .filter(isDate(passage))
      .flatMap((span) => inDigits(span)),
    ...matches(passage, /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g).flatMap(
      ({ groups: [year = '', month = '', day = ''], ...span }) => inDigits({ ...span, groups: [day, month, year] }),
    ),
    ...matches(
      passage,
      new RegExp(
        String.raw`(${weekdays.join('|')}|Sonnabend),?\s(?:dem?n?\s)?(\d{1,2})\.\s?(${months})\s(\d{4})`,
        'gu',
      ),
    ).flatMap(wrongWeekday),
  ],
}

/** "1.2." is a date behind "am", and a version or a chapter behind anything else. */
const isDate =
  ({ masked }: Passage) =>
  ({ start, groups }: { readonly start: number; readonly groups: readonly string[] }) =>
    groups[2] !== '' || /(?:am|vom|bis|dem|den|zum|ab|seit|der)\s$/i.test(masked.slice(Math.max(0, start - 5), start))

function inDigits({
  groups: [day = '', month = '', year = ''],
  ...span
}: {
  start: number
  end: number
  found: string
  groups: readonly string[]
}): readonly Notice[] {
  const name = monthNames[Number(month) - 1]
  if (!name || Number(day) < 1 || Number(day) > 31) return []
  const full = year.length === 2 ? `20${year}` : year
  const weekday = full && Number(day) <= 31 ? `${weekdayOf(Number(full), Number(month), Number(day))}, ` : ''
  return [
    fault(
      span,
      `„${span.found}“ ist ein Datum nur aus Zahlen.`,
      `${weekday}${Number(day)}. ${name}${full ? ` ${full}` : ''}`,
    ),
  ]
}

function wrongWeekday({
  groups: [said = '', day = '', month = '', year = ''],
  ...span
}: {
  start: number
  end: number
  found: string
  groups: readonly string[]
}): readonly Notice[] {
  const right = weekdayOf(Number(year), monthNames.indexOf(month) + 1, Number(day))
  return (said === 'Sonnabend' ? 'Samstag' : said) === right
    ? []
    : [hint(span, `Der Tag stimmt nicht: ${said}.`, `${right}, ${day}. ${month} ${year}`)]
}

const weekdayOf = (year: number, month: number, day: number): string =>
  weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''

export const timeOfDay: Rule = {
  id: 'LS-Z6',
  look: (passage) => [
    ...matches(
      passage,
      /(?<![\d.,/-])(\d{1,2}(?:[.:]\d{2})?)\s?(?:Uhr\s?)?[-–—]\s?(\d{1,2}(?:[.:]\d{2})?)\s?(?:Uhr|h)(?!\p{L})/gu,
    ).map(({ groups: [from, to], ...span }) =>
      fault(span, 'Der Strich zwischen den Uhr-Zeiten ist schwer zu lesen.', `von ${from} Uhr bis ${to} Uhr`),
    ),
    ...matches(passage, /(?<![\d.,/:+–—-])(\d{1,4})\s?[–—]\s?(\d{1,4})(?![\d/:.]|\s?(?:Uhr|h)(?!\p{L}))/gu)
      .filter(({ start }) => !naming.test(passage.masked.slice(Math.max(0, start - 30), start)))
      .map(({ groups: [from, to], ...span }) =>
        fault(span, 'Der Strich zwischen den Zahlen ist schwer zu lesen.', `${from} bis ${to}`),
      ),
    ...matches(passage, /(?<![\d.,])(\d{1,2}(?:[.:]\d{2})?)\s?h(?!\p{L})|\bs\.\s?t\.|\bc\.\s?t\./gu).map(
      ({ groups: [time], ...span }) =>
        fault(
          span,
          `„${span.found}“ ist eine abgekürzte Uhr-Zeit.`,
          time ? `${time} Uhr` : 'Schreiben Sie die genaue Uhr-Zeit.',
        ),
    ),
  ],
}

export const groupedDigits: Rule = {
  id: 'LS-Z7',
  look: (passage) =>
    matches(passage, /(?<![\d.,])\d{6,}(?![\d.,]*\d)|(?<!\p{L})DE\d{20}(?!\d)/gu).map((span) =>
      hint(
        span,
        'Das ist eine lange Reihe von Ziffern.',
        span.found.replace(/(?<=^.{2}|^.{4}|^.{6}|^.{8}|^.{10}|^.{12}|^.{14}|^.{16}|^.{18}|^.{20})(?=.)/g, ' '),
      ),
    ),
}
