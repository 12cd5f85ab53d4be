import { personId } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Decider, State } from '../recommendation.ts'
import { type Choice, type Count, countOf, type Vote } from '../vote.ts'
import { told } from './propose.ts'

export const ties = ['rejected', 'chair'] as const
/** What a network's rules say when as many are for it as against it. */
export type Tie = (typeof ties)[number]

/** A recommendation on which a body votes. */
export interface Ballot {
  readonly id: string
  readonly state: State
  readonly bodyId: string
  readonly decider: Decider
  readonly seats: readonly Seat[]
  readonly votes: readonly Vote[]
  readonly tie: Tie
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

/** The votes that count: of seats the body has now. Whoever left it no longer votes in it. */
export function counted(seats: readonly Seat[], votes: readonly Vote[]): readonly Vote[] {
  return votes.filter(({ seatId }) => seats.some((seat) => seat.id === seatId && seat.until === null))
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

export interface Closed {
  readonly id: string
  readonly state: 'waiting' | 'adopted'
  readonly at: Date
  readonly by: string | null
  /** Seats that are no longer of this body; their votes are taken out before the vote closes. */
  readonly uncounted: readonly string[]
}

/** Closes the vote. Where the body itself decides, that is the decision; else it travels on and waits for an answer. */
export function recommend(ballot: Ballot, { by, moment }: Pick<Occasion, 'by' | 'moment'>): Ruling<Closed> | Refusal {
  const { id, state, bodyId, decider, seats, votes } = ballot
  if (state !== 'voting') return refused('vote-closed')
  const result = resultOf(ballot)
  const valid = counted(seats, votes)
  const count: Count = countOf(valid)
  if (result !== 'carried') return refused(result, count)
  const uncounted = votes.filter((vote) => !valid.includes(vote)).map(({ seatId }) => seatId)
  const values = { body: bodyId, ...told(decider), ...count }
  if (decider.kind !== 'self')
    return {
      next: { id, state: 'waiting', at: moment, by: personId(by), uncounted },
      facts: [{ name: 'decisions.recommendation-made', about: id, values }],
    }
  const decided = { name: 'decisions.decision-made', about: id, values: { ...values, outcome: 'adopted' } }
  return { next: { id, state: 'adopted', at: moment, by: personId(by), uncounted }, facts: [decided] }
}
