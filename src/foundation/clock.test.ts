import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, instantOf, isDay, monthNamed, wallTime } from './clock.ts'

const days = fc.integer({ min: -40_000, max: 40_000 }).map((shift) => addDays('2026-11-22', shift))

test('the day in Berlin begins an hour or two before the day in Greenwich', () => {
  expect(dayOf(new Date('2026-11-30T23:30:00Z'))).toBe('2026-12-01')
  expect(dayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
})

test('so many days on, and so many days between', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, shift) => {
      expect(daysBetween(day, addDays(day, shift))).toBe(shift)
    }),
  )
})

test('a time on the wall is the same time again, also in the weeks when the clocks change', () => {
  for (const day of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']) {
    const moment = instantOf(day, '16:00')
    expect(moment && [dayOf(moment), wallTime(moment)]).toEqual([day, '16:00'])
  }
})

test('the hour that March leaves out is no time; of the hour that October has twice the first is meant', () => {
  expect(instantOf('2026-03-29', '02:30')).toBeUndefined()
  expect(instantOf('2026-10-25', '02:30')).toEqual(new Date('2026-10-25T00:30:00Z'))
})

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '', 'morgen'])('%j is no day', (day) => {
  expect(isDay(day)).toBe(false)
})

test.each([
  ['Januar', 1],
  ['märz', 3],
  ['Mrz.', 3],
  ['Maerz', 3],
  ['MAI', 5],
  ['may', 5],
  ['Jun', 6],
  ['jul.', 7],
  ['Sept', 9],
  ['Okt', 10],
  ['December', 12],
])('%s is month %i', (word, month) => {
  expect(monthNamed(word)).toBe(month)
})

test.each(['', 'j', 'ju', 'Foo', 'Janus', '5'])('%j names no month', (word) => {
  expect(monthNamed(word)).toBeUndefined()
})
