import { z } from 'zod'
import { type Actor, anyone, members, type Permission } from '../../../foundation/actor.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { isRefusal, refused } from '../../../foundation/outcome.ts'
import type { BriefSeat } from '../../bodies/reads.ts'
import { isAnswered, outcomes } from '../recommendation.ts'
import * as answering from '../rules/answer.ts'
import * as may from '../rules/may.ts'
import * as voting from '../rules/vote.ts'
import { withdraw } from '../rules/withdraw.ts'
import { countOf, type Vote } from '../vote.ts'
import { type Told, toldOf } from './told.ts'

/** One line of the table of votes; a seat that left the body after the vote is only its vote. */
export interface Line {
  readonly seat: BriefSeat | undefined
  readonly vote: Vote | undefined
}

/** For members all of it; for everyone else the part without people, once it is answered. */
export const recommendationPage = read({
  name: 'decisions.recommendation-page',
  input: z.object({ recommendation: id() }),
  may: anyone,
  load: async (db, input, occasion) => {
    const told = await db.first(toldOf(input.recommendation))
    if (!told) return undefined
    const member = members(occasion.by)
    if (member !== true) return isAnswered(told.state) ? forEveryone(told) : member
    const history = await historyOf(db, told.id)
    const { seats, votes } = told
    const lines: Line[] = seats.map((seat) => ({ seat, vote: votes.find(({ seatId }) => seatId === seat.id) }))
    const left = votes
      .filter(({ seatId }) => !seats.some((seat) => seat.id === seatId))
      .map((vote) => ({ seat: undefined, vote }))
    return {
      told,
      inside: true,
      count: countOf(votes),
      lines: [...lines, ...left],
      own: may.ownSeats(occasion.by, seats),
      can: possible(told, occasion),
      history,
    }
  },
})

function forEveryone(told: Told) {
  const nobody = { seats: [], decidingSeats: [], votes: [], agenda: [], origin: null, proposedBy: null }
  const no = refused('members-only')
  const can = { recommend: no, withdraw: no, answer: no, record: false, decideAlone: no, again: no, propose: no }
  return {
    told: { ...told, ...nobody, answeredBy: null },
    inside: false,
    count: countOf(told.votes),
    lines: [],
    own: [],
    can,
    history: [],
  }
}

/** What the viewer can do now, by the same rules that the door asks. */
function possible(told: Told, occasion: Occasion) {
  const { by } = occasion
  const { seats } = told
  const first = (permission: Permission, ruling: () => unknown): Permission => {
    if (permission !== true) return permission
    const answer = ruling()
    return isRefusal(answer) ? answer : true
  }
  return {
    propose: may.mayPropose(by, seats),
    recommend: first(may.mayRecommend(by, seats), () => voting.recommend(told, occasion)),
    withdraw: first(may.mayWithdraw(by, told), () => withdraw(told)),
    answer: first(may.mayAnswer(by, told), () => answering.isAsked(told)),
    record: may.needsEvidence(by, told),
    decideAlone: may.mayDecideAlone(told.decider),
    again: again(by, told),
  }
}

function again(by: Actor, { state, seats, later }: Told): Permission {
  if (state !== 'returned' && state !== 'rejected') return refused('not-to-be-repeated')
  return later ? refused('already-proposed-again') : may.mayPropose(by, seats)
}

export type RecommendationPage = Exclude<
  Awaited<ReturnType<typeof recommendationPage.load>>,
  undefined | { readonly refused: unknown }
>

/** The form in which an answer is given. */
export const answerPage = read({
  name: 'decisions.answer-page',
  input: z.object({ recommendation: id() }),
  may: members,
  load: async (db, input, { by }) => {
    const told = await db.first(toldOf(input.recommendation))
    if (!told) return undefined
    const due = answering.isAsked(told)
    const permission = may.mayAnswer(by, told)
    return { told, outcomes, record: may.needsEvidence(by, told), can: due === true ? permission : due }
  },
})

export type AnswerPage = Exclude<Awaited<ReturnType<typeof answerPage.load>>, undefined | { readonly refused: unknown }>
