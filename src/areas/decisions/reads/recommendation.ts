import { z } from 'zod'
import { type Actor, anyone, members, type Permission } from '../../../foundation/actor.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { refused } from '../../../foundation/outcome.ts'
import type { BriefSeat } from '../../bodies/reads.ts'
import { possible } from '../../meetings/rules/may.ts'
import { answerKinds, isAnswered } from '../recommendation.ts'
import { isConsulted, mayAdvise } from '../rules/advise.ts'
import * as answering from '../rules/answer.ts'
import * as may from '../rules/may.ts'
import { recommend } from '../rules/recommend.ts'
import { isEntitled, turnoutOf } from '../rules/turnout.ts'
import { withdraw } from '../rules/withdraw.ts'
import { countOf, type Vote } from '../vote.ts'
import { discussionOf } from './discussion.ts'
import { type Told, toldOf } from './told.ts'

/** One line of the table of votes; a seat that left the body after the vote is only its vote. */
export interface Line {
  readonly seat: BriefSeat | undefined
  readonly vote: Vote | undefined
  /** Whether this seat is waited for: nobody votes for one without a person. */
  readonly entitled: boolean
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
    const lines: Line[] = seats.map((seat) => ({
      seat,
      vote: votes.find(({ seatId }) => seatId === seat.id),
      entitled: isEntitled(seat, votes),
    }))
    const left = votes
      .filter(({ seatId }) => !seats.some((seat) => seat.id === seatId))
      .map((vote) => ({ seat: undefined, vote, entitled: false }))
    return {
      told,
      inside: true,
      count: countOf(votes),
      turnout: turnoutOf(told),
      lines: [...lines, ...left],
      own: may.ownSeats(occasion.by, seats),
      can: canNow(told, occasion),
      discussion: await discussionOf(db, told, occasion),
      history,
    }
  },
})

function forEveryone(told: Told) {
  const nobody = {
    seats: [],
    waySeats: [],
    decidingSeats: [],
    votes: [],
    there: [],
    withoutVoices: null,
    agenda: [],
    origin: null,
    proposedBy: null,
  }
  const no = refused('members-only')
  const can = {
    recommend: no,
    withdraw: no,
    answer: no,
    advise: no,
    record: false,
    decideAlone: no,
    again: no,
    propose: no,
  }
  return {
    told: {
      ...{ ...told, ...nobody, answeredBy: null },
      later: told.later && isAnswered(told.later.state) ? told.later : null,
      chain: told.chain.filter(({ state }) => isAnswered(state)),
    },
    inside: false,
    count: countOf(told.votes),
    turnout: turnoutOf(told),
    lines: [],
    own: [],
    can,
    discussion: null,
    history: [],
  }
}

/** What the viewer can do now, by the same rules that the door asks. */
function canNow(told: Told, occasion: Occasion) {
  const { by } = occasion
  const { seats } = told
  return {
    propose: may.mayPropose(by, seats),
    recommend: possible(may.mayRecommend(by, seats), recommend(told, occasion)),
    withdraw: possible(may.mayWithdraw(by, told), withdraw(told)),
    answer: possible(may.mayAnswer(by, told), answering.isAsked(told)),
    advise: possible(mayAdvise(by, told), isConsulted(told)),
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
    return { told, answerKinds, record: may.needsEvidence(by, told), can: due === true ? permission : due }
  },
})

export type AnswerPage = Exclude<Awaited<ReturnType<typeof answerPage.load>>, undefined | { readonly refused: unknown }>
