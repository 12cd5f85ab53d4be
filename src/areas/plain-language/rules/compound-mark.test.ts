import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openWords } from '../../../checker/words.ts'
import { chooseMark, inStyle, withDots, withHyphens, withoutDots } from './compound-mark.ts'

const words = openWords()

test.each([
  ['Die Steuerungs-Gruppe trifft sich.', 'Die Steuerungs·gruppe trifft sich.'],
  ['Stadt-Verwaltung und Rathaus-Platz', 'Stadt·verwaltung und Rathaus·platz'],
])('a compound is written with the dot and comes back: %s', (hyphens, dots) => {
  expect(withDots(hyphens, words)).toBe(dots)
  expect(withHyphens(dots)).toBe(hyphens)
})

test.each(['Nieder-Olm', 'Karin Müller-Lüdenscheidt', 'Schreiben Sie eine E-Mail.', 'BTHG-Antrag', 'von A - B'])(
  'what is no compound keeps its hyphen: %s',
  (text) => {
    expect(withDots(text, words)).toBe(text)
  },
)

test('a verb that somebody parted stays small, and dots that only look right are mended', () => {
  expect(withHyphens('Sie können ein·kaufen. Barriere∙freiheit')).toBe('Sie können ein-kaufen. Barriere-Freiheit')
  expect(withHyphens('eins · zwei')).toBe('eins · zwei')
})

test('search and voices get whole words', () => {
  expect(withoutDots('Die Steuerungs·gruppe und die Sit\u00ADzung')).toBe('Die Steuerungsgruppe und die Sitzung')
})

test('there and back again changes nothing', () => {
  const parts = fc.constantFrom(
    'Steuerungs-Gruppe',
    'Stadt-Verwaltung',
    'Nieder-Olm',
    'E-Mail',
    'wir',
    '12-3',
    'Rat',
    '-',
  )
  fc.assert(
    fc.property(fc.array(parts), (written) => {
      const text = written.join(' ')
      expect(withHyphens(withDots(text, words))).toBe(text)
      expect(withDots(withDots(text, words), words)).toBe(withDots(text, words))
      expect(
        inStyle(
          inStyle(text, 'dot', () => words),
          'hyphen',
          () => words,
        ),
      ).toBe(text)
    }),
  )
})

test("the choice is the network's", () => {
  expect(chooseMark('dot', 'n')).toMatchObject({ next: 'dot', facts: [{ about: 'n', values: { mark: 'dot' } }] })
})
