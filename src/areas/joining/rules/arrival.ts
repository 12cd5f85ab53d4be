import { type Actor, coordination, members, type Permission, personId } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import { isSpeaker } from '../../bodies/rules/speakers.ts'
import type { Seat } from '../../bodies/seat.ts'
import { type Arrival, type ArrivalStep, arrivalSteps } from '../arrival.ts'

/** Days after which somebody who sits on a seat is new no more, when it is written down late. */
export const newFor = 60
/** Days after which nobody is reminded any more: by then people have arrived, whether they ticked it or not. */
export const remindedFor = 120

/** An arrival, and the seats of the body it is about. */
export interface ArrivalAtSeat {
  readonly arrival: Arrival
  readonly seats: readonly Seat[]
}

/** Somebody who sits on a seat. `firstMeeting`: the day the body first met, if it has. */
export interface Newcomer {
  readonly since: string
  readonly firstMeeting: string | null
}

/** Those who came before the first meeting began together and knew everything there was. */
export function isNew({ since, firstMeeting }: Newcomer, today: string): boolean {
  return firstMeeting !== null && firstMeeting < since && since >= addDays(today, -newFor)
}

/** Heute reminds of it. */
export function isReminded({ state, begunOn }: Pick<Arrival, 'state' | 'begunOn'>, today: string): boolean {
  return state === 'arriving' && begunOn > addDays(today, -remindedFor)
}

/** Whoever is new, or whoever assists them. */
export function mayTick(actor: Actor, { arrival, seats }: ArrivalAtSeat): Permission {
  const permission = members(actor)
  if (permission !== true) return permission
  if (actor.kind !== 'person') return refused('own-steps-only')
  if (actor.id === arrival.personId) return true
  const seat = seats.find(({ id }) => id === arrival.seatId)
  return seat && assists(actor, seat) ? true : refused('own-steps-only')
}

function assists(actor: Actor & { kind: 'person' }, { assistantId, partnerId }: Seat): boolean {
  return actor.id === assistantId || (partnerId !== null && actor.assists.includes(partnerId))
}

/** Those who help: the coordination, the speakers of the body, the tandem on the same seat; and those who tick. */
export function mayFollow(actor: Actor, at: ArrivalAtSeat): Permission {
  if (coordination(actor) === true || mayTick(actor, at) === true) return true
  const permission = members(actor)
  if (permission !== true) return permission
  const goesAlong = at.seats.some(({ id, tandemId }) => id === at.arrival.seatId && tandemId === personId(actor))
  return goesAlong || isSpeaker(actor, at.seats) ? true : refused('helpers-only')
}

/** The last tick says that somebody has arrived. Ticked twice is ticked. */
export function tick(
  { arrival }: ArrivalAtSeat,
  { step }: { readonly step: ArrivalStep },
  { today }: Pick<Occasion, 'today'>,
): Ruling<Arrival> {
  const taken = arrivalSteps.filter((one) => one === step || arrival.taken.includes(one))
  const ticked = fact('step-taken', arrival, step)
  if (arrival.state === 'arrived' || taken.length < arrivalSteps.length)
    return { next: { ...arrival, taken }, facts: [ticked] }
  return {
    next: { ...arrival, taken, state: 'arrived', arrivedOn: today },
    facts: [ticked, fact('person-arrived', arrival)],
  }
}

/** Whoever finds a step open again is still arriving. */
export function untick({ arrival }: ArrivalAtSeat, { step }: { readonly step: ArrivalStep }): Ruling<Arrival> {
  const { id, seatId, personId, begunOn } = arrival
  const taken = arrival.taken.filter((one) => one !== step)
  return {
    next: { id, seatId, personId, begunOn, taken, state: 'arriving' },
    facts: [fact('step-reopened', arrival, step)],
  }
}

/** Steps may stay open: nobody has to take them. */
export function arrive({ arrival }: ArrivalAtSeat, { today }: Pick<Occasion, 'today'>): Ruling<Arrival> | Refusal {
  if (arrival.state === 'arrived') return refused('arrived-already')
  return { next: { ...arrival, state: 'arrived', arrivedOn: today }, facts: [fact('person-arrived', arrival)] }
}

export function begun({ id, seatId, personId }: Pick<Arrival, 'id' | 'seatId' | 'personId'>): Fact {
  return { name: 'joining.arrival-begun', about: id, values: { seat: seatId, person: personId } }
}

function fact(name: string, { id, seatId }: Arrival, step?: ArrivalStep): Fact {
  return { name: `joining.${name}`, about: id, values: { seat: seatId, ...(step ? { step } : {}) } }
}
