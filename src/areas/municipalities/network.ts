export const kinds = ['city', 'municipality', 'collective-municipality', 'district'] as const
/** Stadt, Gemeinde, Verbandsgemeinde, Landkreis. */
export type Kind = (typeof kinds)[number]

export const presets = ['decides', 'decides-in-doubt', 'recommends-and-decides', 'advises', 'undocumented'] as const
/** How much the steering group may decide; taken from the five model networks. `undocumented` is theirs alone. */
export type Preset = (typeof presets)[number]

export const lands = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
] as const
export type Land = (typeof lands)[number]

/** The legally responsible organisation; a partner, and seldom the municipality itself. Dates are as exact as documented: `2017`, `2023-04`, `2023-05-01`. */
export interface Carrier {
  readonly id: string
  readonly name: string
  readonly legalForm: string | null
  readonly since: string | null
  readonly until: string | null
  readonly note: string | null
}

/** Locally defined and dated: whom this network wants to reach first. */
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
  readonly carriers: readonly Omit<Carrier, 'id'>[]
  readonly targetGroups: readonly { readonly name: string }[]
  readonly preset: Preset
}
