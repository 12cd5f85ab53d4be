import type { Actor, Permission } from '../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../foundation/door.ts'
import type { FormValues } from '../../foundation/input.ts'
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

/** What can be chosen at /darstellung. An empty choice leaves it to the browser. */
export const displayChoices = {
  theme: ['', 'light', 'dark', 'contrast', 'yellow', 'cream'],
  size: ['', '125', '150', '200'],
  font: ['', 'system', 'dyslexic'],
  spacing: ['ja'],
  buttons: ['ja'],
  calm: ['ja'],
} as const
export type DisplayChoice = keyof typeof displayChoices

/** Only known words pass; what is left to the browser is left out. */
export function chosenDisplay(values: FormValues): Partial<Record<DisplayChoice, string>> {
  const known = Object.entries(displayChoices).flatMap(([name, words]) => {
    const word = words.find((one) => one !== '' && one === values[name])
    return word ? [[name, word]] : []
  })
  return Object.fromEntries(known)
}
