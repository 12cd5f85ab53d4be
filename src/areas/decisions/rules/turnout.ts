import { hasVoter } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Quorum } from '../../municipalities/rule-set.ts'
import { quorum } from '../../municipalities/rules/quorum.ts'
import type { Vote } from '../vote.ts'

/** How many of the seats that can vote have voted, and how many it takes to close. */
export interface Turnout {
  readonly cast: number
  readonly entitled: number
  readonly needed: number
  readonly reached: boolean
}

interface Voting {
  readonly seats: readonly Seat[]
  readonly votes: readonly Vote[]
  /** The rule of the network; `null` where nobody wrote one down. */
  readonly quorum: Quorum | null
}

/** The votes that count: of seats the body has now. Whoever left it no longer votes in it. */
export function counted(seats: readonly Seat[], votes: readonly Vote[]): readonly Vote[] {
  return votes.filter(({ seatId }) => seats.some((seat) => seat.id === seatId && seat.until === null))
}

/** Whether this seat is waited for. One without a person is not; one whose person left after voting has voted. */
export function isEntitled(seat: Seat, votes: readonly Vote[]): boolean {
  return seat.until === null && (hasVoter(seat) || votes.some(({ seatId }) => seatId === seat.id))
}

/** An abstention is a vote and counts here. Without a rule, more than half of those who can vote must have done so. */
export function turnoutOf({ seats, votes, quorum: rule }: Voting): Turnout {
  const cast = counted(seats, votes).length
  const entitled = seats.filter((seat) => isEntitled(seat, votes)).length
  return { cast, entitled, ...quorum(entitled, cast, rule ?? 'more-than-half') }
}
