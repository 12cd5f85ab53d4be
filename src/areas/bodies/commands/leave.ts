import { z } from 'zod'
import { addDays } from '../../../foundation/clock.ts'
import { command } from '../../../foundation/door.ts'
import { day, id } from '../../../foundation/input.ts'
import { stayingLetter } from '../letter.ts'
import { isTooFar, leave, mayLeave, stay } from '../rules/leave.ts'
import { goOnSitting, loadEnding, loadParts } from '../storage/seat-people.ts'
import { loadSeat } from '../storage/seats.ts'
import { loadFarewell } from '../storage/told-seat.ts'
import { endParts } from './end-parts.ts'

const who = { seat: id(), person: id() }

/** Somebody leaves a seat after a last day; the seat stays. Called with `desk.also` by whoever says goodbye with it. */
export const leaveSeat = command({
  name: 'bodies.leave-seat',
  input: z.object({ ...who, lastDay: day() }),
  load: async (db, { seat, person, lastDay }, { today }) => {
    if (!(await loadSeat(db, seat))) return undefined
    // Beyond the last day of the calendar there is no day after it to ask for.
    if (isTooFar(lastDay, today)) return { person, parts: [] }
    const parts = await loadParts(db, { person }, addDays(lastDay, 1))
    return { person, parts: parts.filter((part) => part.seat === seat) }
  },
  may: (actor, leaver) => mayLeave(actor, leaver),
  rule: (leaver, input, occasion) => leave(leaver, input, occasion),
  store: (db, parts, desk) => endParts(db, parts, desk),
})

/** Called like `leaveSeat`. */
export const stayOnSeat = command({
  name: 'bodies.stay-on-seat',
  input: z.object(who),
  load: async (db, { seat, person }) => {
    if (!(await loadSeat(db, seat))) return undefined
    return { person, parts: await loadEnding(db, seat, person) }
  },
  may: (actor, leaver) => mayLeave(actor, leaver),
  rule: (leaver) => stay(leaver),
  store: async (db, parts, desk) => {
    for (const part of parts) {
      await goOnSitting(db, part)
      const told = await loadFarewell(db, part.seat, part.person, part.day)
      if (told) for (const to of told.contacts) await desk.send(stayingLetter(told, part.part, to))
    }
  },
})
