import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { possible } from '../../meetings/rules/may.ts'
import { mayRecommend } from '../rules/may.ts'
import { mayClose, recommend } from '../rules/recommend.ts'
import { resultOf, talkAbout } from '../rules/result.ts'
import { isEntitled, turnoutOf } from '../rules/turnout.ts'
import { voicesMissing } from '../rules/voices.ts'
import { isKeyLost, toldOf } from './told.ts'

/** What is looked at once more before a vote is closed. */
export const closePage = read({
  name: 'decisions.close-page',
  input: z.object({ recommendation: id() }),
  may: members,
  load: async (db, input, occasion) => {
    const found = await db.first(toldOf(input.recommendation))
    if (!found) return undefined
    const told = { ...found, keyLost: await isKeyLost(found, occasion.keys) }
    const { seats, votes } = told
    const secret = told.method === 'secret-majority'
    const result = resultOf(told)
    const voted = votes.map(({ seatId }) => seatId)
    return {
      told,
      /** Of a secret vote nobody knows it before it is closed. */
      result: secret ? undefined : result,
      /** Who holds the seats that are talked with before the outcome stands. */
      talk: secret ? [] : talkAbout(told, result).map(({ seat }) => seats.find(({ id }) => id === seat)?.holder ?? ''),
      turnout: turnoutOf(told),
      /** Who holds the seats that could still vote. */
      silent: seats.filter((seat) => isEntitled(seat, votes) && !voted.includes(seat.id)).map(({ holder }) => holder),
      missing: voicesMissing(told),
      can: possible(
        mayRecommend(occasion.by, seats),
        secret ? mayClose(told, occasion.today) : recommend(told, occasion),
      ),
    }
  },
})

export type ClosePage = Exclude<Awaited<ReturnType<typeof closePage.load>>, undefined | { readonly refused: unknown }>
