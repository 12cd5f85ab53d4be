import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quorums } from '../../municipalities/rule-set.ts'
import { seat, vote } from './given.ts'
import { isEntitled, turnoutOf } from './turnout.ts'

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => seat(id))
const nobody = { delegateId: null, deputyId: null }

describe('how many have voted, and how many it takes', () => {
  test.each([
    ['half', 2, { needed: 3, reached: false }],
    ['half', 3, { needed: 3, reached: true }],
    ['two-thirds', 3, { needed: 4, reached: false }],
    ['none', 1, { needed: 0, reached: true }],
    [null, 2, { needed: 3, reached: false }],
    [null, 3, { needed: 3, reached: true }],
  ] as const)('%s, with %i of five', (quorum, cast, expected) => {
    const votes = five.slice(0, cast).map(({ id }) => vote(id, 'for'))
    expect(turnoutOf({ seats: five, votes, quorum })).toEqual({ cast, entitled: 5, ...expected })
  })

  test('without a written rule half is not enough', () => {
    const votes = [vote('a', 'for'), vote('b', 'for')]
    expect(turnoutOf({ seats: five.slice(0, 4), votes, quorum: null })).toMatchObject({ needed: 3, reached: false })
  })

  test('an abstention is a vote', () => {
    expect(turnoutOf({ seats: five, votes: [vote('a', 'abstain')], quorum: 'half' })).toHaveProperty('cast', 1)
  })

  test('a seat without a person is not waited for, a seat with a deputy alone is', () => {
    const seats = [seat('a'), seat('b', nobody), seat('c', { delegateId: null })]
    expect(turnoutOf({ seats, votes: [], quorum: 'half' })).toMatchObject({ entitled: 2, needed: 1 })
  })

  test('a seat whose person left after voting has voted', () => {
    expect(isEntitled(seat('a', nobody), [vote('a', 'for')])).toBe(true)
    expect(isEntitled(seat('a', { until: '2026-11-01' }), [vote('a', 'for')])).toBe(false)
  })

  test('never more votes than seats that can vote, and when all have voted it is always enough', () => {
    const seats = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), empty: fc.boolean(), gone: fc.boolean() }),
      { selector: ({ id }) => id, minLength: 1 },
    )
    const voters = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'elsewhere'))
    fc.assert(
      fc.property(seats, voters, fc.constantFrom(...quorums, null), (chairs, ids, quorum) => {
        const body = chairs.map(({ id, empty, gone }) =>
          seat(id, { ...(empty ? nobody : {}), until: gone ? '2026-11-01' : null }),
        )
        const { cast, entitled, reached } = turnoutOf({ seats: body, votes: ids.map((id) => vote(id, 'for')), quorum })
        expect(cast).toBeLessThanOrEqual(entitled)
        if (cast === entitled && cast > 0) expect(reached).toBe(true)
      }),
    )
  })
})
