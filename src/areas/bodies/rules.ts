import { type Actor, coordination, members, type Permission } from '../../foundation/actor.ts'
import { refused } from '../../foundation/outcome.ts'
import type { KnownBody } from './body.ts'
import { type About, type Deciding, type InTheEnd, type Mandate, type Matter, matters } from './mandate.ts'
import type { Seat, Voice } from './seat.ts'

/** Bodies, mandates and seats are the coordination's to set. */
export const mayShape = coordination

/** What a person is on a seat; nothing once the seat was vacated. */
export function voiceOf(
  seat: Pick<Seat, 'delegateId' | 'deputyId' | 'tandemId' | 'assistantId' | 'until'>,
  person: string,
): Voice | null {
  if (seat.until !== null) return null
  if (seat.delegateId === person) return 'delegate'
  if (seat.deputyId === person) return 'deputy'
  if (seat.tandemId === person) return 'tandem'
  return seat.assistantId === person ? 'assistant' : null
}

/** Somebody can vote for this seat. One without a person is kept free, and nobody waits for its vote. */
export function hasVoter({ delegateId, deputyId, until }: Pick<Seat, 'delegateId' | 'deputyId' | 'until'>): boolean {
  return until === null && (delegateId !== null || deputyId !== null)
}

/**
 * One of these seats is enough. Whoever only assists or learns is told so, and not that they do not belong. A seat outlives the membership
 * of whoever is written on it, and a delegate may come to assist the same partner later: neither gives a voice.
 */
export function mayVoteOn(actor: Actor, seats: readonly Seat[]): Permission {
  const permission = members(actor)
  if (permission !== true || actor.kind !== 'person') return permission
  const open = seats.filter(({ until }) => until === null)
  const assisted = open.filter(({ partnerId }) => partnerId !== null && actor.assists.includes(partnerId))
  const voices = open.filter((seat) => !assisted.includes(seat)).map((seat) => voiceOf(seat, actor.id))
  if (voices.includes('delegate') || voices.includes('deputy')) return true
  if (voices.includes('tandem')) return refused('tandems-learn')
  return refused(assisted.length > 0 || voices.includes('assistant') ? 'assistants-never-vote' : 'no-seat-here')
}

/** The mandate that holds for something: of its field, else of its matter, else `general`. */
export function mandateFor<M extends Mandate>(mandates: readonly M[], matter: Matter, field = ''): M | undefined {
  const same = (one: string) => one.toLowerCase() === field.toLowerCase()
  const whole = (wanted: Matter) => mandates.find((one) => one.matter === wanted && one.field === '')
  const own = field === '' ? undefined : mandates.find((one) => one.matter === matter && same(one.field))
  return own ?? whole(matter) ?? whole('general')
}

/** Who decides in the end. `null`: nobody wrote it down. */
export function deciderFor(mandates: readonly Mandate[], matter: Matter, field = ''): Deciding | null {
  const mandate = mandateFor(mandates, matter, field)
  if (!mandate || mandate.decider === 'undocumented') return null
  return { decider: mandate.decider, bodyId: mandate.deciderBody, power: mandate.power }
}

/** The bodies a recommendation passes through, the first included. In a circle the last one is there twice. */
export function wayOf(matter: Matter, from: string, bodies: readonly KnownBody[], field = ''): readonly string[] {
  const way = [from]
  for (;;) {
    const last = way[way.length - 1]
    const next = deciderFor(bodies.find(({ id }) => id === last)?.mandates ?? [], matter, field)?.bodyId
    if (!next) return way
    way.push(next)
    if (way.indexOf(next) < way.length - 1) return way
  }
}

/** Who decides in the end, over all bodies between. `null`: nobody wrote it down, or the way leads to a body that has ended. */
export function endOf(bodies: readonly KnownBody[], from: string, { matter, field }: About): InTheEnd | null {
  const way = wayOf(matter, from, bodies, field)
  const last = bodies.find(({ id }) => id === way.at(-1))
  const found = last && !last.endedOn ? deciderFor(last.mandates, matter, field) : null
  if (!last || !found) return null
  return found.decider === 'carrier' || found.decider === 'council'
    ? { kind: found.decider }
    : { kind: 'body', bodyId: last.id }
}

/** Everything that is said of by name: the matters, and the fields some body has a mandate for. */
export function aboutsOf(bodies: readonly Pick<KnownBody, 'mandates'>[]): readonly About[] {
  const named = bodies.flatMap(({ mandates }) => mandates.map(({ field }) => field)).filter((field) => field !== '')
  const fields = named.filter(
    (field, place) => named.findIndex((one) => one.toLowerCase() === field.toLowerCase()) === place,
  )
  return matters.flatMap((matter) => [
    { matter, field: '' },
    ...(matter === 'topics' ? fields.map((field) => ({ matter, field })) : []),
  ])
}
