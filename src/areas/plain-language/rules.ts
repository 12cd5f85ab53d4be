import { members } from '../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../foundation/door.ts'
import { type Refusal, refused } from '../../foundation/outcome.ts'
import type { PlainState, WrittenText } from './written-text.ts'

/** A twin is a service to everyone: every member may write one. */
export const mayWriteTwin = members

export type KeptText = {
  readonly id: string
  readonly place: string
  readonly original: string
  readonly isNew: boolean
}

/** Keeps the original of a text; a twin written for another wording is thereby outdated, never deleted. */
export function keep(
  stored: WrittenText | null,
  input: { id?: string | undefined; place: string; original: string },
  { newId }: Pick<Occasion, 'newId'>,
): Ruling<KeptText> {
  const next = {
    id: stored?.id ?? input.id ?? newId(),
    place: input.place,
    original: input.original,
    isNew: stored === null,
  }
  return {
    next,
    facts: [{ name: stored ? 'plain-language.text-changed' : 'plain-language.text-written', about: next.id }],
  }
}

export type NewText = Omit<KeptText, 'isNew'>

export function keepAll(texts: readonly NewText[]): Ruling<readonly NewText[]> | Faults {
  const [first, ...others] = texts.map(({ id }) => ({ name: 'plain-language.text-written', about: id }))
  return first ? { next: texts, facts: [first, ...others] } : { faults: [{ field: 'texts', key: 'field-missing' }] }
}

export function drop(texts: readonly string[]): Ruling<readonly string[]> | Faults {
  const [first, ...others] = texts.map((id) => ({ name: 'plain-language.text-dropped', about: id }))
  return first ? { next: texts, facts: [first, ...others] } : { faults: [{ field: 'texts', key: 'field-missing' }] }
}

export interface Twin {
  readonly id: string
  readonly plain: string
  readonly plainState: PlainState
  readonly plainOf: string
}

export function writeTwin(text: WrittenText, input: { plain: string; finished: boolean }): Ruling<Twin> | Refusal {
  if (text.original === '') return refused('nothing-to-translate')
  const next = {
    id: text.id,
    plain: input.plain,
    plainState: input.finished ? ('simple' as const) : ('draft' as const),
    plainOf: text.original,
  }
  return { next, facts: [{ name: 'plain-language.twin-written', about: text.id, values: { state: next.plainState } }] }
}
