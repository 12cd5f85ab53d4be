import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { possible } from '../../meetings/rules/may.ts'
import { mayRecommend } from '../rules/may.ts'
import { recommend } from '../rules/recommend.ts'
import { counted, isEntitled, turnoutOf } from '../rules/turnout.ts'
import { voicesMissing } from '../rules/voices.ts'
import { countOf } from '../vote.ts'
import { toldOf } from './told.ts'

/** What is looked at once more before a vote is closed. */
export const closePage = read({
  name: 'decisions.close-page',
  input: z.object({ recommendation: id() }),
  may: members,
  load: async (db, input, occasion) => {
    const told = await db.first(toldOf(input.recommendation))
    if (!told) return undefined
    const { seats, votes } = told
    const voted = votes.map(({ seatId }) => seatId)
    return {
      told,
      count: countOf(counted(seats, votes)),
      turnout: turnoutOf(told),
      /** Who holds the seats that could still vote. */
      silent: seats.filter((seat) => isEntitled(seat, votes) && !voted.includes(seat.id)).map(({ holder }) => holder),
      missing: voicesMissing(told),
      can: possible(mayRecommend(occasion.by, seats), recommend(told, occasion)),
    }
  },
})

export type ClosePage = Exclude<Awaited<ReturnType<typeof closePage.load>>, undefined | { readonly refused: unknown }>
