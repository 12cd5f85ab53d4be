import { type Actor, coordination, members, type Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'

/** Everyone says it of themselves; the coordination writes down who asked for it. Nobody says why. */
export function mayNameTestReader(
  actor: Actor,
  _: unknown,
  { person }: { readonly person?: string | undefined },
): Permission {
  const own = person === undefined || (actor.kind === 'person' && actor.id === person)
  return own ? members(actor) : coordination(actor)
}

export interface NamedReader {
  readonly person: string
  readonly byName: boolean
}

export function nameTestReader(
  { belongs }: { readonly belongs: boolean },
  { person, byName }: { readonly person?: string | undefined; readonly byName: boolean },
  { by }: Pick<Occasion, 'by'>,
): Ruling<NamedReader> | Refusal {
  const reader = person ?? (by.kind === 'person' ? by.id : undefined)
  if (reader === undefined || !belongs) return refused('not-a-member-here')
  return { next: { person: reader, byName }, facts: [{ name: 'plain-language.test-reader-named', about: reader }] }
}

export function releaseTestReader(
  { isReader }: { readonly isReader: boolean },
  { person }: { readonly person?: string | undefined },
  { by }: Pick<Occasion, 'by'>,
): Ruling<string> | Refusal {
  const reader = person ?? (by.kind === 'person' ? by.id : undefined)
  if (reader === undefined || !isReader) return refused('no-test-reader')
  return { next: reader, facts: [{ name: 'plain-language.test-reader-released', about: reader }] }
}
