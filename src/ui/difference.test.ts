import fc from 'fast-check'
import { expect, it } from 'vitest'
import { difference } from './difference.ts'

it('marks the words that only one of the texts has', () => {
  expect(difference('Jeden Samstag um 8 Uhr am Markt', 'Jeden Samstag um 9 Uhr am Markt')).toEqual([
    { before: 'Jeden Samstag um ', own: '8', after: ' Uhr am Markt' },
    { before: 'Jeden Samstag um ', own: '9', after: ' Uhr am Markt' },
  ])
})

it('marks nothing in the text that only lacks something', () => {
  expect(difference('Wir treffen uns.', 'Wir treffen uns. Alle kommen.').map(({ own }) => own)).toEqual([
    '',
    ' Alle kommen.',
  ])
  expect(difference('Rathaus', 'Rathaus')[0]).toEqual({ before: 'Rathaus', own: '', after: '' })
})

it('never loses a letter of either text, whatever they are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'ü')).map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [mine, theirs] = difference(one, other)
      expect(mine.before + mine.own + mine.after).toBe(one)
      expect(theirs.before + theirs.own + theirs.after).toBe(other)
      expect([theirs.before, theirs.after]).toEqual([mine.before, mine.after])
    }),
  )
})
