import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quorum } from './quorum.ts'

test.each([
  ['half', 0, 1],
  ['half', 1, 1],
  ['half', 4, 2],
  ['half', 5, 3],
  ['more-than-half', 4, 3],
  ['more-than-half', 5, 3],
  ['two-thirds', 3, 2],
  ['two-thirds', 4, 3],
  ['two-thirds', 9, 6],
  ['none', 9, 0],
] as const)('%s of %i seats are %i', (rule, seats, needed) => {
  expect(quorum(seats, needed, rule)).toEqual({ needed, reached: true })
  if (needed > 0) expect(quorum(seats, needed - 1, rule).reached).toBe(false)
})

const rules = fc.constantFrom('half', 'more-than-half', 'two-thirds', 'none')

test('when everyone is there it is reached; one more never loses it; a stricter rule never needs fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), rules, (seats, present, rule) => {
      expect(quorum(seats, seats, rule).reached).toBe(true)
      if (quorum(seats, present, rule).reached) expect(quorum(seats, present + 1, rule).reached).toBe(true)
      expect(quorum(seats, 0, 'more-than-half').needed).toBeGreaterThanOrEqual(quorum(seats, 0, 'half').needed)
    }),
  )
})
