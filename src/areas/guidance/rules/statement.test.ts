import { expect, test } from 'vitest'
import type { KnownBarrier } from '../accessibility-statement.ts'
import * as rules from './statement.ts'

const occasion = { newId: () => 'b', today: '2027-06-15', network: 'installation' }
const input = {
  scope: 'Alle Seiten',
  status: 'partial' as const,
  method: 'Selbstbewertung',
  assessedBy: 'Stadt Prüfstadt',
  madeOn: '2027-06-01',
  checkedOn: '2027-06-15',
}
const described = {
  what: 'Keine Videos',
  plain: 'Es fehlen Videos.',
  reason: 'not-conforming' as const,
  why: 'Sie sind bestellt.',
  alternative: '',
}
const barrier: KnownBarrier = { id: 'b', ...described, notedOn: '2027-01-01', endedOn: null, version: 3 }

test('a statement is kept in ever newer versions and says when it was checked', () => {
  expect(rules.keepStatement({ version: 2, barriers: 4 }, input, occasion)).toEqual({
    next: { ...input, version: 3 },
    facts: [
      {
        name: 'guidance.statement-kept',
        about: 'installation',
        values: { status: 'partial', checkedOn: '2027-06-15' },
      },
    ],
  })
})

test.each([
  [{ checkedOn: '2027-06-16' }, 0, [{ field: 'checkedOn', key: 'day-to-come' }]],
  [
    { madeOn: '2027-06-16', checkedOn: '2027-06-16' },
    0,
    [
      { field: 'madeOn', key: 'day-to-come' },
      { field: 'checkedOn', key: 'day-to-come' },
    ],
  ],
  [{ checkedOn: '2027-05-31' }, 0, [{ field: 'checkedOn', key: 'checked-before-made' }]],
  [{ status: 'full' as const }, 1, [{ field: 'status', key: 'barriers-are-left' }]],
])('a statement with %j and %i barriers is not true', (wrong, barriers, faults) => {
  expect(rules.keepStatement({ version: 0, barriers }, { ...input, ...wrong }, occasion)).toEqual({ faults })
})

test('a statement may say that all is met when no barrier is left', () => {
  expect(rules.keepStatement({ version: 0, barriers: 0 }, { ...input, status: 'full' }, occasion)).toHaveProperty(
    'next',
  )
})

test('a barrier is noted, unless the statement says that there is none', () => {
  expect(rules.noteBarrier({ status: 'partial' }, described, occasion)).toEqual({
    next: { id: 'b', ...described, notedOn: '2027-06-15', endedOn: null, version: 1 },
    facts: [{ name: 'guidance.barrier-noted', about: 'installation', values: { barrier: 'b' } }],
  })
  expect(rules.noteBarrier({ status: null }, described, occasion)).toHaveProperty('next')
  expect(rules.noteBarrier({ status: 'full' }, described, occasion)).toEqual({
    refused: { key: 'statement-says-full' },
  })
})

test('a barrier is changed and ended while it is there, and never after', () => {
  expect(rules.changeBarrier(barrier, { ...described, why: 'Neu' }, occasion)).toMatchObject({
    next: { why: 'Neu', version: 4, notedOn: '2027-01-01' },
    facts: [{ name: 'guidance.barrier-changed' }],
  })
  expect(rules.endBarrier(barrier, occasion)).toMatchObject({
    next: { endedOn: '2027-06-15', version: 4 },
    facts: [{ name: 'guidance.barrier-ended' }],
  })
  const gone = { ...barrier, endedOn: '2027-06-01' }
  for (const answer of [rules.changeBarrier(gone, described, occasion), rules.endBarrier(gone, occasion)])
    expect(answer).toEqual({ refused: { key: 'barrier-is-gone' } })
})
