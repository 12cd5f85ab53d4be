import { type Actor, coordination, members, type Permission, type Person } from '../../../foundation/actor.ts'
import { isRefusal, refused } from '../../../foundation/outcome.ts'
import { mayVoteOn, voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'

interface OfSeats {
  readonly seats: readonly Seat[]
}

/** Calls, changes, invites, closes and cancels: whoever may vote in the body, or the coordination. */
export function mayConvene(actor: Actor, { seats }: OfSeats): Permission {
  return sitsHere(actor, () => mayVoteOn(actor, seats) === true)
}

/** Agenda, attendance, minutes: an assistant prepares these as well. */
export function mayPrepare(actor: Actor, { seats }: OfSeats): Permission {
  return sitsHere(actor, ({ id }) => seats.some((seat) => voiceOf(seat, id) !== null))
}

function sitsHere(actor: Actor, sits: (person: Person) => boolean): Permission {
  if (coordination(actor) === true) return true
  const permission = members(actor)
  if (permission !== true || actor.kind !== 'person') return permission
  return sits(actor) ? true : refused('seat-or-coordination')
}

/** What a page shows: first whether this person may, then whether the rule would refuse it now. */
export function possible(may: Permission, refusal: unknown): Permission {
  if (may !== true) return may
  return isRefusal(refusal) ? refusal : true
}
