import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { seat, seats } from './given.ts'
import { type Voices, withVoices } from './voices.ts'

const voices: Voices = {
  ...{ id: 'r', bodyId: 'ag', matter: 'topics', voicesRequired: true, there: ['a'] },
  seats: [...seats, seat('self', { targetGroupId: 'deaf' })],
}
const ruling = { next: { id: 'r' }, facts: [{ name: 'decisions.decision-made', about: 'r' }] } as const

test('with a seat of a target group it closes as ever', () => {
  expect(withVoices({ ...voices, there: ['a', 'self'] }, '', ruling)).toEqual({
    next: { id: 'r', withoutVoices: null },
    facts: ruling.facts,
  })
})

test('a reason that nobody needed is not kept', () => {
  const there = { ...voices, there: ['self'] }
  expect(withVoices(there, 'Darum.', ruling)).toMatchObject({ next: { withoutVoices: null }, facts: { length: 1 } })
})

test('without one it does not close, unless a reason is written down, and the journal tells', () => {
  expect(withVoices(voices, '', ruling)).toEqual(refused('target-group-absent'))
  expect(withVoices(voices, 'Die Frist endet heute.', ruling)).toEqual({
    next: { id: 'r', withoutVoices: 'Die Frist endet heute.' },
    facts: [
      ...ruling.facts,
      { name: 'decisions.closed-without-voices', about: 'r', values: { body: 'ag', why: 'target-group-absent' } },
    ],
  })
  expect(withVoices({ ...voices, seats }, '', ruling)).toEqual(refused('no-target-group-seat'))
})

test('what cannot be closed anyway is told first', () => {
  expect(withVoices(voices, '', refused('too-few-votes'))).toEqual(refused('too-few-votes'))
})
