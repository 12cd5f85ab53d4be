import { z } from 'zod'
import { anyone, type Permission } from '../../../foundation/actor.ts'
import type { Ruling } from '../../../foundation/door.ts'
import { read } from '../../../foundation/door.ts'
import { optionalId } from '../../../foundation/input.ts'
import type { Refusal } from '../../../foundation/outcome.ts'
import type { Answers, JoinRequest, OpenBody } from '../join-request.ts'
import { send, takeBack } from '../rules/ask.ts'
import { loadOwnRequest } from '../storage/requests.ts'
import { loadThreshold } from '../storage/threshold.ts'
import { placeOf, toldMeeting } from '../storage/told.ts'
import type { ToldMeeting } from '../visit.ts'

export interface StartData {
  readonly network: string
  readonly joinDays: number
  /** The body somebody came from, where it takes anybody. */
  readonly body: OpenBody | null
}

/** Before the first question: what is asked, and what becomes of it. */
export const startPage = read({
  name: 'joining.start-page',
  input: z.object({ gremium: optionalId().catch(undefined) }),
  may: anyone,
  load: async (db, { gremium }, { moment }): Promise<StartData | undefined> => {
    const threshold = await loadThreshold(db, moment)
    if (!threshold) return undefined
    const { name, joinDays, bodies } = threshold
    return { network: name, joinDays, body: bodies.find(({ id }) => id === gremium) ?? null }
  },
})

export interface OwnData {
  readonly token: string
  readonly request: Pick<JoinRequest, 'id' | 'state' | 'askedOn' | 'answerBy' | 'endedOn'>
  /** `null` when it cannot be read any more. */
  readonly answers: Answers | null
  readonly additions: readonly { readonly day: string; readonly text: string }[]
  readonly reply: string
  readonly bodies: readonly OpenBody[]
  readonly body: string | null
  readonly bodyId: string | null
  readonly network: string
  readonly joinDays: number
  readonly meeting: ToldMeeting | undefined
  readonly can: { readonly send: Permission; readonly takeBack: Permission }
}

/** Every question, the check and the state share it: whoever holds the link sees what they wrote, and how far it is. */
export const ownPage = read({
  name: 'joining.own-page',
  input: z.object({ token: z.string().max(100) }),
  may: anyone,
  load: async (db, { token }, occasion): Promise<OwnData | undefined> => {
    const request = await loadOwnRequest(db, occasion.keys, token)
    const threshold = request && (await loadThreshold(db, occasion.moment))
    if (!request || !threshold) return undefined
    const { id, state, askedOn, answerBy, endedOn, written, bodyId, meetingId } = request
    const { bodies, joinDays, name, lately } = threshold
    const own = { ...request, bodies, joinDays, lately }
    const { body } = await placeOf(db, bodyId)
    return {
      token,
      request: { id, state, askedOn, answerBy, endedOn },
      answers: written?.answers ?? null,
      additions: written?.additions ?? [],
      reply: written?.reply ?? '',
      ...{ bodies, body, bodyId, network: name, joinDays },
      meeting: await toldMeeting(db, meetingId),
      can: { send: allowed(send(own, occasion)), takeBack: allowed(takeBack(request, occasion)) },
    }
  },
})

function allowed(ruling: Ruling<unknown> | Refusal): Permission {
  return 'refused' in ruling ? ruling : true
}
