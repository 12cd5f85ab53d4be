import { describe, expect, test } from 'vitest'
import { changeTerm, explain, removeTerm } from './glossary.ts'

const others = [{ word: 'Gremium', like: ['Runde'] }]
const input = { word: 'Teilhabe', meaning: 'Alle machen mit.', like: ['Partizipation'], example: '' }
const term = { id: 't', version: 1, others, ...input }
const occasion = { newId: () => 'neu' }

describe('explaining a word', () => {
  test('keeps it, with a line in the journal', () => {
    expect(explain({ others }, input, occasion)).toEqual({
      next: { id: 'neu', ...input },
      facts: [{ name: 'plain-language.word-explained', about: 'neu', values: { word: 'Teilhabe' } }],
    })
  })
  test.each(['Gremium', 'gremium', 'Grem-ium', 'Runde'])('a word that is explained already is not: %s', (word) => {
    expect(explain({ others }, { ...input, word }, occasion)).toEqual({
      faults: [{ field: 'word', key: 'word-known' }],
    })
  })
  test('nor is another word for it', () => {
    expect(explain({ others }, { ...input, like: ['Runde'] }, occasion)).toEqual({
      faults: [{ field: 'like', key: 'word-known' }],
    })
  })
  test('the word itself is no other word for it', () => {
    expect(explain({ others }, { ...input, like: ['teil-habe', 'Mitmachen'] }, occasion)).toMatchObject({
      next: { like: ['Mitmachen'] },
    })
  })
  test('ends where the list would be too long for every page', () => {
    const many = Array.from({ length: 1000 }, (_, place) => ({ word: `Wort ${place}`, like: [] }))
    expect(explain({ others: many }, input, occasion)).toEqual({ refused: { key: 'glossary-full' } })
  })
})

test('an explanation is changed, even to the name of something else, but not to a word that is known', () => {
  expect(changeTerm(term, { ...input, meaning: 'Dabei sein.' })).toEqual({
    next: { id: 't', ...input, meaning: 'Dabei sein.' },
    facts: [{ name: 'plain-language.word-changed', about: 't', values: { word: 'Teilhabe' } }],
  })
  expect(changeTerm(term, { ...input, word: 'Gremium' })).toEqual({ faults: [{ field: 'word', key: 'word-known' }] })
})

test('a word that is removed stays in the journal', () => {
  expect(removeTerm(term)).toEqual({
    next: 't',
    facts: [{ name: 'plain-language.word-removed', about: 't', values: { word: 'Teilhabe' } }],
  })
})
