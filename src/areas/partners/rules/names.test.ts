import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesakes, narrowed, plainName } from './names.ts'

describe('the same partner is recognised', () => {
  test.each([
    ['whatever its case', 'LEBENSHILFE MÜSTER', 'Lebenshilfe Müster'],
    ['without its umlauts', 'Buergerstiftung Grosshausen', 'Bürgerstiftung Großhausen'],
    ['with or without its legal form', 'Turnverein 1887 e. V.', 'Turnverein 1887'],
    ['however the legal form is written', 'Turnverein e.V.', 'Turnverein eV'],
    ['as a company', 'Sonnenkorn GmbH', 'Sonnenkorn gGmbH'],
    ['whatever stands between its words', 'Offene-Hilfen / Nord', 'Offene Hilfen Nord'],
    ['with accents', 'Café André', 'Cafe Andre'],
  ])('%s', (_, one, other) => {
    expect(plainName(one)).toBe(plainName(other))
  })
})

describe('different partners stay different', () => {
  test.each([
    ['Turnverein 1887', 'Turnverein 1888'],
    ['Eva', 'Ev'],
    ['AG', 'KG'],
    ['Sport ohne Grenzen', 'Sport mit Grenzen'],
  ])('%s is not %s', (one, other) => {
    expect(plainName(one)).not.toBe(plainName(other))
  })
})

test('a name without letters is nobody’s namesake', () => {
  expect(namesakes([{ name: '—' }], '…')).toEqual([])
})

test('a plain name is its own plain name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const plain = plainName(name)
      expect(plainName(plain)).toBe(plain)
    }),
  )
})

test.each([
  ['', ['Müller & Söhne', 'Chor e. V.', 'Café Ölmühle']],
  ['  ', ['Müller & Söhne', 'Chor e. V.', 'Café Ölmühle']],
  ['müll', ['Müller & Söhne']],
  ['mueller', ['Müller & Söhne']],
  ['MULLER', ['Müller & Söhne']],
  ['cafe  ol', ['Café Ölmühle']],
  ['e. v', ['Chor e. V.']],
  ['Turnen', []],
])('a long list is narrowed by what a name holds: %j', (typed, names) => {
  const partners = ['Müller & Söhne', 'Chor e. V.', 'Café Ölmühle'].map((name) => ({ name }))
  expect(narrowed(partners, typed).map(({ name }) => name)).toEqual(names)
})
