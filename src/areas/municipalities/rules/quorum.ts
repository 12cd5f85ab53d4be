import type { Quorum as QuorumRule } from '../rule-set.ts'

export interface Quorate {
  /** Seats that must be there. */
  readonly needed: number
  readonly reached: boolean
}

/** Half of an odd number of seats is rounded up. A body without seats decides nothing: at least one must be there. */
export function quorum(seats: number, present: number, rule: QuorumRule): Quorate {
  if (rule === 'none') return { needed: 0, reached: true }
  const needed = Math.max(
    1,
    {
      half: Math.ceil(seats / 2),
      'more-than-half': Math.floor(seats / 2) + 1,
      'two-thirds': Math.ceil((2 * seats) / 3),
    }[rule],
  )
  return { needed, reached: present >= needed }
}
