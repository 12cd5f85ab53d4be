import { type Actor, coordination, members, type Permission, personId, signedIn } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Farewell } from '../farewell.ts'

/** A farewell with the open seats of its body. */
export interface FarewellAtSeat {
  readonly farewell: Farewell
  readonly seats: readonly Seat[]
  /** As they stand; empty until somebody has thanked. */
  readonly thanks: string
  /** Of the thanks. */
  readonly version: number
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
}

export type SaidGoodbye = Omit<Farewell, 'handoverText' | 'thanksText' | 'forEveryone'> & Pick<Goodbye, 'handover'>

export function sayGoodbye(
  { seatId, bodyId, person, saidAlready }: Sitting,
  { lastDay, handover }: Goodbye,
  { today, newId }: Pick<Occasion, 'today' | 'newId'>,
): Ruling<SaidGoodbye> | Refusal {
  if (saidAlready) return refused('goodbye-already')
  const next = { id: newId(), seatId, bodyId, personId: person, saidOn: today, lastDay, handover }
  const values = { seat: seatId, body: bodyId, person, day: lastDay }
  return {
    next,
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

export interface Thanked {
  readonly farewell: Farewell
  readonly thanks: string
}

/** Who agreed to be read by everyone agreed to the words that stood there, and is asked again for others. */
export function thank({ farewell, thanks: before }: FarewellAtSeat, { thanks }: Pick<Thanked, 'thanks'>) {
  const about = { about: farewell.id, values: valuesOf(farewell) }
  const closed = farewell.forEveryone && thanks !== before
  return {
    next: { farewell: { ...farewell, forEveryone: farewell.forEveryone && !closed }, thanks },
    facts: [
      { name: 'joining.thanks-written', ...about },
      ...(closed ? [{ name: 'joining.consent-ended', ...about }] : []),
    ],
  } satisfies Ruling<Thanked>
}

/** Their own page shows whoever has left what others read of them. */
export function mayReadFarewell(actor: Actor, { personId: leaver }: Pick<Farewell, 'personId'>): Permission {
  const permission = members(actor)
  return personId(actor) === leaver ? true : permission
}

/** Opening it is theirs alone; closing it is also the coordination's, and theirs wherever they belong by then. */
export function mayShow(
  actor: Actor,
  { farewell }: FarewellAtSeat,
  { forEveryone }: { readonly forEveryone: boolean },
): Permission {
  if (!forEveryone && coordination(actor) === true) return true
  const permission = forEveryone ? members(actor) : signedIn(actor)
  if (permission !== true) return permission
  return personId(actor) === farewell.personId ? true : refused('own-name-only')
}

export function show(
  { farewell, thanks }: FarewellAtSeat,
  { forEveryone }: { readonly forEveryone: boolean },
): Ruling<Farewell> | Refusal {
  if (forEveryone && thanks === '') return refused('thanks-first')
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
