import type { Passage } from './reading/passage.ts'
import { syllablesOf } from './syllables.ts'

/** Orientation only: formulas count letters and words, and know nothing of understanding. */
export interface Formulas {
  /** Björnsson 1968: words a sentence + share of words over 6 letters in percent. Below 40 easy, above 60 very hard. */
  readonly lix: number
  /** First Wiener Sachtextformel (Bamberger and Vanecek 1984): about the school year that reads it, 4 to 15. */
  readonly wiener: number
  /** Amstad 1978, after Flesch: 180 - words a sentence - 58.5 * syllables a word. 100 very easy, 0 very hard. */
  readonly amstad: number
}

export function formulasOf({ words, sentences }: Passage): Formulas | undefined {
  const said = sentences.filter(({ kind }) => kind !== 'heading' && kind !== 'row')
  const read = words.filter(({ kind }) => kind === 'word')
  if (said.length === 0 || read.length === 0) return undefined
  const perSentence = said.reduce((sum, sentence) => sum + sentence.words.length, 0) / said.length
  const syllables = read.map(({ text }) => text.split('-').reduce((sum, part) => sum + syllablesOf(part), 0))
  const shareOf = (count: number) => (100 * count) / read.length
  const long = shareOf(read.filter(({ text }) => text.length > 6).length)
  const many = shareOf(syllables.filter((count) => count >= 3).length)
  const single = shareOf(syllables.filter((count) => count === 1).length)
  const mean = syllables.reduce((sum, count) => sum + count, 0) / read.length
  const rounded = (value: number) => Math.round(10 * value) / 10
  return {
    lix: rounded(perSentence + long),
    wiener: rounded(0.1935 * many + 0.1672 * perSentence + 0.1297 * long - 0.0327 * single - 0.875),
    amstad: rounded(180 - perSentence - 58.5 * mean),
  }
}
