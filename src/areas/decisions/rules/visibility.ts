import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Seat } from '../../bodies/seat.ts'

/** A recommendation as everyone may or may not read it. Until it is answered, only members do anyway. */
export interface Shown {
  readonly id: string
  /** Why it stays inside; `null` when it is for everyone. */
  readonly insideReason: string | null
  readonly keepingSeats: readonly Seat[]
}

export interface Inside {
  readonly recommendation: string
  readonly reason: string
  readonly since: Date
}

export function keepInside(
  { id, insideReason }: Shown,
  { reason }: { readonly reason: string },
  { moment }: Pick<Occasion, 'moment'>,
): Ruling<Inside> | Refusal {
  if (insideReason !== null) return refused('already-inside')
  const next = { recommendation: id, reason, since: moment }
  return { next, facts: [{ name: 'decisions.decision-kept-inside', about: id }] }
}

export function showToEveryone({ id, insideReason }: Shown): Ruling<{ readonly recommendation: string }> | Refusal {
  if (insideReason === null) return refused('already-for-everyone')
  return { next: { recommendation: id }, facts: [{ name: 'decisions.decision-shown', about: id }] }
}
