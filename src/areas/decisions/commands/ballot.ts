import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id } from '../../../foundation/input.ts'
import { mayRecommend, mayVoteFor } from '../rules/may.ts'
import * as recommending from '../rules/recommend.ts'
import * as voting from '../rules/vote.ts'
import { loadBallot, storeClosed, storeVote } from '../storage/ballot.ts'
import { choices } from '../vote.ts'

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
