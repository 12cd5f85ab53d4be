import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { yes } from '../../../foundation/input.ts'
import { goalsOnTop } from '../../goals/reads.ts'
import type { Waiting } from '../waiting.ts'
import { type Around, aroundUs } from './around.ts'
import { waitingFor } from './waiting.ts'

/** Of each of the four answers. */
export const most = 5

export interface Today extends Around {
  readonly waiting: readonly Waiting[]
  readonly waitingCount: number
  readonly goals: Awaited<ReturnType<typeof goalsOnTop>>
}

/** Three round trips between begin and commit, however much there is: it is the page everybody opens first. */
export const today = read({
  name: 'notifications.today',
  input: z.object({ alles: yes().catch(false) }),
  may: members,
  load: async (db, { alles }, occasion): Promise<Today> => {
    const { count, waiting } = await waitingFor(db, occasion, alles ? 200 : most)
    const goals = await goalsOnTop(db)
    return { waiting, waitingCount: count, goals, ...(await aroundUs(db, occasion, most)) }
  },
})
