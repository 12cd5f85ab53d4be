import { expect, test } from 'vitest'
import { quorateOf } from './quorate.ts'

const attendance = (present: number, absent: number) => [
  ...Array.from({ length: present }, () => ({ presence: 'present' as const })),
  ...Array.from({ length: absent }, () => ({ presence: 'absent' as const })),
]
const rules = { quorum: 'half', secondMeetingQuorate: true } as const
const first = { attendance: attendance(1, 3), seatCount: 4, rules, secondOf: null }

test('a deputy counts for the seat, somebody absent does not', () => {
  expect(quorateOf({ ...first, attendance: [{ presence: 'deputy' }, { presence: 'absent' }] })).toMatchObject({
    present: 1,
  })
})

test('too few are too few, and the second meeting decides with whoever has come', () => {
  expect(quorateOf(first)).toEqual({ present: 1, needed: 2, reached: false, freely: null })
  expect(quorateOf({ ...first, secondOf: 'first' })).toEqual({ present: 1, needed: 0, reached: true, freely: 'second' })
})

test('where the rules do not say so, the second meeting counts like the first', () => {
  const strict = { ...rules, secondMeetingQuorate: false }
  expect(quorateOf({ ...first, rules: strict, secondOf: 'first' })).toMatchObject({ reached: false, freely: null })
})

test('without a quorum nobody has to be there', () => {
  expect(quorateOf({ ...first, rules: { ...rules, quorum: 'none' }, attendance: [] })).toMatchObject({
    reached: true,
    freely: 'always',
  })
})
