import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { after, before, during, item, meeting, seat } from './given.ts'
import { close, recordAttendance, writeMinutes } from './hold.ts'

const seats = [seat({ id: 's1' }), seat({ id: 's2' }), seat({ id: 's3' })]
const here = meeting({ seats, state: 'invited' })

test('a seat whose deputy came is there', () => {
  const presence = { s1: 'present', s2: 'deputy', s3: 'absent' } as const
  expect(recordAttendance(here, { presence }, during)).toMatchObject({
    next: { presence },
    facts: [{ values: { present: 2 } }],
  })
})

test('attendance of a seat that is not of this body is a fault of that field', () => {
  expect(recordAttendance(here, { presence: { other: 'present' } }, during)).toEqual({
    faults: [{ field: 'presence.other', key: 'choose-one' }],
  })
})

test.each([
  ['attendance', (of: typeof here, at: typeof before) => recordAttendance(of, { presence: {} }, at)],
  [
    'minutes',
    (of: typeof here, at: typeof before) => writeMinutes({ meeting: of, item: item('a') }, { text: 'Gut.' }, at),
  ],
  ['the end', (of: typeof here, at: typeof before) => close(of, {}, at)],
])('%s can be written down from the start on, and never of a cancelled meeting', (_, written) => {
  expect(written(here, before)).toEqual(refused('not-begun'))
  expect(written(here, during)).toHaveProperty('next')
  expect(written(here, { ...during, moment: here.startsAt })).toHaveProperty('next')
  expect(written(meeting({ state: 'cancelled' }), after)).toEqual(refused('already-cancelled'))
})

test('minutes and attendance can still be put right after the meeting; it is closed once', () => {
  const held = meeting({ seats, state: 'held' })
  expect(writeMinutes({ meeting: held, item: item('a') }, { text: 'Gut.' }, after)).toMatchObject({
    facts: [{ about: 'a' }],
  })
  expect(recordAttendance(held, { presence: {} }, after)).toHaveProperty('next')
  expect(close(held, {}, after)).toEqual(refused('already-held'))
})
