import { monthsAfter } from './barrier-report.ts'

export const statuses = ['full', 'partial', 'none'] as const
export type Status = (typeof statuses)[number]

/** The three reasons that the model statement of Decision (EU) 2018/1523 knows. */
export const barrierReasons = ['not-conforming', 'disproportionate', 'out-of-scope'] as const
export type BarrierReason = (typeof barrierReasons)[number]

/** How far everyone can use these pages, in the words of whoever runs them. */
export interface AccessibilityStatement {
  readonly scope: string
  readonly status: Status
  readonly method: string
  readonly assessedBy: string
  readonly madeOn: string
  readonly checkedOn: string
  readonly version: number
}

/** Something that does not work yet for somebody. */
export interface KnownBarrier {
  readonly id: string
  readonly what: string
  /** The same in plain words; empty when nobody has written them. */
  readonly plain: string
  readonly reason: BarrierReason
  readonly why: string
  /** What helps meanwhile. */
  readonly alternative: string
  readonly notedOn: string
  readonly endedOn: string | null
  readonly version: number
}

export type Review = 'fresh' | 'soon' | 'overdue'

/** Whether the yearly check (BITV 2.0 § 7 (6)) is near: a month before it must be done, or past it. */
export function reviewOf(checkedOn: string, today: string): Review {
  if (today > monthsAfter(checkedOn, 12)) return 'overdue'
  return today >= monthsAfter(checkedOn, 11) ? 'soon' : 'fresh'
}
