import { members, type Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { PlainState, WrittenText } from '../written-text.ts'

/** A twin is a service to everyone: every member may write one. */
export const mayWriteTwin: (...of: Parameters<typeof members>) => Permission = members

export interface Twin {
  readonly id: string
  readonly plain: string
  readonly plainState: PlainState
  readonly plainOf: string
  readonly wording: number
  readonly writers: readonly string[]
  /** A new wording, or the same as before. */
  readonly isNew: boolean
}

/**
 * The same wording for the same original keeps what test readers said of it. Everything else is a new wording: it begins unread,
 * and whoever wrote it will not test it.
 */
export function writeTwin(
  text: WrittenText,
  input: { readonly plain: string; readonly finished: boolean },
  { by }: Pick<Occasion, 'by'>,
): Ruling<Twin> | Refusal {
  if (text.original === '') return refused('nothing-to-translate')
  const wasFinished = text.plainState === 'simple' || text.plainState === 'checked'
  const same = input.plain === text.plain && text.plainOf === text.original && input.finished === wasFinished
  const writer = by.kind === 'person' && !same && !text.writers.includes(by.id) ? [by.id] : []
  const next: Twin = {
    id: text.id,
    plain: input.plain,
    plainState: same ? text.plainState : input.finished ? 'simple' : 'draft',
    plainOf: text.original,
    wording: same ? text.wording : text.wording + 1,
    writers: [...text.writers, ...writer],
    isNew: !same,
  }
  return { next, facts: [{ name: 'plain-language.twin-written', about: text.id, values: { state: next.plainState } }] }
}
