import type { KnownDay } from './known-day.ts'
import type { Land } from './land.ts'
import type { Preset } from './rule-set.ts'

export const kinds = ['city', 'municipality', 'collective-municipality', 'district'] as const
/** Stadt, Gemeinde, Verbandsgemeinde, Landkreis. */
export type Kind = (typeof kinds)[number]

/** The legally responsible organisation; a partner, and seldom the municipality itself. */
export interface Carrier {
  readonly id: string
  readonly name: string
  readonly legalForm: string | null
  readonly since: KnownDay | null
  readonly until: KnownDay | null
  readonly note: string | null
}

/** Locally defined and dated: whom this network wants to reach first. Calendar days. */
export interface TargetGroup {
  readonly id: string
  readonly name: string
  readonly since: string | null
  readonly until: string | null
}

/** What a network says about itself in public. `null` means: not documented. */
export interface Network {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: Kind
  readonly land: Land
  readonly lat: number
  readonly lon: number
  readonly area: string | null
  readonly lifeAreas: readonly string[]
  readonly examples: readonly string[]
  readonly afterFunding: string | null
  readonly model: boolean
  readonly demo: boolean
  readonly foundedOn: string
  readonly version: number
}

/** What is needed to begin: everything else can follow. */
export interface NewNetwork {
  readonly network: Omit<Network, 'version'>
  readonly carriers: readonly Carrier[]
  readonly targetGroups: readonly TargetGroup[]
  /** Beside it stands what is signed for the public page. */
  readonly publicText: string
  readonly preset: Preset
}
