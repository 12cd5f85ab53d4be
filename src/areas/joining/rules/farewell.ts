import { type Actor, coordination, members, type Permission, personId } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Farewell } from '../farewell.ts'

/** A farewell with the open seats of its body. */
export interface FarewellAtSeat {
  readonly farewell: Farewell
  readonly seats: readonly Seat[]
}

/** Somebody on a seat, by id; `saidAlready`: their farewell is written down and their last day is still to come. */
export interface Sitting {
  readonly seatId: string
  readonly bodyId: string
  readonly person: string
  readonly saidAlready: boolean
}

export interface Goodbye {
  readonly lastDay: string
  readonly handover: string
  readonly forEveryone: boolean
}

export type SaidGoodbye = Omit<Farewell, 'handoverText' | 'thanksText'> & Pick<Goodbye, 'handover'>

/** What everyone may read is theirs alone to say: the coordination cannot agree for them. */
export function sayGoodbye(
  { seatId, bodyId, person, saidAlready }: Sitting,
  { lastDay, handover, forEveryone }: Goodbye,
  { by, today, newId }: Pick<Occasion, 'by' | 'today' | 'newId'>,
): Ruling<SaidGoodbye> | Refusal {
  if (saidAlready) return refused('goodbye-already')
  const own = personId(by) === person
  const next = { id: newId(), seatId, bodyId, personId: person, saidOn: today, lastDay, handover }
  const values = { seat: seatId, body: bodyId, person, day: lastDay }
  return {
    next: { ...next, forEveryone: own && forEveryone },
    facts: [{ name: 'joining.goodbye-said', about: next.id, values }],
  }
}

/** Everybody else who sits in the body, and the coordination: thanks come from those who stay. */
export function mayThank(actor: Actor, { farewell, seats }: FarewellAtSeat): Permission {
  const permission = members(actor)
  if (permission !== true) return permission
  if (actor.kind !== 'person') return true
  if (actor.id === farewell.personId) return refused('thanks-from-others')
  const sits = seats.some((seat) => voiceOf(seat, actor.id) !== null)
  return actor.coordinates || sits ? true : refused('thanks-from-body')
}

export function thank({ farewell }: FarewellAtSeat, { thanks }: { readonly thanks: string }) {
  const next = { farewell, thanks }
  return { next, facts: [{ name: 'joining.thanks-written', about: farewell.id, values: valuesOf(farewell) }] } as const
}

/** Opening it is theirs alone; closing it is also the coordination's. */
export function mayShow(
  actor: Actor,
  { farewell }: FarewellAtSeat,
  { forEveryone }: { readonly forEveryone: boolean },
): Permission {
  if (!forEveryone && coordination(actor) === true) return true
  const permission = members(actor)
  if (permission !== true) return permission
  return personId(actor) === farewell.personId ? true : refused('own-name-only')
}

export function show(
  { farewell }: FarewellAtSeat,
  { forEveryone }: { readonly forEveryone: boolean },
): Ruling<Farewell> | Refusal {
  const name = forEveryone ? 'joining.farewell-opened' : 'joining.farewell-kept-inside'
  return { next: { ...farewell, forEveryone }, facts: [{ name, about: farewell.id, values: valuesOf(farewell) }] }
}

/** Until the last day is over somebody may stay after all. */
export function takeBack({ farewell }: FarewellAtSeat, { today }: Pick<Occasion, 'today'>): Ruling<Farewell> | Refusal {
  if (farewell.lastDay < today) return refused('has-left')
  return {
    next: farewell,
    facts: [{ name: 'joining.goodbye-taken-back', about: farewell.id, values: valuesOf(farewell) }],
  }
}

function valuesOf({ seatId, bodyId }: Farewell) {
  return { seat: seatId, body: bodyId }
}
