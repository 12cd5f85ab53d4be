import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Meeting } from '../meeting.ts'

/** Why a meeting takes no more changes, or `undefined` while it is ahead or going on. */
export function notOpen({ state }: Pick<Meeting, 'state'>): Refusal | undefined {
  if (state === 'held') return refused('already-held')
  return state === 'cancelled' ? refused('already-cancelled') : undefined
}

/** Why nothing can be written down about a meeting yet. */
export function notBegun(meeting: Pick<Meeting, 'state' | 'startsAt'>, moment: Date): Refusal | undefined {
  if (meeting.state === 'cancelled') return refused('already-cancelled')
  return meeting.startsAt > moment ? refused('not-begun') : undefined
}

/** Why nobody needs to come or answer any more. */
export function notAhead(meeting: Pick<Meeting, 'state' | 'endsAt'>, moment: Date): Refusal | undefined {
  return notOpen(meeting) ?? (meeting.endsAt <= moment ? refused('already-over') : undefined)
}
