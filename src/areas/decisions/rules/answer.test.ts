import { describe, expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { type Answering, type Asked, answer } from './answer.ts'
import { kora, occasion, person, seat, step } from './given.ts'
import { withdraw } from './withdraw.ts'

const delegate = person('a-delegate')
const asked = (of: Partial<Asked> = {}): Asked => ({
  ...{
    id: 'r',
    state: 'waiting',
    bodyId: 'ag',
    decider: { kind: 'body', bodyId: 'stg' },
    decidingSeats: [seat('a')],
    proposedBy: null,
    way: [],
    wording: 'Samstags.',
  },
  ...of,
})
const full: Answering = {
  outcome: 'adopted',
  reason: 'Weil es hilft.',
  changedStatement: 'Sonntags.',
  evidence: 'Protokoll vom 1. Dezember',
}
const answered = (input: Partial<Answering>, of: Partial<Asked> = {}, by = delegate) =>
  answer(asked(of), { ...full, ...input }, occasion(by))

test('an adoption needs no reason', () => {
  expect(answered({ reason: '', changedStatement: '', evidence: '' })).toEqual({
    next: {
      id: 'r',
      outcome: 'adopted',
      reason: '',
      changedStatement: null,
      evidence: null,
      at: occasion(kora).moment,
      by: 'a-delegate',
    },
    facts: [
      {
        name: 'decisions.recommendation-answered',
        about: 'r',
        values: { body: 'ag', decider: 'body', deciderBody: 'stg', outcome: 'adopted' },
      },
    ],
  })
})

test.each(['rejected', 'returned', 'adopted-with-changes'] as const)('%s needs a reason', (outcome) => {
  expect(answered({ outcome, reason: '' })).toEqual({ faults: [{ field: 'reason', key: 'reason-missing' }] })
  expect(answered({ outcome })).toHaveProperty('next.reason', 'Weil es hilft.')
})

test('a change says how it reads now', () => {
  expect(answered({ outcome: 'adopted-with-changes', changedStatement: '' })).toEqual({
    faults: [{ field: 'changedStatement', key: 'changed-statement-missing' }],
  })
  expect(answered({ outcome: 'adopted-with-changes', changedStatement: 'Samstags.' })).toEqual({
    faults: [{ field: 'changedStatement', key: 'changed-statement-same' }],
  })
  expect(answered({ outcome: 'adopted-with-changes' })).toHaveProperty('next.changedStatement', 'Sonntags.')
})

test('everything that is missing is said at once', () => {
  expect(answered({ outcome: 'adopted-with-changes', reason: '', changedStatement: '' })).toHaveProperty(
    'faults.length',
    2,
  )
})

test.each(['adopted', 'rejected', 'returned'] as const)('%s keeps no other wording', (outcome) => {
  expect(answered({ outcome })).toHaveProperty('next.changedStatement', null)
})

describe('what carrier or council decided elsewhere', () => {
  test.each(['carrier', 'council'] as const)('the coordination says where it is written down: %s', (kind) => {
    const of = { decider: { kind }, decidingSeats: [] }
    expect(answered({ evidence: '' }, of, kora)).toEqual({ faults: [{ field: 'evidence', key: 'evidence-missing' }] })
    expect(answered({}, of, kora)).toHaveProperty('next.evidence', 'Protokoll vom 1. Dezember')
  })

  test('whoever sits in the carrier’s body may name it, and need not', () => {
    const of = { decider: { kind: 'carrier' } } as const
    expect(answered({ evidence: '' }, of)).toHaveProperty('next.evidence', null)
    expect(answered({}, of)).toHaveProperty('next.evidence', 'Protokoll vom 1. Dezember')
  })

  test('a body of the network answers for itself and has no evidence', () => {
    expect(answered({})).toHaveProperty('next.evidence', null)
  })
})

describe('when an answer is due', () => {
  test.each([
    ['voting', 'not-yet-recommended'],
    ['adopted', 'already-answered'],
    ['adopted-with-changes', 'already-answered'],
    ['rejected', 'already-answered'],
    ['returned', 'already-answered'],
    ['withdrawn', 'was-withdrawn'],
  ] as const)('%s: %s', (state, key) => {
    expect(answered({}, { state })).toEqual(refused(key))
  })

  test('not before every body on the way has handed it on', () => {
    expect(answered({}, { way: [step({ name: 'Beirat' })] })).toEqual(refused('lies-with-station', { body: 'Beirat' }))
    expect(answered({}, { way: [step({ advice: 'opposes' })] })).toHaveProperty('next.outcome', 'adopted')
  })

  test('a body that decides itself is not asked', () => {
    expect(answered({}, { decider: { kind: 'self' } })).toEqual(refused('decided-here'))
  })
})

describe('withdrawing', () => {
  test('while it is voted on', () => {
    expect(withdraw({ id: 'r', bodyId: 'ag', state: 'voting', keyId: null })).toEqual({
      next: { id: 'r', keyId: null },
      facts: [{ name: 'decisions.recommendation-withdrawn', about: 'r', values: { body: 'ag' } }],
    })
  })

  test.each(['waiting', 'adopted', 'withdrawn'] as const)('not when it is %s', (state) => {
    expect(withdraw({ id: 'r', bodyId: 'ag', state, keyId: null })).toEqual(refused('vote-closed'))
  })
})
