import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { day, id, optionalId, version } from '../../../foundation/input.ts'
import { maySucceed, nameSuccessor as ruleSuccessor } from '../rules/succession.ts'
import { reappoint } from '../rules/terms.ts'
import { mayShape } from '../rules.ts'
import { loadRoom, loadSeat, updateSeat } from '../storage/seats.ts'
import { appointedBy, cameBy } from './seat-input.ts'
import { welcome } from './welcome.ts'

/** Appointed, elected, admitted or sent for a further term. */
export const reappointSeat = command({
  name: 'bodies.reappoint-seat',
  input: z.object({ seat: id(), termUntil: day(), cameBy, appointedBy }),
  load: (db, input) => loadSeat(db, input.seat),
  may: mayShape,
  rule: (seat, input, occasion) => reappoint(seat, input, occasion),
  store: (db, seat, { today }) => updateSeat(db, seat, today),
})

/** Somebody new speaks for a seat; a letter welcomes them. */
export const nameSuccessor = command({
  name: 'bodies.name-successor',
  input: z.object({ seat: id(), delegateId: id(), tandemId: optionalId(), version: version() }),
  load: async (db, input, { today }) => {
    const seat = await loadSeat(db, input.seat)
    const room = seat && (await loadRoom(db, seat.bodyId, input, today))
    return room && { seat, room, version: seat.version }
  },
  may: (actor, { seat }) => maySucceed(actor, seat),
  rule: (open, input, occasion) => ruleSuccessor(open, input, occasion),
  store: async (db, seat, desk) => {
    await updateSeat(db, seat, desk.today)
    await welcome(db, seat, desk)
  },
})
