import { expect, test } from 'vitest'
import { languages, variants } from '../../foundation/language.ts'
import { sentenceBlocks } from '../../ui/sentences.ts'
import { guidanceTexts } from './texts.ts'

const values = { number: 3, day: 'A', address: 'B', who: 'C' }

function sentences(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of]
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(sentences) : []
}

test.each(variants)('every sentence can be said, and says all it is given: %s', (variant) => {
  for (const sentence of sentences(guidanceTexts[variant]))
    expect(languages[variant].say(sentence, values), sentence).not.toMatch(/[{}]|undefined|NaN/)
})

test('plain German keeps its sentences short', () => {
  const long = sentences(guidanceTexts['de-easy'])
    .flatMap((text) => sentenceBlocks(languages['de-easy'].say(text, values)))
    .flatMap(({ lines }) => lines.flatMap((line) => line.split(/(?<=[.?!:])\s+/)))
    .filter((sentence) => sentence.split(/\s+/).length > 12)
  expect(long).toEqual([])
})
