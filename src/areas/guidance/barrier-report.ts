/** Somebody tells what kept them out. The number is what they can refer to; all days are calendar days. */
export interface BarrierReport {
  readonly id: string
  readonly number: number
  /** Where it happened: an address or words. */
  readonly page: string
  readonly what: string
  readonly name: string
  readonly email: string
  readonly reportedOn: string
  readonly due: string
  readonly answeredOn: string | null
}

/** A month later, or the last day of a shorter month: the time that BGG § 12b (4) gives for an answer. */
export function aMonthAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10)
}
