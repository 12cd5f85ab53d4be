import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Matter } from '../../bodies/mandate.ts'
import type { Seat } from '../../bodies/seat.ts'

/** Matters that set a network's direction: what it works on, what it spends, and what has no matter of its own. */
export const directional: readonly Matter[] = ['general', 'topics', 'money']

interface Deciding {
  /** Whether the network's rules want it. */
  readonly required: boolean
  readonly matter: Matter
  /** Of the body that decides. */
  readonly seats: readonly Pick<Seat, 'id' | 'targetGroupId' | 'until'>[]
  /** Seats that take part: they have voted, or are there at a meeting of the body today. */
  readonly there: readonly string[]
}

/** No decision about direction without a seat that speaks for a target group: the refusal, or `null` where nothing is missing. */
export function missingVoices({ required, matter, seats, there }: Deciding): Refusal | null {
  if (!required || !directional.includes(matter)) return null
  const voices = seats.filter(({ targetGroupId, until }) => targetGroupId !== null && until === null)
  if (voices.length === 0) return refused('no-target-group-seat')
  return voices.some(({ id }) => there.includes(id)) ? null : refused('target-group-absent')
}
