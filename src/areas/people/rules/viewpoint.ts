import type { Role } from '../person.ts'

export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly partner: string | null
  readonly partnerKind: string | null
  /** Kinds of the bodies in which they speak for a seat. */
  readonly sitsIn: readonly string[]
}

export interface DemoNetwork {
  readonly name: string
  readonly slug: string
  readonly people: readonly DemoPerson[]
}

/** Where a network looks most different from, in the order they are suggested. */
export const viewpoints = ['working', 'steering', 'coordination', 'self-advocacy'] as const
export type Viewpoint = (typeof viewpoints)[number]

export interface Suggestion {
  readonly viewpoint: Viewpoint
  readonly person: DemoPerson
}

const sees: Readonly<Record<Viewpoint, (person: DemoPerson) => boolean>> = {
  working: ({ role, sitsIn }) => role === 'contact' && sitsIn.includes('working') && !sitsIn.includes('steering'),
  steering: ({ role, sitsIn }) => role === 'contact' && sitsIn.includes('steering'),
  coordination: ({ role }) => role === 'coordination',
  'self-advocacy': ({ role, partnerKind }) => role === 'contact' && partnerKind === 'self-advocacy',
}

/** The rarest viewpoint chooses first, so that everybody is suggested once at most. */
const choosing: readonly Viewpoint[] = ['coordination', 'self-advocacy', 'steering', 'working']

/** One person for each viewpoint of the network that has most of them; a viewpoint that nobody has is left out. */
export function suggest<N extends Pick<DemoNetwork, 'people'>>(
  networks: readonly N[],
): { readonly network: N; readonly suggestions: readonly Suggestion[] } | undefined {
  const offers = networks.map((network) => ({ network, suggestions: suggestionsOf(network.people) }))
  const best = offers.toSorted((one, other) => other.suggestions.length - one.suggestions.length)[0]
  return best && best.suggestions.length > 0 ? best : undefined
}

function suggestionsOf(people: readonly DemoPerson[]): readonly Suggestion[] {
  const chosen = new Map<Viewpoint, DemoPerson>()
  for (const viewpoint of choosing) {
    const taken = [...chosen.values()].map(({ id }) => id)
    const person = people.find((one) => sees[viewpoint](one) && !taken.includes(one.id))
    if (person) chosen.set(viewpoint, person)
  }
  return viewpoints.flatMap((viewpoint) => {
    const person = chosen.get(viewpoint)
    return person ? [{ viewpoint, person }] : []
  })
}
