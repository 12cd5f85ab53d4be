import { expect, test } from 'vitest'
import { languages, variants } from '../../foundation/language.ts'
import { decisionsTexts } from './texts.ts'

const values = {
  who: 'A',
  body: 'B',
  decider: 'C',
  outcome: 'adopted-with-changes',
  kind: 'self',
  title: 'T',
  day: 'D',
  reason: 'R',
  order: 'O',
  partner: 'P',
  result: 'change',
  choice: 'X',
  advice: 'supports-with-changes',
  speaker: 'E',
  writer: 'F',
  state: 'jetzt',
  note: 'N',
  network: 'Netz',
  page: 1,
  pages: 2,
}
const figures = {
  number: 3,
  year: 2026,
  for: 2,
  against: 1,
  abstain: 1,
  count: 2,
  people: 2,
  days: 2,
  cast: 2,
  entitled: 5,
  needed: 3,
  seat: 'S',
  seats: 'S',
  wording: 'W',
  method: 'majority',
  consent: 2,
  concern: 1,
  objection: 1,
  chosen: 1,
  sum: 3,
  nr: 2,
  most: 8,
  clerk: 'C',
  option: 'O',
  channel: 'phone',
  result: 'stands',
  feeling: 'F',
}

function sentences(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of]
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(sentences) : []
}

test.each(variants)('every sentence can be said, and says all it is given: %s', (variant) => {
  for (const sentence of sentences(decisionsTexts[variant]))
    expect(languages[variant].say(sentence, { ...values, ...figures }), sentence).not.toMatch(/[{}]|undefined|NaN/)
})

test.each(variants)('a decision is numbered by year, without a separator of thousands: %s', (variant) => {
  const { numbered } = languages[variant].words(decisionsTexts)
  for (const pattern of [numbered.of, numbered.beside])
    expect(languages[variant].say(pattern, { kind: 'body', number: 3, year: 2026, body: 'AG' })).toMatch(/ 3\/2026\W/)
})

test('plain German keeps its sentences short', () => {
  const long = sentences(decisionsTexts['de-easy'])
    .map((sentence) => languages['de-easy'].say(sentence, { ...values, ...figures }))
    .flatMap((text) => text.split(/[.?!:]\s+/))
    .filter((sentence) => sentence.split(/\s+/).length > 12)
  expect(long).toEqual([])
})
