import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../foundation/language.ts'
import { isBefore, knownDay } from './known-day.ts'
import { toldDay, toldSpan } from './pages/known-day.ts'

test.each([
  ['2017', '2017'],
  [' 2023-04 ', '2023-04'],
  ['4/2023', '2023-04'],
  ['04.2023', '2023-04'],
  ['April 2023', '2023-04'],
  ['März 2023', '2023-03'],
  ['May 2023', '2023-05'],
  ['1.5.2023', '2023-05-01'],
  ['1. Mai 2023', '2023-05-01'],
  ['2023-05-01', '2023-05-01'],
  ['29.2.2024', '2024-02-29'],
])('%s is read as %s', (text, day) => {
  expect(knownDay(text)).toBe(day)
})

test.each([
  '',
  'bald',
  '23',
  '2023-13',
  '31.4.2023',
  '29.2.2023',
  '1. Foo 2023',
  '1 2 3 2023',
  'x. Mai 2023',
  '0.5.2023',
  '1700',
])('%j is no day', (text) => {
  expect(knownDay(text)).toBeUndefined()
})

test('what is told is read back the same, in every language', () => {
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'))
  const day = fc
    .tuple(fc.integer({ min: 1800, max: 2199 }), month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${m}-${String(d).padStart(2, '0')}`)
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), fc.constantFrom('de', 'de-easy', 'en'), (whole, exact, variant) => {
      const known = whole.slice(0, exact)
      expect(knownDay(toldDay(languages[variant], known))).toBe(known)
    }),
  )
})

test('what is not known exactly is not before', () => {
  expect(isBefore('2022', '2023-05')).toBe(true)
  expect(isBefore('2023', '2023-05')).toBe(false)
  expect(isBefore('2023-05', '2023')).toBe(false)
})

test('an open end is told as open where people work, and as undocumented in a model', () => {
  expect(toldSpan(languages.de, { since: '2017', until: '2023-04' })).toBe('von 2017 bis April 2023')
  expect(toldSpan(languages.de, { since: '2023-05-01', until: null })).toBe('seit 1. Mai 2023')
  expect(toldSpan(languages.de, { since: '2023-05-01', until: null }, true)).toBe(
    'seit 1. Mai 2023, Ende nicht dokumentiert',
  )
  expect(toldSpan(languages.de, { since: null, until: '2023' })).toBe('bis 2023')
  expect(toldSpan(languages.de, { since: null, until: null })).toBeUndefined()
})
