import type { Actor, Permission } from '../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../foundation/door.ts'
import { type Refusal, refused } from '../../foundation/outcome.ts'
import { aMonthAfter, type BarrierReport } from './barrier-report.ts'
import type { Operator } from './operator.ts'

export function mayOperate(actor: Actor): Permission {
  if (actor.kind === 'system') return true
  if (actor.kind === 'guest') return refused('sign-in-first')
  return actor.operator ? true : refused('operators-only')
}

type Reported = Pick<BarrierReport, 'page' | 'what' | 'name' | 'email'>

/** Nobody is turned away: a barrier is seldom met by those who have an account. */
export function reportBarrier(
  input: Reported,
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<Omit<BarrierReport, 'number'>> {
  const next = { id: newId(), ...input, reportedOn: today, due: aMonthAfter(today), answeredOn: null }
  return { next, facts: [{ name: 'guidance.barrier-reported', about: next.id, values: { due: next.due } }] }
}

export function answerReport(
  report: Pick<BarrierReport, 'id' | 'answeredOn'>,
  { today }: Pick<Occasion, 'today'>,
): Ruling<{ id: string; answeredOn: string }> | Refusal {
  if (report.answeredOn) return refused('already-answered')
  return {
    next: { id: report.id, answeredOn: today },
    facts: [{ name: 'guidance.report-answered', about: report.id }],
  }
}

/** One installation has one operator, so the installation itself is what the fact is about. */
export function describeOperator(
  { version }: Pick<Operator, 'version'>,
  input: Omit<Operator, 'version'>,
  { network }: Pick<Occasion, 'network'>,
): Ruling<Operator> {
  return { next: { ...input, version: version + 1 }, facts: [{ name: 'guidance.operator-described', about: network }] }
}
