import { personId } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { type Count, countOf } from '../vote.ts'
import { told } from './propose.ts'
import { counted, turnoutOf } from './turnout.ts'
import { type Ballot, resultOf } from './vote.ts'

export interface Closed {
  readonly id: string
  readonly state: 'waiting' | 'adopted'
  readonly at: Date
  readonly by: string | null
  /** Seats that are no longer of this body; their votes are taken out before the vote closes. */
  readonly uncounted: readonly string[]
}

/** Closes the vote, once enough seats have voted. Where the body itself decides, that is the decision; else it travels on and waits for an answer. */
export function recommend(ballot: Ballot, { by, moment }: Pick<Occasion, 'by' | 'moment'>): Ruling<Closed> | Refusal {
  const { id, state, bodyId, decider, seats, votes } = ballot
  if (state !== 'voting') return refused('vote-closed')
  const { reached, ...turnout } = turnoutOf(ballot)
  if (!reached) return refused(ballot.quorum ? 'too-few-votes' : 'too-few-votes-by-default', turnout)
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
