import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id } from '../../../foundation/input.ts'
import { arrivalSteps } from '../arrival.ts'
import { arrive, mayTick, tick, untick } from '../rules/arrival.ts'
import { loadArrival, storeArrival } from '../storage/arrival.ts'

const oneStep = z.object({ arrival: id(), step: choice(arrivalSteps) })

/** The value of all three is the arrival. */
export const takeStep = command({
  name: 'joining.take-step',
  input: oneStep,
  load: (db, input) => loadArrival(db, input.arrival),
  may: (actor, at) => mayTick(actor, at),
  rule: (at, input, occasion) => tick(at, input, occasion),
  store: (db, arrival, { today }) => storeArrival(db, arrival, today),
})

export const reopenStep = command({
  name: 'joining.reopen-step',
  input: oneStep,
  load: (db, input) => loadArrival(db, input.arrival),
  may: (actor, at) => mayTick(actor, at),
  rule: (at, input) => untick(at, input),
  store: (db, arrival, { today }) => storeArrival(db, arrival, today),
})

/** Whoever feels at home says so, whatever is still open. */
export const sayArrived = command({
  name: 'joining.say-arrived',
  input: z.object({ arrival: id() }),
  load: (db, input) => loadArrival(db, input.arrival),
  may: (actor, at) => mayTick(actor, at),
  rule: (at, _, occasion) => arrive(at, occasion),
  store: (db, arrival, { today }) => storeArrival(db, arrival, today),
})
