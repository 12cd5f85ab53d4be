/** A day as somebody typed it, in three fields. */
export interface DayParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** `2027-09-08` as it goes into three fields; undefined when it is no such day. */
export function partsOf(day: string | undefined): DayParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '')
  return match ? { day: String(Number(match[3])), month: String(Number(match[2])), year: match[1] ?? '' } : undefined
}

/** `2027-09-08` when the three fields name a real day, otherwise undefined. */
export function dayOf({ day, month, year }: DayParts): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
