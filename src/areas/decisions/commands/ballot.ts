import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, optionalProse } from '../../../foundation/input.ts'
import { mayRecommend, mayVoteFor } from '../rules/may.ts'
import * as recommending from '../rules/recommend.ts'
import { withVoices } from '../rules/voices.ts'
import * as voting from '../rules/vote.ts'
import { loadBallot, storeClosed, storeVote } from '../storage/ballot.ts'
import { storeOverride } from '../storage/voices.ts'
import { choices } from '../vote.ts'
import { keep } from './keep.ts'

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

/** Closes the vote; the recommendation is made, or, where the body itself decides, the decision. `withoutVoices`: why, although no target group takes part. */
export const recommend = command({
  name: 'decisions.make-recommendation',
  input: z.object({ recommendation: id(), withoutVoices: optionalProse(2000) }),
  load: (db, input) => loadBallot(db, input.recommendation),
  may: (actor, { seats }) => mayRecommend(actor, seats),
  rule: (ballot, { withoutVoices }, occasion) =>
    withVoices(ballot, withoutVoices, recommending.recommend(ballot, occasion)),
  store: async (db, { withoutVoices, ...next }, desk) => {
    await storeClosed(db, next)
    if (withoutVoices) await storeOverride(db, next.id, await keep(desk, 'without-voices', withoutVoices))
    return next.id
  },
})
