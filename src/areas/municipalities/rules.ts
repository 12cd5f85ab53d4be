import type { Actor, Permission } from '../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../foundation/door.ts'
import { type Refusal, refused } from '../../foundation/outcome.ts'
import type { NewNetwork } from './network.ts'

/** What the installation says about founding. */
export interface Ground {
  /** Nobody works here yet: the first one to come lays the ground. */
  readonly empty: boolean
  readonly demo: boolean
  readonly slugTaken: boolean
}

export function mayFound(actor: Actor, ground: Ground): Permission {
  if (actor.kind === 'system' || ground.demo || ground.empty) return true
  if (actor.kind === 'guest') return refused('sign-in-first')
  return actor.operator ? true : refused('operators-only')
}

export function found(ground: Ground, network: NewNetwork, { today }: Pick<Occasion, 'today'>): Ruling<NewNetwork> | Refusal {
  if (ground.slugTaken) return refused('slug-taken')
  const next = { ...network, network: { ...network.network, foundedOn: today } }
  return { next, facts: [{ name: 'municipalities.network-founded', about: network.network.id }] }
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
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
