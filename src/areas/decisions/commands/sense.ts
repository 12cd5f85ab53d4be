import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, line, optionalLine, prose } from '../../../foundation/input.ts'
import { mayPropose, mayVoteFor } from '../rules/may.ts'
import * as sensing from '../rules/sense.ts'
import { feelings } from '../sense-check.ts'
import { loadAskedBody, loadSense, storeAsked, storeEnded, storeSaid } from '../storage/sense.ts'
import { keep } from './keep.ts'

/** Asks a body how it feels about an idea. */
export const askSense = command({
  name: 'decisions.ask-sense',
  input: z.object({ body: id(), title: line(160), idea: prose(2000) }),
  load: (db, { body }) => loadAskedBody(db, body),
  may: (actor, { seats }) => mayPropose(actor, seats),
  rule: (body, input, occasion) => sensing.askSense(body, input, occasion),
  store: async (db, next, desk) => {
    await storeAsked(db, next, await keep(desk, 'idea', next.idea))
    return next.id
  },
})

export const saySense = command({
  name: 'decisions.say-sense',
  input: z.object({ senseCheck: id(), seat: id(), feeling: choice(feelings), note: optionalLine(500) }),
  load: async (db, input) => {
    const check = await loadSense(db, input.senseCheck)
    const seat = check?.seats.find((one) => one.id === input.seat)
    return check && seat && { check, seat }
  },
  may: (actor, { seat }) => mayVoteFor(actor, seat),
  rule: ({ check, seat }, input, occasion) => sensing.saySense(check, seat, input, occasion),
  store: async (db, next) => {
    await storeSaid(db, next)
    return next.id
  },
})

export const endSense = command({
  name: 'decisions.end-sense',
  input: z.object({ senseCheck: id() }),
  load: (db, input) => loadSense(db, input.senseCheck),
  may: (actor, check) => sensing.mayEndSense(actor, check),
  rule: (check) => sensing.endSense(check),
  store: async (db, { id: ended }, { moment }) => {
    await storeEnded(db, ended, moment)
    return ended
  },
})
