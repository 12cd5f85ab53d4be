import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { day, id, line, optionalId, optionalLine, prose, time, version } from '../../../foundation/input.ts'
import { bodyBrief } from '../../bodies/reads.ts'
import { keepText } from '../../plain-language/commands.ts'
import { call, cancel, change } from '../rules/call.ts'
import { mayConvene } from '../rules/may.ts'
import { forgetAnswers, knowsContact, loadMeeting, storeChange, storeMeeting } from '../storage.ts'
import { announce } from './announce.ts'

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
  // `secondOf`: the meeting with too few seats that this one makes up for.
  input: z.object({ body: id(), secondOf: optionalId(), ...wish }),
  load: async (db, { body: id, secondOf, contactId }, { today }) => {
    const body = await bodyBrief(db, id)
    const first = secondOf === undefined ? null : await loadMeeting(db, secondOf)
    if (!body || first === undefined) return undefined
    return { ...body, first, contactKnown: await knowsContact(db, contactId, today) }
  },
  may: (actor, body) => mayConvene(actor, body),
  rule: (body, { secondOf: _, ...input }, occasion) =>
    call(body, { ...input, contactKnown: body.contactKnown }, occasion),
  store: async (db, meeting, desk) => {
    await desk.also(keepText, { id: meeting.agendaText, place: 'meetings.agenda', original: '' })
    return storeMeeting(db, meeting)
  },
})

export const changeMeeting = command({
  name: 'meetings.change-meeting',
  input: z.object({ meeting: id(), ...wish, version: version() }),
  load: async (db, input, { today }) => {
    const meeting = await loadMeeting(db, input.meeting)
    // Who was the contact stays it until somebody else is chosen, also after having left.
    const known = meeting?.contactId === input.contactId || (await knowsContact(db, input.contactId, today))
    return meeting && { ...meeting, contactKnown: known }
  },
  may: (actor, meeting) => mayConvene(actor, meeting),
  rule: ({ contactKnown, ...meeting }, { meeting: _, version: __, ...input }, occasion) =>
    change(meeting, { ...input, contactKnown }, occasion),
  store: async (db, { meeting, tells, asksAgain }, desk) => {
    await storeChange(db, meeting)
    if (asksAgain) await forgetAnswers(db, meeting.id)
    if (tells) await announce(db, desk, asksAgain ? 'new-time' : 'change', meeting.id)
  },
})

export const cancelMeeting = command({
  name: 'meetings.cancel-meeting',
  input: z.object({ meeting: id(), reason: prose(2000) }),
  load: (db, input) => loadMeeting(db, input.meeting),
  may: (actor, meeting) => mayConvene(actor, meeting),
  rule: (meeting, input) => cancel(meeting, input),
  store: async (db, { meeting, reason, tells }, desk) => {
    const reasonText = await desk.also(keepText, { place: 'meetings.reason', original: reason })
    await storeChange(db, { ...meeting, state: 'cancelled', reasonText })
    if (tells) await announce(db, desk, 'cancellation', meeting.id)
  },
})
