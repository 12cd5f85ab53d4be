import { z } from 'zod'
import type { Writing } from '../../../foundation/database.ts'
import { command, type Desk } from '../../../foundation/door.ts'
import { choice, id, optionalProse, prose, version } from '../../../foundation/input.ts'
import { tellings } from '../join-request.ts'
import type { Answer } from '../letter.ts'
import * as replying from '../rules/reply.ts'
import { loadRequest, storeReply, storeToTell, storeWordless } from '../storage/requests.ts'
import { sealed } from '../storage/sealed.ts'
import { toldMeeting } from '../storage/told.ts'
import { tellWhoAsked } from './tell.ts'

async function keepReply(db: Writing, reply: replying.Reply, desk: Desk, kind: Answer): Promise<string> {
  const { request } = reply
  await storeReply(db, request, await sealed(desk.keys, request.id, request.written))
  await tellWhoAsked(db, desk, reply, kind)
  return request.id
}

const one = z.object({ request: id(), version: version() })

export const inviteToVisit = command({
  name: 'joining.invite-to-visit',
  input: one.extend({ meeting: id(), words: optionalProse(2000) }),
  load: async (db, input, { keys, moment }) => {
    const request = await loadRequest(db, keys, input.request)
    const meeting = await toldMeeting(db, input.meeting)
    const coming = meeting && !meeting.cancelled && meeting.startsAt > moment ? meeting : null
    return request && { request, meeting: coming, version: request.version }
  },
  may: (actor, { request }) => replying.mayReply(actor, request),
  rule: (visit, input, occasion) => replying.inviteToVisit(visit, input, occasion),
  store: (db, reply, desk) => keepReply(db, reply, desk, 'visit'),
})

export const declineRequest = command({
  name: 'joining.decline-request',
  input: one.extend({ reason: prose(3000) }),
  load: (db, input, { keys }) => loadRequest(db, keys, input.request),
  may: (actor, request) => replying.mayReply(actor, request),
  rule: (request, input, occasion) => replying.decline(request, input, occasion),
  store: (db, reply, desk) => keepReply(db, reply, desk, 'declined'),
})

/** After a restore without its key: the coordination says so, and whoever asked sees it on their page. */
export const closeLostRequest = command({
  name: 'joining.close-lost-request',
  input: one,
  load: (db, input, { keys }) => loadRequest(db, keys, input.request),
  may: replying.mayAccept,
  rule: (request, _, occasion) => replying.closeLost(request, occasion),
  store: async (db, next, { keys }) => {
    await storeWordless(db, 'lost', next)
    keys.destroy(next.id)
    return next.id
  },
})

/** Said by phone or post. */
export const answerTold = command({
  name: 'joining.tick-off-telling',
  input: one.extend({ telling: choice(tellings).optional() }),
  load: (db, input, { keys }) => loadRequest(db, keys, input.request),
  may: (actor, request) => replying.mayReply(actor, request),
  rule: (request, input) => replying.told(request, input),
  store: (db, { id }) => storeToTell(db, id, null),
})
