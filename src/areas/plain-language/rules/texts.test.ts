import { describe, expect, test } from 'vitest'
import { drop, keepAll } from './texts.ts'

describe('many texts at once', () => {
  const texts = [
    { id: 'a', place: 'partners.about', original: 'Wir singen.' },
    { id: 'b', place: 'partners.binds', original: '' },
  ]
  test('are kept with a line in the journal each', () => {
    expect(keepAll(texts)).toEqual({
      next: texts,
      facts: [
        { name: 'plain-language.text-written', about: 'a' },
        { name: 'plain-language.text-written', about: 'b' },
      ],
    })
  })
  test('are dropped with a line in the journal each', () => {
    expect(drop(['a', 'b'])).toEqual({
      next: ['a', 'b'],
      facts: [
        { name: 'plain-language.text-dropped', about: 'a' },
        { name: 'plain-language.text-dropped', about: 'b' },
      ],
    })
  })
  test('are at least one', () => {
    expect([keepAll([]), drop([])]).toEqual(Array(2).fill({ faults: [{ field: 'texts', key: 'field-missing' }] }))
  })
})
