import { type Actor, coordination, members, type Permission } from '../../foundation/actor.ts'
import { refused } from '../../foundation/outcome.ts'
import type { KnownBody } from './body.ts'
import type { Deciding, Mandate, Matter } from './mandate.ts'
import type { Seat, Voice } from './seat.ts'

/** Bodies, mandates and seats are the coordination's to set. */
export const mayShape = coordination

/** What a person is on a seat; nothing once the seat was vacated. */
export function voiceOf(
  seat: Pick<Seat, 'delegateId' | 'deputyId' | 'assistantId' | 'until'>,
  person: string,
): Voice | null {
  if (seat.until !== null) return null
  if (seat.delegateId === person) return 'delegate'
  if (seat.deputyId === person) return 'deputy'
  return seat.assistantId === person ? 'assistant' : null
}

/** Somebody can vote for this seat. One without a person is kept free, and nobody waits for its vote. */
export function hasVoter({ delegateId, deputyId, until }: Pick<Seat, 'delegateId' | 'deputyId' | 'until'>): boolean {
  return until === null && (delegateId !== null || deputyId !== null)
}

/**
 * One of these seats is enough. Whoever only assists is told so, and not that they do not belong. A seat outlives the membership
 * of whoever is written on it, and a delegate may come to assist the same partner later: neither gives a voice.
 */
export function mayVoteOn(actor: Actor, seats: readonly Seat[]): Permission {
  const permission = members(actor)
  if (permission !== true || actor.kind !== 'person') return permission
  const open = seats.filter(({ until }) => until === null)
  const assisted = open.filter(({ partnerId }) => partnerId !== null && actor.assists.includes(partnerId))
  const voices = open.filter((seat) => !assisted.includes(seat)).map((seat) => voiceOf(seat, actor.id))
  if (voices.includes('delegate') || voices.includes('deputy')) return true
  return refused(assisted.length > 0 || voices.includes('assistant') ? 'assistants-never-vote' : 'no-seat-here')
}

/** Who decides in the end; `general` holds where the matter has no mandate of its own. `null`: nobody wrote it down. */
export function deciderFor(mandates: readonly Mandate[], matter: Matter): Deciding | null {
  const of = (wanted: Matter) => mandates.find((mandate) => mandate.matter === wanted)
  const mandate = of(matter) ?? of('general')
  if (!mandate || mandate.decider === 'undocumented') return null
  return { decider: mandate.decider, bodyId: mandate.deciderBody, power: mandate.power }
}

/** The bodies a recommendation passes through, the first included. In a circle the last one is there twice. */
export function wayOf(matter: Matter, from: string, bodies: readonly KnownBody[]): readonly string[] {
  const way = [from]
  for (;;) {
    const last = way[way.length - 1]
    const next = deciderFor(bodies.find(({ id }) => id === last)?.mandates ?? [], matter)?.bodyId
    if (!next) return way
    way.push(next)
    if (way.indexOf(next) < way.length - 1) return way
  }
}
