import type { Actor, Permission } from '../../../foundation/actor.ts'
import { daysBetween } from '../../../foundation/clock.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { type Review, reviewOf } from '../accessibility-statement.ts'
import { type BarrierReport, reminderDays } from '../barrier-report.ts'

export function onlyTheClock(actor: Actor): Permission {
  return actor.kind === 'system' ? true : refused('only-the-clock')
}

export type OpenReport = Pick<BarrierReport, 'id' | 'number' | 'reportedOn' | 'due' | 'reminded'>

/** The reminder that is to be sent now. One that was missed is not sent after the next one. */
export function reminderFor({ reportedOn, reminded }: OpenReport, today: string): 14 | 25 | undefined {
  const passed = daysBetween(reportedOn, today)
  const last = reminderDays.findLast((days) => days <= passed)
  return last !== undefined && last > reminded ? last : undefined
}

export interface Waiting {
  /** Open reports alone. */
  readonly reports: readonly OpenReport[]
  readonly statement: { readonly checkedOn: string; readonly remindedOf: string | null } | null
  /** Where reminders go; without an address nothing is sent, and nothing counts as sent. */
  readonly to: string | undefined
}

export interface Reminders {
  readonly to: string
  readonly reports: readonly (OpenReport & { readonly after: 14 | 25 })[]
  readonly review: { readonly checkedOn: string; readonly state: Review } | undefined
}

/** What the operator must be told today, each thing once. */
export function remind(
  { reports, statement, to }: Waiting,
  { today, network }: Pick<Occasion, 'today' | 'network'>,
): Ruling<Reminders> | Refusal {
  if (!to) return refused('no-address-to-remind')
  const near = reports.flatMap((report) => {
    const after = reminderFor(report, today)
    return after ? [{ ...report, after }] : []
  })
  const state = statement ? reviewOf(statement.checkedOn, today) : 'fresh'
  const review =
    statement && state !== 'fresh' && statement.remindedOf !== statement.checkedOn
      ? { checkedOn: statement.checkedOn, state }
      : undefined
  const [first, ...others] = [
    ...near.map(({ id, after }) => ({ name: 'guidance.report-reminded', about: id, values: { days: after } })),
    ...(review ? [{ name: 'guidance.review-reminded', about: network, values: { checkedOn: review.checkedOn } }] : []),
  ]
  if (!first) return refused('nothing-to-remind-of')
  return { next: { to, reports: near, review }, facts: [first, ...others] }
}
