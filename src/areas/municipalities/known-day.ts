import { isDay, monthNamed } from '../../foundation/clock.ts'

/** A day as exact as anybody knows it: `2017`, `2023-04` or `2023-05-01`. */
export type KnownDay = string

/** Reads `2017`, `4/2023`, `April 2023`, `1.5.2023`, `1. Mai 2023` and `2023-05-01`; `undefined` for anything else. */
export function knownDay(text: string): KnownDay | undefined {
  const clean = text.trim().toLowerCase()
  if (/^\d{4}(-\d\d){1,2}$/.test(clean)) return real(clean)
  const parts = clean.split(/[\s./]+/).filter((part) => part !== '')
  const [year = '', month, day] = parts.toReversed()
  if (parts.length > 3 || !/^\d{4}$/.test(year)) return undefined
  if (month === undefined) return real(year)
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthNamed(month)
  if (number === undefined || (day !== undefined && !/^\d{1,2}$/.test(day))) return undefined
  return real(
    [year, number, ...(day === undefined ? [] : [Number(day)])].map((part) => String(part).padStart(2, '0')).join('-'),
  )
}

function real(day: KnownDay): KnownDay | undefined {
  return isDay(`${day}-01-01`.slice(0, 10)) && day >= '1800' && day < '2200' ? day : undefined
}

/** Whether one is certainly before the other; what is not known exactly counts as fitting. */
export function isBefore(one: KnownDay, other: KnownDay): boolean {
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) < other.slice(0, known)
}
