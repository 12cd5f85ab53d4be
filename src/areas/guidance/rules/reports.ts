import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { aMonthAfter, type BarrierReport, mostPerHour } from '../barrier-report.ts'

type Reported = Pick<BarrierReport, 'page' | 'what' | 'name' | 'email' | 'language'>
type NewReport = Omit<BarrierReport, 'number' | 'answer' | 'reminded'>

/**
 * Nobody is turned away: a barrier is seldom met by those who have an account. `lately` is how many came in the last hour, from
 * everyone together: to count for each we would have to keep who came from where.
 */
export function reportBarrier(
  { lately }: { readonly lately: number },
  input: Reported,
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<NewReport> | Refusal {
  if (lately >= mostPerHour) return refused('too-many-reports')
  const next = { id: newId(), ...input, reportedOn: today, due: aMonthAfter(today), answeredOn: null }
  return { next, facts: [{ name: 'guidance.barrier-reported', about: next.id, values: { due: next.due } }] }
}

/** What the template leaves for the writer stands in square brackets. */
export function hasGap(answer: string): boolean {
  return /\[[^\]\n]*\]/.test(answer)
}

export function answerReport(
  report: Pick<BarrierReport, 'id' | 'answeredOn' | 'email'>,
  { answer }: Pick<BarrierReport, 'answer'>,
  { today }: Pick<Occasion, 'today'>,
) {
  if (report.answeredOn) return refused('already-answered')
  if (hasGap(answer)) return { faults: [{ field: 'answer', key: 'gap-left' }] }
  const mailed = report.email !== ''
  const fact = { name: 'guidance.report-answered', about: report.id, values: { mailed } }
  return { next: { id: report.id, answer, answeredOn: today }, facts: [fact] as const }
}
