export const matters = [
  'general',
  'money',
  'staff',
  'public-statements',
  'membership',
  'topics',
  'own-matters',
] as const
/** What is decided about. `general` holds wherever nothing else is said. */
export type Matter = (typeof matters)[number]

export const powers = ['decides', 'recommends', 'is-heard', 'is-informed'] as const
export type Power = (typeof powers)[number]

export const deciders = ['self', 'body', 'carrier', 'council', 'undocumented'] as const
/** Who decides in the end: this body, another one, the carrier, the council of the municipality; or nobody wrote it down. */
export type Decider = (typeof deciders)[number]

/** What a body may do in one matter. Whoever decides is `self`, and the other way round. */
export interface Mandate {
  readonly matter: Matter
  /** `null`: not documented. */
  readonly power: Power | null
  readonly decider: Decider
  /** Set exactly when `decider` is `body`. */
  readonly deciderBody: string | null
  /** The documented words, where they say more than the columns. */
  readonly wording: string | null
}

/** Where a recommendation goes. */
export interface Deciding {
  readonly decider: Exclude<Decider, 'undocumented'>
  readonly bodyId: string | null
  readonly power: Power | null
}
