import { expect, test } from 'vitest'
import { reviewOf } from './accessibility-statement.ts'

test.each([
  ['2027-06-15', '2027-06-15', 'fresh'],
  ['2027-06-15', '2028-05-14', 'fresh'],
  ['2027-06-15', '2028-05-15', 'soon'],
  ['2027-06-15', '2028-06-15', 'soon'],
  ['2027-06-15', '2028-06-16', 'overdue'],
  // A check on a leap day is due on the last day of February.
  ['2028-02-29', '2029-02-28', 'soon'],
  ['2028-02-29', '2029-03-01', 'overdue'],
  ['2027-03-31', '2028-02-28', 'fresh'],
  ['2027-03-31', '2028-02-29', 'soon'],
])('checked on %s, the review is on %s %s', (checkedOn, today, state) => {
  expect(reviewOf(checkedOn, today)).toBe(state)
})
