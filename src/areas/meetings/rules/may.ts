import { type Actor, coordination, members, type Permission } from '../../../foundation/actor.ts'
import { isRefusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'

interface OfSeats {
  readonly seats: readonly Seat[]
}

/** Calls, changes, invites, closes and cancels: a delegate or deputy of the body, or the coordination. */
export function mayConvene(actor: Actor, { seats }: OfSeats): Permission {
  return sitsHere(actor, seats, ['delegate', 'deputy'])
}

/** Agenda, attendance, minutes: an assistant prepares these as well. */
export function mayPrepare(actor: Actor, { seats }: OfSeats): Permission {
  return sitsHere(actor, seats, ['delegate', 'deputy', 'assistant'])
}

function sitsHere(actor: Actor, seats: readonly Seat[], voices: readonly string[]): Permission {
  if (coordination(actor) === true) return true
  const permission = members(actor)
  if (permission !== true || actor.kind !== 'person') return permission
  return seats.some((seat) => voices.includes(voiceOf(seat, actor.id) ?? '')) ? true : refused('seat-or-coordination')
}

/** What a page shows: first whether this person may, then whether the rule would refuse it now. */
export function possible(may: Permission, refusal: unknown): Permission {
  if (may !== true) return may
  return isRefusal(refusal) ? refusal : true
}
