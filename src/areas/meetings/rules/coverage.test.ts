import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CoveredSeat, coverageOf } from './coverage.ts'

const seat = (of: Partial<CoveredSeat> = {}): CoveredSeat => ({
  sector: 2,
  group: null,
  filled: true,
  came: true,
  ...of,
})
const groups = [
  { id: 'deaf', name: 'Gehörlose Menschen' },
  { id: 'older', name: 'Ältere Menschen' },
]

test('a lone seat of a group and a group without one are pointed out', () => {
  const { alone, unseated } = coverageOf([seat({ group: 'deaf' })], groups, 'members')
  expect({ alone, unseated }).toEqual({ alone: ['Gehörlose Menschen'], unseated: ['Ältere Menschen'] })
  expect(
    coverageOf([seat({ group: 'deaf' }), seat({ group: 'deaf', filled: false })], groups, 'members').alone,
  ).toEqual([])
})

test('seats, filled, came and missing are counted by sector and by group', () => {
  const seats = [seat({ group: 'deaf' }), seat({ filled: false, came: false }), seat({ sector: null, came: false })]
  const found = coverageOf(seats, groups, 'members')
  expect(found.whole).toEqual({ seats: 3, filled: 2, missing: 1, came: 1 })
  expect(found.sectors.find(({ sector }) => sector === 2)).toEqual({
    sector: 2,
    seats: 2,
    filled: 1,
    missing: 1,
    came: 1,
  })
  expect(found.sectors.at(-1)).toMatchObject({ sector: null, seats: 1 })
  expect(found.sectors.find(({ sector }) => sector === 5)).toMatchObject({ seats: 0, came: null })
})

test('where nobody wrote down who came, nobody is said to have stayed away', () => {
  expect(coverageOf([seat({ came: null })], groups, 'members').whole.came).toBeNull()
})

test('everyone reads how many came only of five seats and more', () => {
  const of = (many: number) =>
    coverageOf(
      Array.from({ length: many }, () => seat({ group: 'deaf' })),
      groups,
      'everyone',
    )
  expect(of(4).groups[0]).toMatchObject({ seats: 4, filled: 4, came: null })
  expect(of(5).groups[0]).toMatchObject({ seats: 5, came: 5 })
})

test('no number is larger than the seats there are, and the sectors are the whole', () => {
  const seats = fc.array(
    fc.record({
      sector: fc.constantFrom(1, 2, 3, 4, 5, null),
      group: fc.constantFrom('deaf', 'older', null),
      filled: fc.boolean(),
      came: fc.constantFrom(true, false, null),
    }),
  )
  fc.assert(
    fc.property(seats, fc.constantFrom('members', 'everyone'), (of, toldTo) => {
      const { whole, sectors, groups: byGroup } = coverageOf(of, groups, toldTo)
      for (const row of [whole, ...sectors, ...byGroup]) {
        expect(row.filled + row.missing).toBe(row.seats)
        expect(row.came ?? 0).toBeLessThanOrEqual(row.seats)
        if (toldTo === 'everyone' && row.seats < 5) expect(row.came).toBeNull()
      }
      expect(sectors.reduce((sum, row) => sum + row.seats, 0)).toBe(whole.seats)
    }),
  )
})
