import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { seat } from './given.ts'
import { reappoint, termState } from './terms.ts'

const today = '2026-11-22'

test.each([
  [null, 'none'],
  ['2026-11-21', 'over'],
  ['2026-11-22', 'ending'],
  ['2027-02-20', 'ending'],
  ['2027-02-21', 'running'],
] as const)('a term until %s is %s', (termUntil, state) => {
  expect(termState({ termUntil }, today)).toBe(state)
})

test('a further term keeps people and function, and the journal keeps the old end', () => {
  const held = seat({
    delegateId: 'ada',
    function: 'speaker',
    cameBy: 'election',
    appointedBy: 'Plenum',
    termUntil: '2026-12-31',
  })
  expect(reappoint(held, { termUntil: '2028-12-31', appointedBy: null }, { today })).toEqual({
    next: { ...held, termUntil: '2028-12-31' },
    facts: [
      {
        name: 'bodies.seat-reappointed',
        about: 'body',
        values: { seat: 'seat', partner: 'club', before: '2026-12-31', until: '2028-12-31' },
      },
    ],
  })
})

test('it may come another way this time', () => {
  const given = { termUntil: '2028-12-31', cameBy: 'appointment', appointedBy: 'Stadtrat' } as const
  expect(reappoint(seat({ cameBy: 'election' }), given, { today })).toMatchObject({
    next: { cameBy: 'appointment', appointedBy: 'Stadtrat' },
  })
})

test.each([
  ['a day that is over', '2026-10-01', '2026-11-21', 'term-is-over'],
  ['the same day', '2026-12-31', '2026-12-31', 'term-not-longer'],
  ['an earlier day', '2026-12-31', '2026-12-01', 'term-not-longer'],
])('%s is no further term', (_, before, termUntil, key) => {
  expect(reappoint(seat({ termUntil: before }), { termUntil, appointedBy: null }, { today })).toEqual({
    faults: [{ field: 'termUntil', key }],
  })
})

test('a vacated seat has no further term', () => {
  const vacated = seat({ until: '2026-06-01' })
  expect(reappoint(vacated, { termUntil: '2028-12-31', appointedBy: null }, { today })).toEqual(refused('seat-vacated'))
})
