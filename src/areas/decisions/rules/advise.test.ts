import { describe, expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { type Advising, advise, type Consulted, mayAdvise } from './advise.ts'
import { kora, occasion, person, seat, step } from './given.ts'

const there = person('a-delegate')
const consulted = (of: Partial<Consulted> = {}): Consulted => ({
  ...{ id: 'r', state: 'waiting', bodyId: 'ag', decider: { kind: 'carrier' }, way: [step()], wording: 'Samstags.' },
  ...{ waySeats: [seat('a', { bodyId: 'stg' })] },
  ...of,
})
const full: Advising = { body: 'stg', advice: 'supports', reason: 'Weil es hilft.', changedStatement: 'Sonntags.' }
const advised = (input: Partial<Advising>, of: Partial<Consulted> = {}, by = there) =>
  advise(consulted(of), { ...full, ...input }, occasion(by))

describe('who speaks for a body on the way', () => {
  test('whoever votes there', () => {
    expect(mayAdvise(there, consulted())).toBe(true)
    expect(mayAdvise(person('a-deputy'), consulted())).toBe(true)
  })

  test('not whoever assists there, sits elsewhere, or coordinates', () => {
    expect(mayAdvise(person('a-assistant'), consulted())).toEqual(refused('assistants-prepare'))
    expect(mayAdvise(person('else'), consulted())).toEqual(refused('no-station-seat'))
    expect(mayAdvise(kora, consulted())).toEqual(refused('no-station-seat'))
    expect(mayAdvise({ kind: 'guest' }, consulted())).toEqual(refused('sign-in-first'))
  })

  test('only where it lies now', () => {
    const way = [step(), step({ nr: 2, bodyId: 'plenary' })]
    const waySeats = [seat('a', { bodyId: 'stg' }), seat('b', { bodyId: 'plenary' })]
    const next = person('b-delegate')
    expect(mayAdvise(next, consulted({ way, waySeats }))).toEqual(refused('no-station-seat'))
    const handedOn = [step({ advice: 'supports' }), step({ nr: 2, bodyId: 'plenary' })]
    expect(mayAdvise(next, consulted({ way: handedOn, waySeats }))).toBe(true)
    expect(mayAdvise(there, consulted({ way: handedOn, waySeats }))).toEqual(refused('no-station-seat'))
  })

  test('where nobody can speak for it any more, the coordination hands it on, and nothing else', () => {
    const empty = { waySeats: [seat('a', { bodyId: 'stg', delegateId: null, deputyId: null })] }
    expect(mayAdvise(kora, consulted(empty))).toBe(true)
    expect(mayAdvise(there, consulted(empty))).toEqual(refused('no-station-seat'))
    expect(advised({}, empty, kora)).toEqual({ faults: [{ field: 'advice', key: 'only-hands-on' }] })
    expect(advised({ advice: 'none' }, empty, kora)).toHaveProperty('next.advice', 'none')
  })
})

describe('advice', () => {
  test('supports without a reason, and hands on', () => {
    expect(advised({ reason: '', changedStatement: '' })).toEqual({
      next: {
        ...{ id: 'r', nr: 1, advice: 'supports', reason: '', changedStatement: null },
        ...{ at: occasion(kora).moment, by: 'a-delegate' },
      },
      facts: [{ name: 'decisions.advice-given', about: 'r', values: { body: 'stg', advice: 'supports', nr: 1 } }],
    })
  })

  test.each(['supports-with-changes', 'opposes', 'none', 'returned'] as const)('%s needs a reason', (advice) => {
    expect(advised({ advice, reason: '' })).toEqual({ faults: [{ field: 'reason', key: 'reason-missing' }] })
    expect(advised({ advice })).toHaveProperty('next.reason', 'Weil es hilft.')
  })

  test('a change says how it should read, and differs', () => {
    const changes = (changedStatement: string) => advised({ advice: 'supports-with-changes', changedStatement })
    const fault = (key: string) => ({ faults: [{ field: 'changedStatement', key }] })
    expect(changes('')).toEqual(fault('changed-statement-missing'))
    expect(changes('Samstags.')).toEqual(fault('changed-statement-same'))
    expect(changes('Sonntags.')).toHaveProperty('next.changedStatement', 'Sonntags.')
    expect(advised({ advice: 'opposes' })).toHaveProperty('next.changedStatement', null)
  })

  test('sent back from the way, it is answered', () => {
    expect(advised({ advice: 'returned' })).toMatchObject({
      facts: [
        {
          name: 'decisions.recommendation-answered',
          values: { body: 'ag', decider: 'body', deciderBody: 'stg', outcome: 'returned' },
        },
      ],
    })
  })

  test('who speaks on an old page is told where it lies now', () => {
    expect(advised({ body: 'other' })).toEqual(refused('lies-elsewhere', { body: 'Steuerungsgruppe' }))
  })

  test.each([
    ['voting', 'not-yet-recommended'],
    ['withdrawn', 'was-withdrawn'],
    ['adopted', 'already-answered'],
    ['returned', 'already-answered'],
  ] as const)('is not due when it is %s', (state, key) => {
    expect(advised({}, { state })).toEqual(refused(key))
  })

  test('is not due when all have handed on', () => {
    expect(advised({}, { way: [step({ advice: 'none' })] })).toEqual(refused('lies-with-decider'))
    expect(advised({}, { way: [] })).toEqual(refused('lies-with-decider'))
  })
})
