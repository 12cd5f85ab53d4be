import type { Variant } from '../../foundation/language.ts'

/** Somebody tells what kept them out. The number is what they can refer to; all days are calendar days. */
export interface BarrierReport {
  readonly id: string
  readonly number: number
  /** Where it happened: an address or words. */
  readonly page: string
  readonly what: string
  readonly name: string
  readonly email: string
  /** What they read when they reported, and so what they are answered in. */
  readonly language: Variant
  readonly reportedOn: string
  readonly due: string
  /** What was answered; empty while it is open. */
  readonly answer: string
  readonly answeredOn: string | null
  /** After how many days the operator was last reminded; 0 when never. */
  readonly reminded: number
}

/** Days after a report on which whoever answers for it is reminded. */
export const reminderDays = [14, 25] as const

/** More than this in an hour is no row of people but a flood. */
export const mostPerHour = 20

/** The same day so many months later, or the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The time that BGG § 12b (4) gives for an answer. */
export function aMonthAfter(day: string): string {
  return monthsAfter(day, 1)
}
