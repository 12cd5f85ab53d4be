import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMonthAfter, monthsAfter } from './barrier-report.ts'

test.each([
  ['2027-05-03', '2027-06-03'],
  ['2027-12-15', '2028-01-15'],
  ['2027-01-31', '2027-02-28'],
  ['2028-01-30', '2028-02-29'],
  ['2028-01-31', '2028-02-29'],
  ['2028-02-29', '2028-03-29'],
  ['2027-03-31', '2027-04-30'],
  ['2100-01-31', '2100-02-28'],
])('a month after %s is %s', (day, later) => {
  expect(aMonthAfter(day)).toBe(later)
})

test.each([
  ['2027-06-15', 11, '2028-05-15'],
  ['2027-06-15', 12, '2028-06-15'],
  ['2027-03-31', 11, '2028-02-29'],
  ['2026-03-31', 11, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-01-31', 0, '2027-01-31'],
])('%s and %i months are %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later)
})

test('a month is never longer than 31 days nor shorter than 28', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      const days = (Date.parse(aMonthAfter(day)) - Date.parse(day)) / 86_400_000
      expect(days).toBeGreaterThanOrEqual(28)
      expect(days).toBeLessThanOrEqual(31)
    }),
  )
})
