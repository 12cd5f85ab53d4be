import { coordination, members } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { plainly } from '../../../ui/explained/word-forms.ts'
import { mostTerms, type Term } from '../term.ts'

/** Explaining helps everyone: every member may, and may mend what another wrote. Taking a word away is for the coordination. */
export const mayExplain = members
export const mayRemoveTerm = coordination

export type Explanation = Omit<Term, 'id'>

export interface KnownTerm extends Term {
  readonly version: number
  /** All other words of the network. */
  readonly others: readonly Pick<Term, 'word' | 'like'>[]
}

export function explain(
  { others }: Pick<KnownTerm, 'others'>,
  input: Explanation,
  { newId }: Pick<Occasion, 'newId'>,
): Ruling<Term> | Refusal | Faults {
  if (others.length >= mostTerms) return refused('glossary-full')
  const term = { id: newId(), ...explanation(input) }
  const double = taken(others, term)
  return (
    double ?? {
      next: term,
      facts: [{ name: 'plain-language.word-explained', about: term.id, values: { word: term.word } }],
    }
  )
}

export function changeTerm({ id, others }: KnownTerm, input: Explanation): Ruling<Term> | Faults {
  const term = { id, ...explanation(input) }
  const double = taken(others, term)
  return (
    double ?? { next: term, facts: [{ name: 'plain-language.word-changed', about: id, values: { word: term.word } }] }
  )
}

export function removeTerm({ id, word }: Pick<Term, 'id' | 'word'>): Ruling<string> {
  return { next: id, facts: [{ name: 'plain-language.word-removed', about: id, values: { word } }] }
}

/** The word itself is no other word for it. */
function explanation({ word, meaning, like, example }: Explanation): Explanation {
  return { word, meaning, example, like: like.filter((name) => plainly(name) !== plainly(word)) }
}

/** A word has one explanation, however it is written; otherwise nobody knows which one counts. */
function taken(others: KnownTerm['others'], { word, like }: Explanation): Faults | undefined {
  const known = new Set(others.flatMap((other) => [other.word, ...other.like]).map(plainly))
  if (known.has(plainly(word))) return { faults: [{ field: 'word', key: 'word-known' }] }
  return like.some((name) => known.has(plainly(name))) ? { faults: [{ field: 'like', key: 'word-known' }] } : undefined
}
