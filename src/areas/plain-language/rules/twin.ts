import { members } from '../../../foundation/actor.ts'
import type { Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { PlainState, WrittenText } from '../written-text.ts'

/** A twin is a service to everyone: every member may write one. */
export const mayWriteTwin = members

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
