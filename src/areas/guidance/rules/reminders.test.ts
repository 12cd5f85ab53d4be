import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guest, system } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import { aMonthAfter } from '../barrier-report.ts'
import * as rules from './reminders.ts'

const occasion = { today: '2027-06-15', network: 'installation' }
const reported = (reportedOn: string, reminded = 0): rules.OpenReport => ({
  id: reportedOn,
  number: 1,
  reportedOn,
  due: aMonthAfter(reportedOn),
  reminded,
})

test('people do not send reminders by hand', () => {
  expect(rules.onlyTheClock(system)).toBe(true)
  expect(rules.onlyTheClock(guest)).toEqual({ refused: { key: 'only-the-clock' } })
})

test.each([
  [13, 0, undefined],
  [14, 0, 14],
  [14, 14, undefined],
  [24, 14, undefined],
  [25, 14, 25],
  [25, 25, undefined],
  [60, 25, undefined],
  // The server was off for a month: one letter, not two.
  [31, 0, 25],
])('%i days after a report, reminded after %i, the reminder is %s', (days, reminded, due) => {
  expect(rules.reminderFor(reported('2028-02-20', reminded), addDays('2028-02-20', days))).toBe(due)
})

test('asked every day for a year, a report is reminded of exactly twice', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }), (date) => {
      const start = date.toISOString().slice(0, 10)
      const sent: number[] = []
      for (let day = 0; day < 365; day++) {
        const after = rules.reminderFor(reported(start, sent.at(-1) ?? 0), addDays(start, day))
        if (after) sent.push(after)
      }
      expect(sent).toEqual([14, 25])
    }),
    { numRuns: 20 },
  )
})

test('nothing counts as sent while nobody has said where to', () => {
  const waiting = { reports: [reported('2027-05-01')], statement: null, to: undefined }
  expect(rules.remind(waiting, occasion)).toEqual({ refused: { key: 'no-address-to-remind' } })
})

test('on a quiet day nothing is sent', () => {
  const waiting = {
    reports: [reported('2027-06-10')],
    statement: { checkedOn: '2027-06-01', remindedOf: null },
    to: 'a@b.test',
  }
  expect(rules.remind(waiting, occasion)).toEqual({ refused: { key: 'nothing-to-remind-of' } })
})

test('a late report and a near review are told together, each with its own fact', () => {
  const waiting = {
    reports: [reported('2027-06-01'), reported('2027-06-14')],
    statement: { checkedOn: '2026-07-15', remindedOf: null },
    to: 'a@b.test',
  }
  expect(rules.remind(waiting, occasion)).toMatchObject({
    next: { reports: [{ id: '2027-06-01', after: 14 }], review: { checkedOn: '2026-07-15', state: 'soon' } },
    facts: [
      { name: 'guidance.report-reminded', about: '2027-06-01', values: { days: 14 } },
      { name: 'guidance.review-reminded', about: 'installation', values: { checkedOn: '2026-07-15' } },
    ],
  })
})

test('the same review is told once, the next one again', () => {
  const told = { reports: [], to: 'a@b.test', statement: { checkedOn: '2026-06-01', remindedOf: '2026-06-01' } }
  expect(rules.remind(told, occasion)).toEqual({ refused: { key: 'nothing-to-remind-of' } })
  const again = { ...told, statement: { checkedOn: '2026-06-01', remindedOf: '2025-06-01' } }
  expect(rules.remind(again, occasion)).toMatchObject({ next: { review: { state: 'overdue' } } })
})
