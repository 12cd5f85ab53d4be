import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { matters } from '../../bodies/mandate.ts'
import { seat } from './given.ts'
import { directional, missingVoices } from './voices.ts'

const seats = [
  seat({ id: 'deaf', targetGroupId: 'g1' }),
  seat({ id: 'older', targetGroupId: 'g2' }),
  seat({ id: 'club' }),
]
const deciding = { required: true, matter: 'topics', seats, there: ['club'] } as const

test('where no seat of a target group takes part, nothing about direction is decided', () => {
  expect(missingVoices(deciding)).toEqual(refused('target-group-absent'))
  expect(missingVoices({ ...deciding, there: ['club', 'older'] })).toBeNull()
})

test('where no seat speaks for a target group, that is said', () => {
  expect(missingVoices({ ...deciding, seats: [seat({ id: 'club' })] })).toEqual(refused('no-target-group-seat'))
  const vacated = [seat({ id: 'deaf', targetGroupId: 'g1', until: '2026-06-01' })]
  expect(missingVoices({ ...deciding, seats: vacated, there: ['deaf'] })).toEqual(refused('no-target-group-seat'))
})

test('only where the network wants it, and only about direction', () => {
  expect(missingVoices({ ...deciding, required: false })).toBeNull()
  for (const matter of matters)
    expect(missingVoices({ ...deciding, matter }) !== null).toBe(directional.includes(matter))
})
