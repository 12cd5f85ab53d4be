import { expect, test } from 'vitest'
import { languages, variants } from '../../foundation/language.ts'
import { sentenceBlocks } from '../../ui/sentences.ts'
import { peopleTexts } from './texts.ts'

const values = {
  name: 'A',
  email: 'B',
  day: 'C',
  time: 'D',
  count: 3,
  network: 'E',
  address: 'F',
  by: 'G',
  role: 'H',
  who: 'I',
}

function sentences(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of]
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(sentences) : []
}

test.each(variants)('every sentence can be said, and says all it is given: %s', (variant) => {
  for (const sentence of sentences(peopleTexts[variant]))
    expect(languages[variant].say(sentence, values), sentence).not.toMatch(/[{}]|undefined|NaN/)
})

test('plain German keeps its sentences short', () => {
  const long = sentences(peopleTexts['de-easy'])
    .flatMap((text) => sentenceBlocks(languages['de-easy'].say(text, values)))
    .flatMap(({ lines }) => lines.flatMap((line) => line.split(/(?<=[.?!:])\s+/)))
    .filter((sentence) => sentence.split(/\s+/).length > 12)
  expect(long).toEqual([])
})
