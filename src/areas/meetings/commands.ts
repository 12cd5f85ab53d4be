import { z } from 'zod'
import { command } from '../../foundation/door.ts'
import { choice, day, id, line, optionalId, optionalLine, optionalWhole, time } from '../../foundation/input.ts'
import { bodyBrief } from '../bodies/reads.ts'
import { itemKinds, origins } from './meeting.ts'
import { putOn } from './rules/agenda.ts'
import { call } from './rules/call.ts'
import { mayConvene, mayPrepare } from './rules/may.ts'
import { loadMeetingWithAgenda, storeItem, storeMeeting } from './storage.ts'

const wish = {
  title: line(160),
  day: day(),
  from: time(),
  until: time(),
  place: optionalLine(),
  placeAccess: optionalLine(1000),
  online: optionalLine(500),
  contactId: optionalId(),
}

export const callMeeting = command({
  name: 'meetings.call-meeting',
  input: z.object({ body: id(), ...wish }),
  load: (db, input) => bodyBrief(db, input.body),
  may: (actor, body) => mayConvene(actor, body),
  rule: (body, input, occasion) => call(body, input, occasion),
  store: storeMeeting,
})

/** Also for reactions: with `origin` and `originId` the item stands there by itself, and once. */
export const putOnAgenda = command({
  name: 'meetings.put-on-agenda',
  input: z.object({
    meeting: id(),
    title: line(200),
    kind: choice(itemKinds),
    minutes: optionalWhole(1, 480),
    origin: choice(origins).optional(),
    originId: optionalId(),
  }),
  load: (db, input) => loadMeetingWithAgenda(db, input.meeting),
  may: (actor, meeting) => mayPrepare(actor, meeting),
  rule: (meeting, input, occasion) => putOn(meeting, input, occasion),
  store: storeItem,
})
