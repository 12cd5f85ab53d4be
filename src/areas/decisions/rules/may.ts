import { type Actor, coordination, members, type Permission } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { mayVoteOn } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Decider } from '../recommendation.ts'

/** Delegates and deputies of the body, or the coordination for them. Whoever assists prepares the words, and a seat proposes them. */
export function mayPropose(actor: Actor, seats: readonly Seat[]): Permission {
  return coordination(actor) === true ? true : hasVoice(actor, seats)
}

/** For one seat: its delegate, or its deputy. A job or a seed has no seat and cannot vote. */
export function mayVoteFor(actor: Actor, seat: Seat): Permission {
  return actor.kind === 'system' ? refused('no-seat-here') : mayVoteOn(actor, [seat])
}

/** Who closes the vote and says what came of it. */
export const mayRecommend = mayPropose

/** Whoever proposed it and still belongs, or the coordination, takes it back. */
export function mayWithdraw(actor: Actor, { proposedBy }: { readonly proposedBy: string | null }): Permission {
  if (coordination(actor) === true) return true
  const permission = members(actor)
  if (permission !== true) return permission
  return actor.kind === 'person' && actor.id === proposedBy ? true : refused('proposer-only')
}

/** Who sits where it is decided. */
export interface Deciding {
  readonly decider: Decider
  /** Seats of the deciding body; for the carrier those of its own bodies, where the network has any. */
  readonly decidingSeats: readonly Seat[]
}

/**
 * Only a delegate or deputy of the deciding body answers for it. What carrier or council decided elsewhere is recorded by the
 * coordination, or by whoever sits in a body of the carrier.
 */
export function mayAnswer(actor: Actor, { decider, decidingSeats }: Deciding): Permission {
  const seated = hasVoice(actor, decidingSeats)
  if (seated === true || (decider.kind !== 'self' && decider.kind !== 'body'))
    return seated === true || coordination(actor)
  return seated.refused.key === 'no-seat-here' ? refused('no-deciding-seat') : seated
}

/** Nobody decides outside the mandate. The button is not hidden: the page says beside it who decides. */
export function mayDecideAlone(decider: Decider): Permission {
  return decider.kind === 'self' ? true : refused('decided-elsewhere')
}

/** An answer from outside needs to say where it is written down; whoever sits there answers in their own name. */
export function needsEvidence(actor: Actor, { decider, decidingSeats }: Deciding): boolean {
  return (decider.kind === 'carrier' || decider.kind === 'council') && hasVoice(actor, decidingSeats) !== true
}

/** Whether somebody speaks for one of these seats. Whoever assists is told that they prepare. */
export function hasVoice(actor: Actor, seats: readonly Seat[]): Permission {
  if (actor.kind === 'system') return refused('no-seat-here')
  const answer = mayVoteOn(actor, seats)
  return answer !== true && answer.refused.key === 'assistants-never-vote' ? refused('assistants-prepare') : answer
}

/** The seats a person may vote for. */
export function ownSeats<S extends Seat>(actor: Actor, seats: readonly S[]): readonly S[] {
  if (actor.kind !== 'person') return []
  return seats.filter((seat) => mayVoteOn(actor, [seat]) === true)
}
