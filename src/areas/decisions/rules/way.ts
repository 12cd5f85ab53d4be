import type { KnownBody } from '../../bodies/body.ts'
import type { Matter, Power } from '../../bodies/mandate.ts'
import { deciderFor, wayOf } from '../../bodies/rules.ts'
import type { Decider } from '../recommendation.ts'
import type { Station } from '../way.ts'

/** Where a matter of this body is decided, what the body itself does in it, and who is asked before. */
export interface Mandated {
  readonly decider: Decider
  readonly power: Power | null
  readonly stations: readonly Station[]
}

/**
 * Follows the mandates to whoever may really decide. A body between that only recommends or is heard in this matter is a station:
 * asked, and not passed by, or it would decide what is not its to decide. `undefined` when nobody wrote down who decides.
 */
export function mandated(bodies: readonly KnownBody[], from: string, matter: Matter, field = ''): Mandated | undefined {
  const known = (id: string) => bodies.find((body) => body.id === id)
  const first = deciderFor(known(from)?.mandates ?? [], matter, field)
  const way = wayOf(matter, from, bodies, field)
  const end = known(way.at(-1) ?? from)
  if (!first || !end || end.endedOn || new Set(way).size < way.length) return undefined
  const last = deciderFor(end.mandates, matter, field)
  const elsewhere = last?.decider === 'carrier' || last?.decider === 'council' ? last.decider : undefined
  const between = way
    .slice(1)
    .flatMap((id) => known(id) ?? [])
    .filter((body) => !body.endedOn && (elsewhere ? !speaksFor(elsewhere, body) : body !== end))
  return {
    decider: elsewhere ? { kind: elsewhere } : end.id === from ? { kind: 'self' } : { kind: 'body', bodyId: end.id },
    power: first.power,
    stations: between.flatMap((body) => stationFor(body, matter, field)),
  }
}

/** Whoever is only informed is not asked. Where nobody wrote down what a body on the way does, it is heard: the least it can be. */
function stationFor({ id, mandates }: KnownBody, matter: Matter, field: string): readonly Station[] {
  const power = deciderFor(mandates, matter, field)?.power ?? 'is-heard'
  if (power === 'is-informed') return []
  return [{ bodyId: id, power: power === 'recommends' ? power : 'is-heard' }]
}

/** A body of the carrier answers for the carrier; it does not advise itself before. */
function speaksFor(decider: 'carrier' | 'council', { kind }: KnownBody): boolean {
  return decider === 'carrier' && kind === 'carrier'
}
