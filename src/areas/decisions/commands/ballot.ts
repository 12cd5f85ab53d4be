import { z } from 'zod'
import { coordination } from '../../../foundation/actor.ts'
import { command, type Desk } from '../../../foundation/door.ts'
import { choice, id, optionalProse, whole } from '../../../foundation/input.ts'
import { mostResistance } from '../ballot-option.ts'
import { mayRecommend, mayVoteFor } from '../rules/may.ts'
import * as recommending from '../rules/recommend.ts'
import { withVoices } from '../rules/voices.ts'
import * as voting from '../rules/vote.ts'
import { loadBallot, loadSeat, storeClosed, storeVote } from '../storage/ballot.ts'
import { sealedVote, withKey, withOpened } from '../storage/envelopes.ts'
import { storeOverride } from '../storage/voices.ts'
import { channels, choices, majorityChoices } from '../vote.ts'
import { keep } from './keep.ts'

const casting = {
  recommendation: id(),
  seat: id(),
  choice: choice(choices).optional(),
  points: z.record(z.string(), whole(0, mostResistance)).optional(),
  reason: optionalProse(2000),
  help: optionalProse(2000),
}

export const castVote = command({
  name: 'decisions.cast-vote',
  input: z.object(casting),
  load: (db, input) => loadSeat(db, input),
  may: (actor, { seat }) => mayVoteFor(actor, seat),
  rule: ({ ballot, seat }, input, occasion) => voting.castVote(ballot, seat, input, occasion),
  store: async (db, next, desk) => {
    await storeVote(db, next, await wordsOf(next, desk))
    return next.recommendation
  },
})

/** Goes into an envelope before it touches the database. Sent again, the same envelope is only written again. */
export const castSecretVote = command({
  name: 'decisions.cast-secret-vote',
  traceless: true,
  input: z.object({ recommendation: id(), seat: id(), choice: choice(majorityChoices) }),
  load: async (db, input, { keys }) => {
    const found = await loadSeat(db, input)
    return found && { ...found, ballot: await withKey(found.ballot, keys) }
  },
  may: (actor, { seat }) => mayVoteFor(actor, seat),
  rule: ({ ballot, seat }, input, occasion) => voting.castSecretVote(ballot, seat, input.choice, occasion),
  store: async (db, { keyId, ...vote }, desk) => {
    await storeVote(db, vote, { sealed: await sealedVote(desk.keys, keyId, vote) })
    return vote.recommendation
  },
})

/** For a vote that came by phone or letter. */
export const recordVote = command({
  name: 'decisions.record-vote',
  input: z.object({ ...casting, channel: choice(channels) }),
  load: (db, input) => loadSeat(db, input),
  may: coordination,
  rule: ({ ballot, seat }, input, occasion) => voting.recordVote(ballot, seat, input, occasion),
  store: async (db, next, desk) => {
    await storeVote(db, next, await wordsOf(next, desk))
    return next.recommendation
  },
})

/** An objection or concern is prose like any other: it may have a plain twin, or be spoken. */
async function wordsOf({ reason, help }: voting.CastVote, desk: Desk) {
  return {
    reason: reason === '' ? null : await keep(desk, 'objection', reason),
    help: help === '' ? null : await keep(desk, 'what-would-help', help),
  }
}

/** Closes the vote; the recommendation is made, or, where the body itself decides, the decision. `withoutVoices`: why, although no target group takes part. */
export const recommend = command({
  name: 'decisions.make-recommendation',
  input: z.object({ recommendation: id(), withoutVoices: optionalProse(2000) }),
  load: async (db, input, { keys, today }) => {
    const ballot = await loadBallot(db, input.recommendation)
    return ballot && withOpened(db, ballot, keys, today)
  },
  may: (actor, { seats }) => mayRecommend(actor, seats),
  rule: (ballot, { withoutVoices }, occasion) =>
    withVoices(ballot, withoutVoices, recommending.recommend(ballot, occasion)),
  store: async (db, { withoutVoices, ...next }, desk) => {
    await storeClosed(db, next, next.statement ? await keep(desk, 'statement', next.statement) : null)
    if (next.keyId) desk.keys.destroy(next.keyId)
    if (withoutVoices) await storeOverride(db, next.id, 'vote', await keep(desk, 'without-voices', withoutVoices))
    return next.id
  },
})
