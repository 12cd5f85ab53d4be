import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import type { PlainState, WrittenText } from '../written-text.ts'

export type KeptText = {
  readonly id: string
  readonly place: string
  readonly original: string
  readonly plainState: PlainState
  readonly isNew: boolean
}

/** Keeps the original of a text; a twin written for another wording is thereby outdated, never deleted, and no longer checked. */
export function keep(
  stored: WrittenText | null,
  input: { id?: string | undefined; place: string; original: string },
  { newId }: Pick<Occasion, 'newId'>,
): Ruling<KeptText> {
  const lapsed = stored?.plainState === 'checked' && stored.plainOf !== input.original
  const next = {
    id: stored?.id ?? input.id ?? newId(),
    place: input.place,
    original: input.original,
    plainState: lapsed ? ('simple' as const) : (stored?.plainState ?? 'none'),
    isNew: stored === null,
  }
  const lost = lapsed ? [{ name: 'plain-language.check-lapsed', about: next.id }] : []
  return {
    next,
    facts: [{ name: stored ? 'plain-language.text-changed' : 'plain-language.text-written', about: next.id }, ...lost],
  }
}

export type NewText = Omit<KeptText, 'isNew' | 'plainState'>

export function keepAll(texts: readonly NewText[]): Ruling<readonly NewText[]> | Faults {
  const [first, ...others] = texts.map(({ id }) => ({ name: 'plain-language.text-written', about: id }))
  return first ? { next: texts, facts: [first, ...others] } : { faults: [{ field: 'texts', key: 'field-missing' }] }
}

export function drop(texts: readonly string[]): Ruling<readonly string[]> | Faults {
  const [first, ...others] = texts.map((id) => ({ name: 'plain-language.text-dropped', about: id }))
  return first ? { next: texts, facts: [first, ...others] } : { faults: [{ field: 'texts', key: 'field-missing' }] }
}
