import { coordination } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { isBefore } from '../known-day.ts'
import type { Carrier, Network, TargetGroup } from '../network.ts'

export const mayKeepFacts = coordination

type Here = Pick<Occasion, 'network'>

export type NetworkFacts = Pick<Network, 'name' | 'area' | 'lifeAreas' | 'examples' | 'afterFunding'>

export function changeNetwork(facts: NetworkFacts, { network }: Here): Ruling<NetworkFacts> {
  return { next: facts, facts: [{ name: 'municipalities.network-changed', about: network }] }
}

const endsTooEarly = ({ since, until }: { readonly since: string | null; readonly until: string | null }) =>
  since !== null && until !== null && isBefore(until, since)

/** `null`: a new one. A carrier that ended stays; the next one is written down beside it. */
export function keepCarrier(
  stored: Carrier | null,
  carrier: Omit<Carrier, 'id'>,
  { network, newId }: Here & Pick<Occasion, 'newId'>,
): Ruling<Carrier> | Faults {
  if (endsTooEarly(carrier)) return { faults: [{ field: 'until', key: 'ends-before-it-begins' }] }
  const next = { id: stored?.id ?? newId(), ...carrier }
  return {
    next,
    facts: [
      { name: `municipalities.carrier-${stored ? 'changed' : 'added'}`, about: network, values: { carrier: next.id } },
    ],
  }
}

export function keepTargetGroup(
  stored: TargetGroup | null,
  group: Omit<TargetGroup, 'id'>,
  others: readonly TargetGroup[],
  { network, newId }: Here & Pick<Occasion, 'newId'>,
): Ruling<TargetGroup> | Refusal | Faults {
  if (endsTooEarly(group)) return { faults: [{ field: 'until', key: 'ends-before-it-begins' }] }
  const twin = others.some(
    ({ id, name, until }) => id !== stored?.id && until === null && name.toLowerCase() === group.name.toLowerCase(),
  )
  if (twin && group.until === null) return refused('target-group-known')
  const next = { id: stored?.id ?? newId(), ...group }
  return {
    next,
    facts: [
      {
        name: `municipalities.target-group-${stored ? 'changed' : 'added'}`,
        about: network,
        values: { group: next.id },
      },
    ],
  }
}
