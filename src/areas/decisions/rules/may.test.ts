import { describe, expect, test } from 'vitest'
import { guest, system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { kora, person, seat } from './given.ts'
import { mayAnswer, mayDecideAlone, mayPropose, mayVoteFor, mayWithdraw, needsEvidence, ownSeats } from './may.ts'

const seats = [seat('a'), seat('b')]
const delegate = person('a-delegate')
const deputy = person('b-deputy')
const assistant = person('a-assistant')
const stranger = person('stranger')

describe('who proposes, and who closes the vote', () => {
  test.each([
    ['a delegate', delegate, true],
    ['a deputy', deputy, true],
    ['the coordination', kora, true],
    ['a seed', system, true],
    ['an assistant, who prepares', assistant, refused('assistants-prepare')],
    ['an assistant of the partner', person('x', { assists: ['a-partner'] }), refused('assistants-prepare')],
    ['somebody without a seat', stranger, refused('no-seat-here')],
    ['a guest', guest, refused('sign-in-first')],
  ])('%s', (_, actor, answer) => {
    expect(mayPropose(actor, seats)).toEqual(answer)
  })
})

describe('who votes', () => {
  test.each([
    ['the delegate of the seat', delegate, true],
    ['its deputy', person('a-deputy'), true],
    ['an assistant never', assistant, refused('assistants-never-vote')],
    ['the delegate of another seat', deputy, refused('no-seat-here')],
    ['the coordination without a seat', kora, refused('no-seat-here')],
    ['no job and no seed', system, refused('no-seat-here')],
    ['a guest', guest, refused('sign-in-first')],
  ])('%s', (_, actor, answer) => {
    expect(mayVoteFor(actor, seat('a'))).toEqual(answer)
  })

  test('nobody for a seat that was vacated', () => {
    expect(mayVoteFor(delegate, seat('a', { until: '2026-02-01' }))).toEqual(refused('no-seat-here'))
  })

  test('a person knows their own seats, not those they assist', () => {
    const both = [seat('a'), seat('b', { deputyId: 'a-delegate' }), seat('c', { assistantId: 'a-delegate' })]
    expect(ownSeats(delegate, both).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(ownSeats(guest, both)).toEqual([])
  })
})

describe('who answers', () => {
  const byBody = { decider: { kind: 'body', bodyId: 'stg' }, decidingSeats: seats } as const
  const byCarrier = { decider: { kind: 'carrier' }, decidingSeats: seats } as const
  const byCouncil = { decider: { kind: 'council' }, decidingSeats: [] } as const

  test.each([
    ['a delegate of the deciding body', delegate, byBody, true],
    ['its deputy', deputy, byBody, true],
    ['nobody from another body', stranger, byBody, refused('no-deciding-seat')],
    ['not the coordination in the place of a body', kora, byBody, refused('no-deciding-seat')],
    ['no seed in the place of a body', system, byBody, refused('no-deciding-seat')],
    ['an assistant never', assistant, byBody, refused('assistants-prepare')],
    ['a guest never', guest, byBody, refused('sign-in-first')],
    ['the coordination records the carrier', kora, byCarrier, true],
    ['a seat of the carrier', delegate, byCarrier, true],
    ['nobody else for the carrier', stranger, byCarrier, refused('coordination-only')],
    ['no assistant for the carrier', assistant, byCarrier, refused('coordination-only')],
    ['the coordination records the council', kora, byCouncil, true],
    ['nobody else for the council', delegate, byCouncil, refused('coordination-only')],
  ])('%s', (_, actor, deciding, answer) => {
    expect(mayAnswer(actor, deciding)).toEqual(answer)
  })

  test('whoever records a decision from elsewhere needs evidence, whoever sits there does not', () => {
    expect([kora, delegate].map((actor) => needsEvidence(actor, byCarrier))).toEqual([true, false])
    expect(needsEvidence(kora, byCouncil)).toBe(true)
    expect(needsEvidence(delegate, byBody)).toBe(false)
  })
})

test.each([
  [{ kind: 'self' }, true],
  [{ kind: 'body', bodyId: 'stg' }, refused('decided-elsewhere')],
  [{ kind: 'carrier' }, refused('decided-elsewhere')],
  [{ kind: 'council' }, refused('decided-elsewhere')],
] as const)('nobody decides outside the mandate: %o', (decider, answer) => {
  expect(mayDecideAlone(decider)).toEqual(answer)
})

describe('who withdraws', () => {
  test.each([
    ['whoever proposed it', stranger, true],
    ['the coordination', kora, true],
    ['nobody else', delegate, refused('proposer-only')],
    ['no guest', guest, refused('sign-in-first')],
  ])('%s', (_, actor, answer) => {
    expect(mayWithdraw(actor, { proposedBy: 'stranger' })).toEqual(answer)
  })
})
