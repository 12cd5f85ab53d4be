import type { Language } from '../foundation/language.ts'
import { sentenceBlocks } from './sentences.ts'

/** What a letter says, in the order it is read. */
export interface LetterContent {
  readonly language: Language
  readonly subject: string
  readonly greeting?: string | undefined
  /** One thought each; a line with `href` (a whole address) is something to do. The first line says what the letter is about. */
  readonly lines: readonly LetterLine[]
  /** When, where, who: stands after the first line. */
  readonly facts?: readonly (readonly [term: string, value: string])[] | undefined
  readonly sender: string
}

export type LetterLine = string | { readonly text: string; readonly href: string }

/** Plain German gives each sentence a line of its own. */
export function spoken(language: Language, line: string): readonly string[] {
  return language.variant === 'de-easy' ? sentenceBlocks(line).flatMap((block) => block.lines) : [line]
}
