import { z } from 'zod'
import { type Actor, anyone, coordination, members, type Permission } from '../../../foundation/actor.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { refused } from '../../../foundation/outcome.ts'
import type { BriefSeat } from '../../bodies/reads.ts'
import { possible } from '../../meetings/rules/may.ts'
import { answerKinds, isAnswered } from '../recommendation.ts'
import { isConsulted, mayAdvise } from '../rules/advise.ts'
import * as answering from '../rules/answer.ts'
import { isExtendable } from '../rules/circular.ts'
import * as may from '../rules/may.ts'
import { holds, isToChange, mayKeep } from '../rules/outcome.ts'
import { isRepeatable } from '../rules/propose.ts'
import { mayClose, recommend } from '../rules/recommend.ts'
import { beginAgain, mayReword } from '../rules/reword.ts'
import { isTalkOpen } from '../rules/talk.ts'
import { counted, isEntitled, turnoutOf } from '../rules/turnout.ts'
import { voicesMissing, voicesOfAnswer } from '../rules/voices.ts'
import { mayBeRecorded } from '../rules/vote.ts'
import { withdraw } from '../rules/withdraw.ts'
import { loadAnsweringVoices } from '../storage/voices.ts'
import { type Count, countOf, type Vote } from '../vote.ts'
import { discussionOf } from './discussion.ts'
import { followsForEveryone } from './follows.ts'
import { isKeyLost, type Told, toldOf } from './told.ts'

/** One line of the table of votes; a seat that left the body after the vote is only its vote. */
export interface Line {
  readonly seat: BriefSeat | undefined
  readonly vote: Vote | undefined
  /** Whether this seat is waited for: nobody votes for one without a person. */
  readonly entitled: boolean
  /** Who wrote the vote down that came by phone or letter. */
  readonly clerk: string | undefined
}

/** For members all of it; for everyone else the part without people, once it is answered. */
export const recommendationPage = read({
  name: 'decisions.recommendation-page',
  input: z.object({ recommendation: id() }),
  may: anyone,
  load: async (db, input, occasion) => {
    const found = await db.first(toldOf(input.recommendation))
    if (!found) return undefined
    const told = { ...found, keyLost: await isKeyLost(found, occasion.keys) }
    const member = members(occasion.by)
    if (member !== true)
      return isAnswered(told.state) && told.follows.insideReason === null ? forEveryone(told) : member
    const history = (await historyOf(db, told.id)).map(withMethod)
    const { seats, votes } = told
    const clerkOf = (vote: Vote | undefined) => told.clerks.find(({ id }) => id === vote?.recordedBy)?.name
    const lines: Line[] = seats.map((seat) => {
      const vote = votes.find(({ seatId }) => seatId === seat.id)
      return { seat, vote, entitled: isEntitled(seat, votes), clerk: clerkOf(vote) }
    })
    const left = votes
      .filter(({ seatId }) => !seats.some((seat) => seat.id === seatId))
      .map((vote) => ({ seat: undefined, vote, entitled: false, clerk: clerkOf(vote) }))
    return {
      told,
      inside: true,
      count: countedOf(told),
      turnout: turnoutOf(told),
      lines: [...lines, ...left],
      own: may.ownSeats(occasion.by, seats),
      can: canNow(told, occasion),
      discussion: await discussionOf(db, told, occasion),
      history,
    }
  },
})

/** What was counted when it closed; until then, what the votes of the body's seats come to. */
function countedOf({ counted: closed, method, seats, votes }: Told): Count {
  return closed ?? countOf(method, counted(seats, votes))
}

/** Lines from before there was a choice of methods tell of a majority. */
function withMethod(entry: Past): Past {
  return entry.values.method ? entry : { ...entry, values: { ...entry.values, method: 'majority' } }
}

type Past = Awaited<ReturnType<typeof historyOf>>[number]

function forEveryone(told: Told) {
  const nobody = {
    seats: [],
    waySeats: [],
    decidingSeats: [],
    votes: [],
    there: [],
    withoutVoices: null,
    answeredWithoutVoices: null,
    voices: [],
    clerks: [],
    talk: null,
    wordings: [],
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
    keep: no,
    keepInside: no,
  }
  const more = { reword: no, talk: no, recordVote: no, beginAgain: no, extend: no }
  return {
    told: {
      ...{ ...told, ...nobody, answeredBy: null, follows: followsForEveryone(told.follows) },
      later: told.later && isAnswered(told.later.state) ? told.later : null,
      chain: told.chain.filter(({ state }) => isAnswered(state)),
    },
    inside: false,
    count: countedOf(told),
    turnout: turnoutOf(told),
    lines: [],
    own: [],
    can: { ...can, ...more },
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
    recommend: possible(may.mayRecommend(by, seats), closing(told, occasion)),
    withdraw: possible(may.mayWithdraw(by, told), withdraw(told)),
    answer: possible(may.mayAnswer(by, told), answering.isAsked(told)),
    advise: possible(mayAdvise(by, told), isConsulted(told)),
    record: may.needsEvidence(by, told),
    decideAlone: may.mayDecideAlone(told.decider),
    again: again(by, told),
    keep: possible(mayKeep(by, told.follows), holds({ state: told.state, outcome: told.follows.outcome })),
    keepInside: mayKeep(by, told.follows),
    reword: possible(may.mayRecommend(by, seats), mayReword(told)),
    talk: possible(may.mayRecommend(by, seats), isTalkOpen(told)),
    recordVote: possible(coordination(by), mayBeRecorded(told, occasion.today)),
    extend: possible(may.mayRecommend(by, seats), isExtendable(told, occasion.today)),
    beginAgain: possible(may.mayRecommend(by, seats), beginAgain(told, occasion)),
  }
}

/** What is in the envelopes of a secret vote shows only when it is closed. */
function closing(told: Told, occasion: Occasion) {
  return told.method === 'secret-majority' ? mayClose(told, occasion.today) : recommend(told, occasion)
}

function again(by: Actor, { state, seats, later, follows }: Told): Permission {
  if (!isRepeatable(state) && !isToChange(follows.reviews)) return refused('not-to-be-repeated')
  return later ? refused('already-proposed-again') : may.mayPropose(by, [...seats, ...follows.keepingSeats])
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
    const there = await loadAnsweringVoices(db, input.recommendation)
    const voices = there ? voicesOfAnswer({ ...told, ...there }, by) : null
    const missing = voices && voicesMissing(voices)
    return { told, missing, answerKinds, record: may.needsEvidence(by, told), can: due === true ? permission : due }
  },
})

export type AnswerPage = Exclude<Awaited<ReturnType<typeof answerPage.load>>, undefined | { readonly refused: unknown }>
