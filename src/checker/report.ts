import type { Passage } from './reading/passage.ts'

/** `leicht`: the rules of Leichte Sprache. `einfach`: the milder ones of Einfache Sprache. */
export type Level = 'leicht' | 'einfach'

/** F = breaks a rule of the level. H = worth a look; good texts have some of them too. */
export type Severity = 'F' | 'H'

export interface Finding {
  /** As in the research table: LS-S1 … LS-T8. */
  readonly id: string
  /** Places in the text, in UTF-16 units; `end` is the first place after it. */
  readonly start: number
  readonly end: number
  readonly severity: Severity
  /** What and why, in plain German. */
  readonly message: string
  /** Words that can stand in its place, or what to do; empty where only the author can know. */
  readonly suggestion: string
}

/** A word that the network has explained; `like` are other words for the same thing. */
export interface Term {
  readonly term: string
  readonly like?: readonly string[]
}

export interface Setting {
  readonly level: Level
  readonly glossary: readonly Term[]
}

export interface Notice extends Omit<Finding, 'id'> {}

export interface Rule {
  readonly id: string
  look(passage: Passage, setting: Setting): readonly Notice[]
}

interface Span {
  readonly start: number
  readonly end: number
}

export const fault = ({ start, end }: Span, message: string, suggestion = ''): Notice => ({
  start,
  end,
  severity: 'F',
  message,
  suggestion,
})
export const hint = ({ start, end }: Span, message: string, suggestion = ''): Notice => ({
  start,
  end,
  severity: 'H',
  message,
  suggestion,
})

/** From the first to the last of some tokens. */
export const over = (tokens: readonly Span[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
