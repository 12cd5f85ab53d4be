import { addDays } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Seat, WayIn } from '../seat.ts'
import { seatValues } from './seats.ts'

/** Days before its end in which a term is called to mind: a quarter, so that a body meets at least once in it. */
export const termNotice = 90

export type TermState = 'none' | 'running' | 'ending' | 'over'

/** How a term stands today. */
export function termState({ termUntil }: Pick<Seat, 'termUntil'>, today: string): TermState {
  if (termUntil === null) return 'none'
  if (termUntil < today) return 'over'
  return termUntil <= addDays(today, termNotice) ? 'ending' : 'running'
}

interface FurtherTerm {
  readonly termUntil: string
  readonly cameBy?: WayIn | null | undefined
  readonly appointedBy: string | null
}

/** Appointed or elected once more, in one step; people, function and history stay. */
export function reappoint(
  seat: Seat,
  { termUntil, cameBy, appointedBy }: FurtherTerm,
  { today }: Pick<Occasion, 'today'>,
): Ruling<Seat> | Refusal | Faults {
  if (seat.until !== null) return refused('seat-vacated')
  if (termUntil < today) return { faults: [{ field: 'termUntil', key: 'term-is-over' }] }
  if (seat.termUntil !== null && termUntil <= seat.termUntil)
    return { faults: [{ field: 'termUntil', key: 'term-not-longer' }] }
  const next = { ...seat, termUntil, cameBy: cameBy ?? seat.cameBy, appointedBy: appointedBy ?? seat.appointedBy }
  const values = { ...seatValues(seat), before: seat.termUntil, until: termUntil }
  return { next, facts: [{ name: 'bodies.seat-reappointed', about: seat.bodyId, values }] }
}
