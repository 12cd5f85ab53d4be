import { expect, it } from 'vitest'
import { dayOf, partsOf } from './calendar-day.ts'

it('goes into three fields and comes back', () => {
  expect(partsOf('2027-09-08')).toEqual({ day: '8', month: '9', year: '2027' })
  expect(dayOf({ day: '8', month: '9', year: '2027' })).toBe('2027-09-08')
})

it('knows which days exist', () => {
  expect(dayOf({ day: '29', month: '2', year: '2028' })).toBe('2028-02-29')
  expect(dayOf({ day: '29', month: '2', year: '2027' })).toBeUndefined()
  expect(dayOf({ day: '31', month: '4', year: '2027' })).toBeUndefined()
  expect(dayOf({ day: '0', month: '13', year: '2027' })).toBeUndefined()
})

it('says nothing about what is no day yet', () => {
  expect(dayOf({ day: '', month: '', year: '' })).toBeUndefined()
  expect(dayOf({ day: '8', month: 'September', year: '27' })).toBeUndefined()
  expect(partsOf('bald')).toBeUndefined()
  expect(partsOf(undefined)).toBeUndefined()
})
