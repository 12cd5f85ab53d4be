/** Why something cannot be: a key of the speaking area's texts, never a sentence, so that every variant of the language can say it. */
export interface Reason {
  readonly key: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** One thing wrong with one field of an input. */
export interface Fault extends Reason {
  /** Dotted name of the field, as the form calls it, e.g. `due.day`; empty for the form as a whole. */
  readonly field: string
}

/** A fault put into words, as a form shows it. */
export interface Problem {
  readonly field: string
  readonly sentence: string
}

/** What a pure rule answers with when the thing must not happen. */
export interface Refusal {
  readonly refused: Reason
}

export function refused(key: string, values?: Reason['values']): Refusal {
  return { refused: values ? { key, values } : { key } }
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}

/** Something that happened, past tense. Carries ids and plain values, never names, so that erasing a person keeps the journal whole. */
export interface Fact {
  /** `<area>.<past participle>`, e.g. `partners.partner-added`. */
  readonly name: string
  /** Id of the thing it happened to. */
  readonly about: string
  readonly values?: Readonly<Record<string, string | number | boolean | null>>
}

/** The five ways a write can end; an exception is a bug. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T; readonly facts: readonly Fact[] }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'forbidden'; readonly reason: Reason }
  /** `theirs` is what somebody else saved meanwhile, when that is the reason. */
  | { readonly kind: 'refused'; readonly reason: Reason; readonly theirs?: unknown }

/** The four ways a read can end. */
export type Found<T> =
  | { readonly kind: 'found'; readonly data: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'forbidden'; readonly reason: Reason }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] }
