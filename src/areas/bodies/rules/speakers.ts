import type { Actor } from '../../../foundation/actor.ts'
import { mayVoteOn } from '../rules.ts'
import type { Seat } from '../seat.ts'

/** Whether somebody speaks for a body: as delegate or deputy of a seat that has this function. */
export function isSpeaker(actor: Actor, seats: readonly Seat[]): boolean {
  if (actor.kind !== 'person') return false
  return (
    mayVoteOn(
      actor,
      seats.filter((seat) => seat.function === 'speaker'),
    ) === true
  )
}
