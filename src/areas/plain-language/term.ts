/** A word that the network explains, in its own words. */
export interface Term {
  readonly id: string
  readonly word: string
  /** A sentence or a few, each on a line if its author likes; no Markdown. */
  readonly meaning: string
  /** Other words for the same thing: whoever meets them gets the same explanation. */
  readonly like: readonly string[]
  /** Empty where none was given. */
  readonly example: string
}

/** A text kept in memory for every page must stay small. */
export const mostTerms = 1000
