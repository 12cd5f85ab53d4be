import { z } from 'zod'
import type { Reading } from '../../foundation/database.ts'
import { command } from '../../foundation/door.ts'
import {
  choice,
  id,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  optionalWhole,
  version,
  yes,
} from '../../foundation/input.ts'
import { keepText } from '../plain-language/commands.ts'
import { kinds, opennesses } from './body.ts'
import { seatTerms } from './commands/seat-input.ts'
import { deciders, matters, powers } from './mandate.ts'
import { presets } from './preset.ts'
import { change, end, found } from './rules/bodies.ts'
import { setMandate as ruleMandate, withdrawMandate as ruleWithdrawal } from './rules/mandates.ts'
import { fill, changeSeat as ruleSeatChange, vacate } from './rules/seats.ts'
import { mayShape } from './rules.ts'
import { loadBody, loadDatedBodies, loadFoundingGround, storeBody, updateBody } from './storage/bodies.ts'
import { endMandate, insertMandate, loadAdopted, storeMandate } from './storage/mandates.ts'
import { loadLeaving, loadRoom, loadSeat, storeSeat, updateSeat } from './storage/seats.ts'
import { endVacancy, storeVacancy } from './storage/vacancies.ts'

/** Nothing chosen and "not documented" are the same thing: `null`. */
const perhaps = <const T extends readonly [string, ...string[]]>(of: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), choice(of).nullable())
const words = (most: number) => optionalLine(most).transform((line) => line || null)

const profile = {
  name: line(120),
  kind: choice(kinds),
  purpose: optionalProse(4000),
  openness: perhaps(opennesses),
  rhythmWeeks: optionalWhole(1, 52).transform((weeks) => weeks ?? null),
  note: words(500),
}

export const foundBody = command({
  name: 'bodies.found-body',
  input: z.object({
    ...profile,
    preset: choice(presets)
      .or(z.literal('').transform(() => undefined))
      .optional(),
    deciderBody: optionalId(),
  }),
  load: loadFoundingGround,
  may: mayShape,
  rule: found,
  store: async (db, { body, purpose, mandates }, desk) => {
    const purposeText = await desk.also(keepText, { place: 'bodies.purpose', original: purpose })
    await storeBody(db, { ...body, purposeText })
    for (const mandate of mandates) await insertMandate(db, body.id, mandate)
    return body.id
  },
})

async function loadShaping(db: Reading, of: string) {
  const body = await loadBody(db, of)
  return body && { body, bodies: await loadDatedBodies(db), version: body.version }
}

export const changeBody = command({
  name: 'bodies.change-body',
  input: z.object({ body: id(), ...profile, version: version() }),
  load: (db, input) => loadShaping(db, input.body),
  may: mayShape,
  rule: (shaping, input) => change(shaping, input),
  store: async (db, { body, purpose }, desk) => {
    await desk.also(keepText, { id: body.purposeText, place: 'bodies.purpose', original: purpose })
    await updateBody(db, body)
  },
})

/** Its seats and mandates stay readable. */
export const endBody = command({
  name: 'bodies.end-body',
  input: z.object({ body: id() }),
  load: (db, input) => loadShaping(db, input.body),
  may: mayShape,
  rule: (shaping, _, occasion) => end(shaping, occasion),
  store: updateBody,
})

async function loadDeciders(db: Reading, of: { readonly body: string; readonly decision?: string | undefined }) {
  const bodies = await loadDatedBodies(db)
  const body = bodies.find((one) => one.id === of.body)
  const [decision] = of.decision ? await loadAdopted(db, of.decision) : []
  return body && { body, bodies, decision }
}

/** `decision`: one of this network, chosen instead of writing where it was decided. */
const decided = {
  ...{ matter: choice(matters), field: optionalLine(80), since: optionalDay() },
  ...{ basis: optionalLine(300), decision: optionalId() },
}

export const setMandate = command({
  name: 'bodies.set-mandate',
  input: z.object({
    body: id(),
    ...decided,
    power: z.preprocess((power) => (power === '' ? null : power), choice(powers).nullable()),
    decider: choice(deciders),
    deciderBody: optionalId().transform((body) => body ?? null),
    wording: words(300),
  }),
  load: (db, input) => loadDeciders(db, input),
  may: mayShape,
  rule: (deciders, { body: _, ...mandate }, occasion) => ruleMandate(deciders, mandate, occasion),
  store: storeMandate,
})

/** The matter has no mandate of its own any more; `general` holds. */
export const withdrawMandate = command({
  name: 'bodies.withdraw-mandate',
  input: z.object({ body: id(), ...decided }),
  load: (db, input) => loadDeciders(db, input),
  may: mayShape,
  rule: (deciders, { body: _, ...withdrawn }, occasion) => ruleWithdrawal(deciders, withdrawn, occasion),
  store: endMandate,
})

/** `vacancy`: the free seat that is filled by it. */
export const fillSeat = command({
  name: 'bodies.fill-seat',
  input: z.object({
    body: id(),
    partnerId: optionalId(),
    holderName: optionalLine(120),
    vacancy: optionalId(),
    since: optionalDay(),
    ...seatTerms,
  }),
  load: (db, input, { today }) => loadRoom(db, input.body, input, today),
  may: mayShape,
  rule: fill,
  store: async (db, { seat, vacancy }, { today }) => {
    await storeSeat(db, seat)
    if (vacancy) await endVacancy(db, vacancy, today, seat.id)
    return seat.id
  },
})

export const changeSeat = command({
  name: 'bodies.change-seat',
  input: z.object({ seat: id(), ...seatTerms, version: version() }),
  load: async (db, input, { today }) => {
    const seat = await loadSeat(db, input.seat)
    const room = seat && (await loadRoom(db, seat.bodyId, input, today))
    return room && { seat, room, version: seat.version }
  },
  may: mayShape,
  rule: (open, input, occasion) => ruleSeatChange(open, input, occasion),
  store: (db, seat, { today }) => updateSeat(db, seat, today),
})

/** `advertise`: everyone may read that it is free. */
export const vacateSeat = command({
  name: 'bodies.vacate-seat',
  input: z.object({ seat: id(), advertise: yes() }),
  load: (db, input) => loadLeaving(db, input.seat),
  may: mayShape,
  rule: (leaving, input, occasion) => vacate(leaving, input, occasion),
  store: async (db, { seat, vacancy }, { today }) => {
    await updateSeat(db, seat, today)
    if (vacancy) await storeVacancy(db, vacancy)
  },
})
