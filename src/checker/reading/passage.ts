import type { Words } from '../words.ts'
import { type Block, layoutOf } from './blocks.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A whole text, read once for all rules. */
export interface Passage {
  readonly text: string
  readonly masked: string
  readonly blocks: readonly Block[]
  readonly pictures: number
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Words and numbers: what counts as a word. */
  readonly words: readonly Token[]
  look(form: string): { readonly is: number; readonly rank: number }
}

export function passageOf(text: string, words: Words): Passage {
  const { masked, blocks, pictures } = layoutOf(text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n'))
  const sentences = blocks.flatMap((block, paragraph) =>
    sentencesOf(
      block,
      block.lines.map(({ start, end }) => tokensOf(masked, start, end, words)),
      paragraph,
    ),
  )
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  return {
    text,
    masked,
    blocks,
    pictures,
    sentences,
    tokens,
    words: tokens.filter(({ kind }) => kind !== 'sign'),
    look: words.look,
  }
}
