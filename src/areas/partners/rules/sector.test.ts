import { expect, test } from 'vitest'
import { kinds } from '../partner.ts'
import { flowerGroup } from './sector.ts'

test('every kind has its flower, and every flower has kinds', () => {
  expect(new Set(kinds.map(flowerGroup))).toEqual(new Set([1, 2, 3, 4, 5]))
})

test('self-advocacy has a flower of its own', () => {
  expect(kinds.filter((kind) => flowerGroup(kind) === flowerGroup('self-advocacy'))).toEqual(['self-advocacy'])
})
