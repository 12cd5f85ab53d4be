import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { possible } from '../../meetings/rules/may.ts'
import { isConsulted, mayAdvise, onlyHandsOn } from '../rules/advise.ts'
import { adviceKinds, stationOf } from '../way.ts'
import { toldOf } from './told.ts'

/** The form in which a body on the way says what it thinks. */
export const advicePage = read({
  name: 'decisions.advice-page',
  input: z.object({ recommendation: id() }),
  may: members,
  load: async (db, input, { by }) => {
    const told = await db.first(toldOf(input.recommendation))
    if (!told) return undefined
    const kinds = onlyHandsOn(by, told) ? (['none'] as const) : adviceKinds
    return { told, station: stationOf(told.way), kinds, can: possible(mayAdvise(by, told), isConsulted(told)) }
  },
})

export type AdvicePage = Exclude<Awaited<ReturnType<typeof advicePage.load>>, undefined | { readonly refused: unknown }>
