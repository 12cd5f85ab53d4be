import { Temporal } from 'temporal-polyfill'

/** The network's time. Everything is stored as an instant or as a calendar day; people live in this zone. */
export const zone = 'Europe/Berlin'

/** Gives the present moment; tests move it. */
export type Clock = () => Date

export const realClock: Clock = () => new Date()

/** The calendar day `2026-12-01` in Europe/Berlin. */
export function dayOf(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** Adds whole calendar days to a day. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The same day of a later month; the last one where that month is shorter. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** Whole days from one calendar day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/**
 * The instant of a wall-clock time in Europe/Berlin, or `undefined` for a time that the March change leaves out.
 * In the hour that October has twice, the first one is meant.
 */
export function instantOf(day: string, time: string): Date | undefined {
  try {
    const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from(time),
    })
    return zoned.toPlainTime().toString().startsWith(time) ? new Date(zoned.epochMilliseconds) : undefined
  } catch {
    return undefined
  }
}

/** `16:00` on the wall in Europe/Berlin. */
export function wallTime(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString()
    .slice(0, 5)
}

export function isDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}

const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['märz', 'maerz', 'mrz', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
]

/** 1 to 12 from a German or English name or its first three letters or more, with or without a dot: `März`, `Mrz.`, `Sept`. */
export function monthNamed(word: string): number | undefined {
  const start = word.trim().toLowerCase().replace(/\.$/, '')
  if (start.length < 3) return undefined
  const place = months.findIndex((names) => names.some((name) => name.startsWith(start)))
  return place < 0 ? undefined : place + 1
}
