import { expect, test } from 'vitest'
import { stageOf } from '../meeting.ts'
import { after, before, during, meeting } from './given.ts'

test.each([
  ['planned', before, 'planned'],
  ['invited', before, 'invited'],
  ['planned', during, 'under-way'],
  ['invited', { moment: meeting().startsAt }, 'under-way'],
  ['invited', after, 'over'],
  ['held', during, 'held'],
  ['cancelled', after, 'cancelled'],
] as const)('a meeting that is %s at %o is shown as %s', (state, { moment }, stage) => {
  expect(stageOf(meeting({ state }), moment)).toBe(stage)
})
