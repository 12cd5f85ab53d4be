import { describe, expect, test } from 'vitest'
import { finderOf } from './word-forms.ts'

const word = (word: string, ...like: string[]) => ({ id: word.toLowerCase(), word, like, meaning: '…' })
const finder = finderOf([
  word('Gremium'),
  word('Beschluss'),
  word('Steuerungsgruppe', 'SG'),
  word('Träger'),
  word('Sitz'),
  word('Leichte Sprache'),
  word('Sprache'),
  word('BTHG', 'Bundesteilhabegesetz'),
  word('inklusiv'),
  word('Partner'),
  word('Amp'),
])

test.each([
  ['Gremiums', 'Gremium'],
  ['Gremien', 'Gremium'],
  ['Beschlüsse', 'Beschluss'],
  ['Beschlüssen', 'Beschluss'],
  ['Beschlusses', 'Beschluss'],
  ['Steuerungs-Gruppe', 'Steuerungsgruppe'],
  ['Steuerungs·Gruppen', 'Steuerungsgruppe'],
  ['SG', 'Steuerungsgruppe'],
  ['Trägern', 'Träger'],
  ['Sitze', 'Sitz'],
  ['Leichter Sprache', 'Leichte Sprache'],
  ['BTHGs', 'BTHG'],
  ['Bundesteilhabegesetzes', 'BTHG'],
  ['inklusiven', 'inklusiv'],
  ['Inklusive', 'inklusiv'],
  ['Partner*innen', 'Partner'],
])('%s is a form of %s', (said, of) => {
  expect(finder.find(said)?.word).toBe(of)
})

test.each(['tragen', 'sitzen', 'sg', 'bthg', 'Sitzung', 'Sitzordnung', 'Leichte Aufgabe', 'Gremium Sitz'])(
  '%s is no form of an explained word',
  (said) => {
    expect(finder.find(said)).toBeUndefined()
  },
)

describe('a text in pieces', () => {
  test('has every place where an explained word stands, the longest first', () => {
    const pieces = finder.pieces('Im Gremium gilt Leichte\nSprache, ein Sitz zählt.')
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.said, piece.word.word]))).toEqual([
      'Im ',
      ['Gremium', 'Gremium'],
      ' gilt ',
      ['Leichte\nSprache', 'Leichte Sprache'],
      ', ein ',
      ['Sitz', 'Sitz'],
      ' zählt.',
    ])
  })
  test('is whole again when put together', () => {
    const text = 'Gremien & Sitze: (Träger) – 3 Partner*innen. '
    expect(
      finder
        .pieces(text)
        .map((piece) => (typeof piece === 'string' ? piece : piece.said))
        .join(''),
    ).toBe(text)
  })
  test('keeps the entities of HTML', () => {
    expect(finder.pieces('Kunst &Amp; Kultur')).toEqual(['Kunst &Amp; Kultur'])
  })
  test('is one piece where nothing is explained', () => {
    expect(finderOf([]).pieces('Ein Gremium.')).toEqual(['Ein Gremium.'])
  })
})

test('two hundred words cost a page nothing that anybody feels', () => {
  const many = finderOf(Array.from({ length: 200 }, (_, place) => word(`Wort${place}`)))
  const text = 'Ein langer Text über ein Wort77 und vieles andere. '.repeat(200)
  const began = performance.now()
  expect(many.pieces(text).length).toBe(401)
  expect(performance.now() - began).toBeLessThan(50)
})
