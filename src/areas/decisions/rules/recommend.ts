import { personId } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Ending, TalkAbout } from '../talk.ts'
import type { Count } from '../vote.ts'
import { told } from './propose.ts'
import { type Result, resultOf, type Standing, talkAbout } from './result.ts'
import { counted, turnoutOf } from './turnout.ts'
import type { Ballot } from './vote.ts'

export interface Closed {
  readonly id: string
  readonly state: 'waiting' | 'adopted' | 'unchanged' | 'talking'
  readonly at: Date
  readonly by: string | null
  readonly wordingNr: number
  readonly count: Count
  readonly chosen: number | null
  /** Seats that are no longer of this body; their votes are taken out before the vote closes. */
  readonly uncounted: readonly string[]
  /** How the option reads that becomes the wording. */
  readonly statement: string | null
  /** The key that is destroyed now. */
  readonly keyId: string | null
  readonly talk: { readonly about: readonly TalkAbout[]; readonly pending: Ending | null } | null
}

type When = Pick<Occasion, 'by' | 'moment' | 'today'>

/** Whether the vote can be closed now, whatever is in it. Before its deadline only when everybody has voted. */
export function mayClose(ballot: Ballot, today: string): true | Refusal {
  if (ballot.state !== 'voting') return refused('vote-closed')
  if (ballot.keyLost) return refused('key-lost')
  const { reached, ...turnout } = turnoutOf(ballot)
  if (ballot.closesOn && today <= ballot.closesOn && turnout.cast < turnout.entitled) return refused('deadline-open')
  if (!reached) return refused(ballot.quorum ? 'too-few-votes' : 'too-few-votes-by-default', turnout)
  return turnout.cast === 0 ? refused('nobody-voted') : true
}

/**
 * Closes the vote, once enough seats have voted. Where the body itself decides, that is the decision; else it travels on and waits for
 * an answer. Where it was decided over somebody's head, it waits for a talk first.
 */
export function recommend(ballot: Ballot, { by, moment, today }: When): Ruling<Closed> | Refusal {
  const open = mayClose(ballot, today)
  if (open !== true) return open
  // Nobody has opened the envelopes: there is nothing to say about them.
  if (ballot.method === 'secret-majority' && !ballot.opened) return refused('key-lost')
  const found = resultOf(ballot)
  const about = talkAbout(ballot, found)
  const { result, count, chosen } = found
  const pending = isStanding(result) ? null : result
  if (pending === null && about.length === 0) return refused(result, { ...count, method: ballot.method })
  const valid = counted(ballot.seats, ballot.votes)
  const state = about.length > 0 || pending === null ? 'talking' : stateAfter(ballot, pending)
  const option = ballot.options.find(({ nr }) => nr === chosen)
  const next: Closed = {
    ...{ id: ballot.id, state, at: moment, by: personId(by), wordingNr: ballot.wordingNr, count, chosen },
    uncounted: ballot.votes.filter((vote) => !valid.includes(vote)).map(({ seatId }) => seatId),
    keyId: ballot.keyId,
    statement: option ? [option.label, option.meaning].filter(Boolean).join(': ') : null,
    talk: state === 'talking' ? { about, pending } : null,
  }
  return { next, facts: [factOf(ballot, state, found)] }
}

/** What becomes of it when nothing waits for a talk any more. */
export function stateAfter({ decider }: Pick<Ballot, 'decider'>, ending: Ending): 'waiting' | 'adopted' | 'unchanged' {
  if (ending === 'unchanged') return 'unchanged'
  return decider.kind === 'self' ? 'adopted' : 'waiting'
}

const names = {
  waiting: 'decisions.recommendation-made',
  adopted: 'decisions.decision-made',
  unchanged: 'decisions.vote-came-to-nothing',
  talking: 'decisions.talk-opened',
} as const

export function factOf(
  { id, bodyId, decider, method }: Pick<Ballot, 'id' | 'bodyId' | 'decider' | 'method'>,
  state: Closed['state'],
  { count, chosen }: Pick<Result, 'count' | 'chosen'>,
): Fact {
  const sum = chosen === null ? {} : { chosen, sum: count[chosen] ?? 0 }
  const values = { body: bodyId, ...told(decider), method, ...(method === 'resistance' ? sum : count) }
  const outcome = state === 'adopted' ? { outcome: 'adopted' } : {}
  return { name: names[state], about: id, values: { ...values, ...outcome } }
}

function isStanding(result: Result['result']): result is Standing {
  return result !== 'carried' && result !== 'unchanged'
}
