import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, optionalProse, version } from '../../../foundation/input.ts'
import { keepText } from '../../plain-language/commands.ts'
import { presences } from '../meeting.ts'
import { close, recordAttendance as record, writeMinutes as write } from '../rules/hold.ts'
import { mayConvene, mayPrepare } from '../rules/may.ts'
import { loadItem, loadMeeting, storeAttendance, storeChange, storeMinutes } from '../storage.ts'

export const recordAttendance = command({
  name: 'meetings.record-attendance',
  input: z.object({ meeting: id(), presence: z.record(z.string(), choice(presences)).default({}) }),
  load: (db, input) => loadMeeting(db, input.meeting),
  may: (actor, meeting) => mayPrepare(actor, meeting),
  rule: (meeting, input, occasion) => record(meeting, input, occasion),
  store: storeAttendance,
})

export const writeMinutes = command({
  name: 'meetings.write-minutes',
  input: z.object({ item: id(), text: optionalProse(), version: version() }),
  load: (db, input) => loadItem(db, input.item),
  may: (actor, meeting) => mayPrepare(actor, meeting),
  rule: (thing, input, occasion) => write(thing, input, occasion),
  store: async (db, { item, text }, desk) => {
    const known = item.minutesText ? { id: item.minutesText } : {}
    await storeMinutes(db, item.id, await desk.also(keepText, { ...known, place: 'meetings.minutes', original: text }))
  },
})

export const closeMeeting = command({
  name: 'meetings.close-meeting',
  input: z.object({ meeting: id() }),
  load: (db, input) => loadMeeting(db, input.meeting),
  may: (actor, meeting) => mayConvene(actor, meeting),
  rule: (meeting, input, occasion) => close(meeting, input, occasion),
  store: (db, meeting) => storeChange(db, meeting),
})
