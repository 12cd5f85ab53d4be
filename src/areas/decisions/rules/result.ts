import type { Seat } from '../../bodies/seat.ts'
import { mostResistance } from '../ballot-option.ts'
import type { Ending, TalkAbout } from '../talk.ts'
import { type Count, countOf, type Vote } from '../vote.ts'
import { counted, turnoutOf } from './turnout.ts'
import { type Ballot, numbersOf } from './vote.ts'

/** Why a vote came to nothing yet, and stays open. */
export type Standing = 'nobody-voted' | 'tie-chair' | 'equal-sums' | 'objection-stands'

export interface Result {
  readonly result: Ending | Standing
  readonly count: Count
  /** The option with the least resistance. */
  readonly chosen: number | null
}

/** What the votes that count come to, by the method of the ballot and the rules of the network. */
export function resultOf(ballot: Ballot): Result {
  const valid = counted(ballot.seats, ballot.votes)
  const count = ballot.opened ?? countOf(ballot.method, valid)
  const of = (result: Result['result'], chosen: number | null = null): Result => ({ result, count, chosen })
  if (valid.length === 0) return of('nobody-voted')
  const { for: yes = 0, against: no = 0, objection = 0 } = count
  switch (ballot.method) {
    case 'consent':
      return of(objection > 0 ? 'objection-stands' : 'carried')
    case 'unanimous':
      return of(yes > 0 && no === 0 ? 'carried' : 'unchanged')
    case 'secret-majority':
      // Whose vote it was, nobody knows: a chair cannot break this tie.
      return of(carries(ballot, yes, no) ? 'carried' : 'unchanged')
    case 'majority':
      return of(yes > 0 && yes === no && ballot.majority === 'simple' ? byChair(ballot, valid) : plain(ballot, yes, no))
    case 'resistance':
      return leastOf(ballot, valid, count)
  }
}

const plain = (ballot: Ballot, yes: number, no: number): Ending => (carries(ballot, yes, no) ? 'carried' : 'unchanged')

/** Abstentions count for neither side, but a majority of all seats is one of those who abstain, too. */
function carries(ballot: Ballot, yes: number, no: number): boolean {
  if (ballot.majority === 'absolute') return 2 * yes > turnoutOf(ballot).entitled
  if (ballot.majority === 'two-thirds') return yes > 0 && 3 * yes >= 2 * (yes + no)
  return yes > no
}

/** On a tie the network's rules speak: all stays as it is, or its chair's vote decides. */
function byChair({ seats, tie }: Ballot, votes: readonly Vote[]): Ending | Standing {
  if (tie === 'rejected') return 'unchanged'
  const said = chairOf(seats, votes)?.choice
  if (said === 'for') return 'carried'
  return said === 'against' ? 'unchanged' : 'tie-chair'
}

/** The vote of the one speaker; with several or none, nobody breaks a tie. */
function chairOf(seats: readonly Seat[], votes: readonly Vote[]): Vote | undefined {
  const speakers = seats.filter((seat) => seat.function === 'speaker').map(({ id }) => id)
  const said = votes.filter(({ seatId, choice }) => speakers.includes(seatId) && choice !== 'abstain')
  return said.length === 1 ? said[0] : undefined
}

function leastOf(ballot: Ballot, votes: readonly Vote[], count: Count): Result {
  const numbers = numbersOf(ballot)
  const sumOf = (nr: number) => count[nr] ?? 0
  const least = Math.min(...numbers.map(sumOf))
  const equal = numbers.filter((nr) => sumOf(nr) === least)
  const chosen = equal.length === 1 ? equal[0] : preferred(ballot, votes, equal)
  if (chosen === undefined) return { result: 'equal-sums', count, chosen: null }
  return { result: chosen === numbers.length ? 'unchanged' : 'carried', count, chosen }
}

/** Equal sums: where the chair decides, what it can live with best. */
function preferred({ seats, tie }: Ballot, votes: readonly Vote[], equal: readonly number[]): number | undefined {
  const points = tie === 'chair' ? chairOf(seats, votes)?.points : undefined
  if (!points) return undefined
  const against = (nr: number) => points[nr - 1] ?? 0
  const least = Math.min(...equal.map(against))
  const best = equal.filter((nr) => against(nr) === least)
  return best.length === 1 ? best[0] : undefined
}

/**
 * Whom to talk with before the outcome stands: whoever gave the winner all ten points, and every seat of a target group over whose
 * objection or vote it was decided. Of a secret vote nobody knows.
 */
export function talkAbout(ballot: Ballot, { result, chosen }: Result): readonly TalkAbout[] {
  const valid = counted(ballot.seats, ballot.votes)
  const speaksForGroup = ({ seatId }: Vote) =>
    ballot.seats.some((seat) => seat.id === seatId && seat.targetGroupId !== null)
  if (chosen !== null)
    return valid
      .filter(({ points }) => points?.[chosen - 1] === mostResistance)
      .map(({ seatId }) => ({ seat: seatId, why: 'ten' }))
  if (result === 'objection-stands')
    return valid
      .filter((vote) => vote.choice === 'objection' && speaksForGroup(vote))
      .map(({ seatId }) => ({ seat: seatId, why: 'objection' }))
  if (result !== 'carried') return []
  return valid
    .filter((vote) => vote.choice === 'against' && speaksForGroup(vote))
    .map(({ seatId }) => ({ seat: seatId, why: 'against' }))
}
