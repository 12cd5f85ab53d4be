import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, line, optionalId, optionalWhole } from '../../../foundation/input.ts'
import { itemKinds, origins } from '../meeting.ts'
import { type Move, move, putOn, takeOff } from '../rules/agenda.ts'
import { mayPrepare } from '../rules/may.ts'
import { isProposed, removeItem } from '../storage/agenda.ts'
import { loadItem, loadMeetingWithAgenda, storeItem, storeOrder } from '../storage.ts'

/** `origin` and `originId` are for reactions: the item stands there by itself, and once. From anybody else they count for nothing. */
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

/** What somebody put there. What stands there by itself goes when it lies there no longer: reactions take it off. */
export const takeOffAgenda = command({
  name: 'meetings.take-off-agenda',
  input: z.object({ item: id() }),
  load: async (db, input) => {
    const found = await loadItem(db, input.item)
    return found && { ...found, proposed: await isProposed(db, input.item) }
  },
  may: (actor, { meeting }) => mayPrepare(actor, meeting),
  rule: (found, _, occasion) => takeOff(found, occasion),
  store: async (db, { item, meeting }) => {
    await removeItem(db, item)
    return meeting
  },
})

/** One step (`item` and `direction`), or as a list with buttons sends it: `hoch` or `runter` with the id, or `was` and `stelle`. */
const moving = z
  .object({
    item: optionalId(),
    direction: choice(['up', 'down']).optional(),
    hoch: optionalId(),
    runter: optionalId(),
    was: optionalId(),
    stelle: optionalWhole(1, 1000),
  })
  .transform(({ item, direction, hoch, runter, was, stelle }, told): Move => {
    if (item && direction) return { item, to: direction }
    if (hoch) return { item: hoch, to: 'up' }
    if (runter) return { item: runter, to: 'down' }
    if (was && stelle) return { item: was, to: stelle }
    told.addIssue({ code: 'custom', path: [was ? 'stelle' : 'was'], message: 'choose-one' })
    return z.NEVER
  })

export const moveItem = command({
  name: 'meetings.move-item',
  input: moving,
  load: async (db, input) => {
    const found = await loadItem(db, input.item)
    return found && loadMeetingWithAgenda(db, found.meeting.id)
  },
  may: (actor, meeting) => mayPrepare(actor, meeting),
  rule: (meeting, input) => move(meeting, input),
  store: async (db, { item, order }) => {
    await storeOrder(db, order)
    return item
  },
})
