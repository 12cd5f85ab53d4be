import { z } from 'zod'
import { type Actor, anyone, type Permission } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { refused } from '../../../foundation/outcome.ts'
import { type Answers, type Founding, type FoundingState, stateOf, unanswered } from '../founding.ts'
import { type Ground, mayFound } from '../rules/network.ts'
import { loadFounding } from '../storage/founding.ts'
import { loadGround } from '../storage/network.ts'

export const foundingStart = read({
  name: 'municipalities.founding-start',
  input: z.object({}),
  may: anyone,
  load: async (db, _, { by, demo }) => ({ can: { begin: mayFound(by, await loadGround(db, '', demo)) } }),
})

export interface FoundingData {
  readonly id: string
  readonly state: FoundingState
  readonly answers: Answers
  readonly network: Founding['network']
  readonly can: { readonly finish: Permission }
}

/** Every question and the check share it: whoever holds the link sees their answers. */
export const foundingPage = read({
  name: 'municipalities.founding-page',
  input: z.object({ founding: id() }),
  may: anyone,
  load: async (db, input, { by, moment, demo }): Promise<FoundingData | undefined> => {
    const founding = await loadFounding(db, input.founding)
    if (!founding) return undefined
    const { id, answers, network } = founding
    const can = { finish: mayFinish(by, answers, await loadGround(db, '', demo)) }
    const state = stateOf(founding, moment)
    return { id, state, answers: state === 'open' ? answers : {}, network, can }
  },
})

function mayFinish(actor: Actor, answers: Answers, ground: Ground): Permission {
  const count = unanswered(answers).length
  return count > 0 ? refused('answers-missing', { count }) : mayFound(actor, ground)
}
