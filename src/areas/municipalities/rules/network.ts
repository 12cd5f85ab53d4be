import type { Actor, Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Carrier, Network, NewNetwork, TargetGroup } from '../network.ts'
import type { Preset } from '../rule-set.ts'

/** What the installation says about founding. */
export interface Ground {
  /** Nobody works here yet: the first one to come lays the ground. */
  readonly empty: boolean
  readonly demo: boolean
  readonly slugTaken: boolean
}

export function mayFound(actor: Actor, ground: Pick<Ground, 'empty' | 'demo'>): Permission {
  if (actor.kind === 'system' || ground.demo || ground.empty) return true
  return actor.kind === 'person' && actor.operator ? true : refused('operators-only')
}

export interface Wanted {
  readonly network: Omit<Network, 'version' | 'foundedOn'>
  readonly carriers: readonly Omit<Carrier, 'id'>[]
  readonly targetGroups: readonly { readonly name: string }[]
  readonly preset: Preset
}

/** A target group counts from the day of founding on; of a documented model nobody knows since when. */
export function found(
  ground: Ground,
  { network, carriers, targetGroups, preset }: Wanted,
  { today, newId }: Pick<Occasion, 'today' | 'newId'>,
): Ruling<NewNetwork> | Refusal {
  if (ground.slugTaken) return refused('slug-taken')
  const since = network.model ? null : today
  const next = {
    network: { ...network, foundedOn: today },
    carriers: carriers.map((carrier) => ({ id: newId(), ...carrier })),
    targetGroups: targetGroups.map(({ name }): TargetGroup => ({ id: newId(), name, since, until: null })),
    publicText: newId(),
    preset,
  }
  return { next, facts: [{ name: 'municipalities.network-founded', about: network.id }] }
}

/** `Schwäbisch Gmünd` becomes `schwaebisch-gmuend`: what German addresses look like. */
export function slugOf(name: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
