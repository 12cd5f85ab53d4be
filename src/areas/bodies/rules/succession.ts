import { type Actor, coordination, type Permission } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Seat, Voice } from '../seat.ts'
import { type OpenSeat, seatValues, termFaults } from './seats.ts'

/** A part somebody has on an open seat, and what remains of them in the network after the day they leave. */
export interface PartOfLeaver {
  readonly seat: string
  readonly body: string
  readonly part: Voice
  readonly person: string
  readonly partnerId: string | null
  readonly since: string
  /** Some other membership goes on. */
  readonly belongsOn: boolean
  /** Another membership for the partner of this seat goes on. */
  readonly standsOn: boolean
}

export interface EndedPart extends PartOfLeaver {
  /** The first day they no longer sit. */
  readonly day: string
}

/**
 * Whoever no longer belongs sits nowhere; whoever no longer stands for a partner no longer sits on its seat. `partner`: of the
 * membership that ended.
 */
export function partsEnding(parts: readonly PartOfLeaver[], partner: string | null, day: string): readonly EndedPart[] {
  return parts
    .filter(
      ({ belongsOn, standsOn, partnerId }) => !belongsOn || (partner !== null && partner === partnerId && !standsOn),
    )
    .map((part) => ({ ...part, day }))
}

export function partEnded({ body, seat, part, person, day }: EndedPart): Fact {
  return { name: 'bodies.part-ended', about: body, values: { seat, part, person, day } }
}

/** The coordination; for a seat to which a partner sends somebody, also whoever speaks for that partner. */
export function maySucceed(actor: Actor, { partnerId, cameBy }: Pick<Seat, 'partnerId' | 'cameBy'>): Permission {
  const permission = coordination(actor)
  if (permission === true || actor.kind !== 'person') return permission
  if (partnerId === null || !actor.speaksFor.includes(partnerId)) return permission
  return cameBy === null || cameBy === 'delegation' ? true : refused('named-by-others')
}

export interface Succession {
  readonly delegateId: string
  readonly tandemId?: string | undefined
}

/** The new delegate takes their place; who was their deputy or tandem partner before is it no longer. */
export function nameSuccessor(
  { seat, room }: OpenSeat,
  { delegateId, tandemId }: Succession,
  { today }: Pick<Occasion, 'today'>,
): Ruling<Seat> | Refusal | Faults {
  if (seat.until !== null) return refused('seat-vacated')
  if (seat.delegateId === delegateId) return refused('delegate-already')
  const others = (id: string | null) => (id === delegateId ? null : id)
  const next = {
    ...seat,
    delegateId,
    deputyId: others(seat.deputyId),
    tandemId: tandemId ?? others(seat.tandemId),
    assistantId: others(seat.assistantId),
  }
  const faults = termFaults(room, { delegateId, tandemId }, seat.partnerId, today)
  if (tandemId && tandemId === next.assistantId) faults.push({ field: 'tandemId', key: 'assistant-is-voice' })
  if (faults.length > 0) return { faults }
  return { next, facts: [{ name: 'bodies.successor-named', about: seat.bodyId, values: seatValues(seat) }] }
}
