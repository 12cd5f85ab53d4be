import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Quorum, Tie } from '../../municipalities/rule-set.ts'
import type { Decider, State } from '../recommendation.ts'
import { type Choice, countOf, type Vote } from '../vote.ts'
import { counted } from './turnout.ts'

/** A recommendation on which a body votes. */
export interface Ballot {
  readonly id: string
  readonly state: State
  readonly bodyId: string
  readonly decider: Decider
  readonly seats: readonly Seat[]
  readonly votes: readonly Vote[]
  readonly tie: Tie
  /** How many seats must have voted; `null` where nobody wrote it down. */
  readonly quorum: Quorum | null
}

export interface CastVote extends Vote {
  readonly recommendation: string
  readonly at: Date
}

/**
 * One seat has one vote, and a second one takes the place of the first. The deputy votes in the delegate's absence: whoever
 * has voted was not absent, so a deputy does not change the delegate's vote.
 */
export function castVote(
  { id, state, votes }: Ballot,
  seat: Seat,
  choice: Choice,
  { by, moment }: Pick<Occasion, 'by' | 'moment'>,
): Ruling<CastVote> | Refusal {
  if (state !== 'voting') return refused('vote-closed')
  const personId = by.kind === 'person' ? by.id : undefined
  const voice = personId ? voiceOf(seat, personId) : null
  if (!personId || (voice !== 'delegate' && voice !== 'deputy')) return refused('no-seat-here')
  const before = votes.find(({ seatId }) => seatId === seat.id)
  if (voice === 'deputy' && before?.personId === seat.delegateId) return refused('delegate-has-voted')
  const next = { recommendation: id, seatId: seat.id, personId, choice, at: moment }
  const name = before ? 'decisions.vote-changed' : 'decisions.vote-cast'
  // The journal says that a seat voted; how it voted stands in the vote alone.
  return { next, facts: [{ name, about: id, values: { seat: seat.id } }] }
}

export type Result = 'carried' | 'nobody-voted' | 'only-abstentions' | 'not-carried' | 'tie-rejected' | 'tie-chair'

/** More for than against; abstentions count for neither. On a tie the network's rules speak: it falls, or its chair's vote decides. */
export function resultOf({ seats, votes, tie }: Pick<Ballot, 'seats' | 'votes' | 'tie'>): Result {
  const valid = counted(seats, votes)
  const count = countOf(valid)
  if (count.for > count.against) return 'carried'
  if (count.for < count.against) return 'not-carried'
  if (count.for === 0) return valid.length === 0 ? 'nobody-voted' : 'only-abstentions'
  if (tie === 'rejected') return 'tie-rejected'
  const speakers = seats.filter((seat) => seat.function === 'speaker').map(({ id }) => id)
  const chair = valid.filter(({ seatId, choice }) => speakers.includes(seatId) && choice !== 'abstain')
  if (chair.length !== 1) return 'tie-chair'
  return chair[0]?.choice === 'for' ? 'carried' : 'not-carried'
}
