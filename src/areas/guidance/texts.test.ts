import { expect, test } from 'vitest'
import { check } from '../../checker/check.ts'
import { openWords } from '../../checker/words.ts'
import { languages, variants } from '../../foundation/language.ts'
import { sentenceBlocks } from '../../ui/sentences.ts'
import { proposedAnswer } from './texts/proposals.ts'
import { guidanceTexts } from './texts.ts'

const values = {
  ratio: 3.2,
  number: 3,
  count: 2,
  days: 3,
  open: 2,
  late: 1,
  texts: 2,
  videos: 2,
  mailed: 'true',
  day: 'A',
  address: 'B',
  who: 'C',
  name: 'D',
  law: 'E',
  land: 'F',
  body: 'G',
  operator: 'H',
}

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

test('an answer that keeps to the proposal is plain German', () => {
  const filled = languages['de-easy']
    .say(proposedAnswer['de-easy'], { number: 3, operator: 'Anna' })
    .replaceAll(/\[[^\]]*\]/g, 'Wir haben es geändert.')
  const hard = check(filled, { level: 'leicht', words: openWords() }).findings.filter(
    ({ severity }) => severity === 'F',
  )
  expect(hard.map(({ id, start, end }) => `${id} ${filled.slice(start, end)}`)).toEqual([])
})
