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
  /** A field of action within `topics`, as this network calls it. Empty: the whole matter. */
  readonly field: string
  /** `null`: not documented. */
  readonly power: Power | null
  readonly decider: Decider
  /** Set exactly when `decider` is `body`. */
  readonly deciderBody: string | null
  /** The documented words, where they say more than the columns. */
  readonly wording: string | null
}

/** What is decided about, as exactly as a mandate may say it. */
export type About = Pick<Mandate, 'matter' | 'field'>

/** A mandate with its days. Each change is a decision of its own. */
export interface DatedMandate extends Mandate {
  /** First day it holds; `null`: nobody wrote down since when. */
  readonly since: string | null
  /** First day it does not hold any more. */
  readonly until: string | null
  /** Where it was decided; `null`: when the body was founded, or nobody wrote it down. */
  readonly basis: string | null
  /** The decision it comes from, where that was taken in this network. */
  readonly decision: KnownDecision | null
  /** Where it was decided to withdraw it; `null` while it holds, or when another took its place. */
  readonly untilBasis: string | null
  readonly untilDecision: KnownDecision | null
}

/** A decision of this network that was adopted. */
export interface KnownDecision {
  readonly id: string
  readonly number: number
  readonly year: number
}

export function holdsOn({ since, until }: Pick<DatedMandate, 'since' | 'until'>, day: string): boolean {
  return (since === null || since <= day) && (until === null || day < until)
}

/** Where a recommendation goes. */
export interface Deciding {
  readonly decider: Exclude<Decider, 'undocumented'>
  readonly bodyId: string | null
  readonly power: Power | null
}

/** Who has the last word in something. */
export type InTheEnd = { readonly kind: 'carrier' | 'council' } | { readonly kind: 'body'; readonly bodyId: string }
