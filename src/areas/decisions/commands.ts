import { z } from 'zod'
import { command, type Desk } from '../../foundation/door.ts'
import { choice, id, line, optionalId, optionalLine, optionalProse, prose } from '../../foundation/input.ts'
import { matters } from '../bodies/mandate.ts'
import { keepText } from '../plain-language/commands.ts'
import { tellTheGroup } from './commands/tell.ts'
import { answerKinds } from './recommendation.ts'
import * as answering from './rules/answer.ts'
import { mayAnswer, mayPropose, mayRecommend, mayVoteFor, mayWithdraw } from './rules/may.ts'
import * as proposing from './rules/propose.ts'
import * as recommending from './rules/recommend.ts'
import * as voting from './rules/vote.ts'
import * as withdrawing from './rules/withdraw.ts'
import {
  loadAsked,
  loadBallot,
  loadGround,
  storeAnswer,
  storeClosed,
  storeProposed,
  storeVote,
  storeWithdrawn,
} from './storage.ts'
import { choices } from './vote.ts'

export const propose = command({
  name: 'decisions.propose-recommendation',
  input: z.object({
    body: id(),
    title: line(160),
    statement: prose(2000),
    why: prose(),
    matter: choice(matters),
    meeting: optionalId(),
    item: optionalId(),
    /** The rejected or returned one that is proposed again. */
    earlier: optionalId(),
  }),
  load: (db, input, { today }) => loadGround(db, input, today.slice(0, 4)),
  may: (actor, { seats }) => mayPropose(actor, seats),
  rule: (ground, input, occasion) => proposing.propose(ground, input, occasion),
  store: async (db, next, desk) => {
    const statement = await keep(desk, 'statement', next.statement)
    const why = await keep(desk, 'why', next.why)
    return storeProposed(db, next, { statement, why })
  },
})

export const castVote = command({
  name: 'decisions.cast-vote',
  input: z.object({ recommendation: id(), seat: id(), choice: choice(choices) }),
  load: async (db, input) => {
    const ballot = await loadBallot(db, input.recommendation)
    const seat = ballot?.seats.find((one) => one.id === input.seat)
    return ballot && seat && { ballot, seat }
  },
  may: (actor, { seat }) => mayVoteFor(actor, seat),
  rule: ({ ballot, seat }, input, occasion) => voting.castVote(ballot, seat, input.choice, occasion),
  store: async (db, next) => {
    await storeVote(db, next)
    return next.recommendation
  },
})

/** Closes the vote; the recommendation is made, or, where the body itself decides, the decision. */
export const recommend = command({
  name: 'decisions.make-recommendation',
  input: z.object({ recommendation: id() }),
  load: (db, input) => loadBallot(db, input.recommendation),
  may: (actor, { seats }) => mayRecommend(actor, seats),
  rule: (ballot, _, occasion) => recommending.recommend(ballot, occasion),
  store: async (db, next) => {
    await storeClosed(db, next)
    return next.id
  },
})

export const answer = command({
  name: 'decisions.answer-recommendation',
  input: z.object({
    recommendation: id(),
    outcome: choice(answerKinds),
    reason: optionalProse(5000),
    changedStatement: optionalProse(2000),
    evidence: optionalLine(500),
  }),
  load: (db, input) => loadAsked(db, input.recommendation),
  may: (actor, asked) => mayAnswer(actor, asked),
  rule: (asked, input, occasion) => answering.answer(asked, input, occasion),
  store: async (db, next, desk) => {
    const reason = next.reason === '' ? null : await keep(desk, 'answer', next.reason)
    const changed = next.changedStatement === null ? null : await keep(desk, 'changed-statement', next.changedStatement)
    await storeAnswer(db, next, { reason, changed })
    await tellTheGroup(db, desk, next.id)
    return next.id
  },
})

export const withdraw = command({
  name: 'decisions.withdraw-recommendation',
  input: z.object({ recommendation: id() }),
  load: (db, input) => loadBallot(db, input.recommendation),
  may: (actor, ballot) => mayWithdraw(actor, ballot),
  rule: (ballot) => withdrawing.withdraw(ballot),
  store: async (db, next) => {
    await storeWithdrawn(db, next.id)
    return next.id
  },
})

function keep(desk: Desk, place: string, original: string): Promise<string> {
  return desk.also(keepText, { place: `decisions.${place}`, original })
}
