import { describe, expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import type { Contribution } from '../contribution.ts'
import { change, contribute, mayChange, mayDiscuss, speaksHere, takeBack, writesFor } from './discuss.ts'
import { kora, occasion, person, seat } from './given.ts'

const seats = [seat('a'), seat('b', { bodyId: 'stg', deputyId: null })]
const discussed = { id: 'r', seats }
const [delegate, deputy, assistant] = ['a-delegate', 'a-deputy', 'a-assistant'].map((id) => person(id))
if (!delegate || !deputy || !assistant) throw new Error('nobody is there')
const helper = person('helper', { assists: ['b-partner'] })
const said: Contribution = {
  ...{ id: 'c', recommendationId: 'r', textId: 't', writtenBy: 'a-assistant', forPerson: 'a-delegate', version: 1 },
}

describe('who takes part', () => {
  test.each([delegate, deputy, assistant, helper, kora])('$id', (who) => {
    expect(mayDiscuss(who, discussed)).toBe(true)
  })

  test('not whoever sits nowhere on the way, nor a job, nor a guest', () => {
    expect(mayDiscuss(person('else'), discussed)).toEqual(refused('no-seat-on-the-way'))
    expect(mayDiscuss({ kind: 'system' }, discussed)).toEqual(refused('no-seat-on-the-way'))
    expect(mayDiscuss({ kind: 'guest' }, discussed)).toEqual(refused('sign-in-first'))
    expect(mayDiscuss(delegate, { seats: [seat('a', { until: '2026-10-01' })] })).toEqual(refused('no-seat-on-the-way'))
  })
})

describe('whose words', () => {
  test('delegates, deputies and the coordination have their own', () => {
    for (const who of [delegate, deputy, kora]) expect(speaksHere(who, seats)).toBe(true)
    for (const who of [assistant, helper, person('else'), { kind: 'system' } as const])
      expect(speaksHere(who, seats)).toBe(false)
  })

  test('an assistant writes for those on the seat, the coordination for everyone, nobody else for anybody', () => {
    expect(writesFor(assistant, seats)).toEqual(['a-delegate', 'a-deputy'])
    expect(writesFor(helper, seats)).toEqual(['b-delegate'])
    expect(writesFor(kora, seats)).toEqual(['a-delegate', 'a-deputy', 'b-delegate'])
    expect(writesFor(delegate, seats)).toEqual([])
  })

  const written = (by: typeof kora, forPerson?: string) =>
    contribute(discussed, { text: 'Ja.', forPerson }, occasion(by))

  test('one’s own carry one name', () => {
    const own = {
      next: {
        ...{ id: 'new', recommendationId: 'r', text: 'Ja.', writtenBy: 'a-delegate', forPerson: null },
        at: occasion(kora).moment,
      },
      facts: [{ name: 'decisions.contribution-written', about: 'r', values: { contribution: 'new' } }],
    }
    expect(written(delegate)).toEqual(own)
    expect(written(delegate, 'a-delegate')).toEqual(own)
  })

  test('another one’s carry both', () => {
    const both = { writtenBy: 'a-assistant', forPerson: 'a-delegate' }
    expect(written(assistant, 'a-delegate')).toMatchObject({ next: both })
    expect(written(kora, 'b-delegate')).toMatchObject({ next: { writtenBy: 'kora', forPerson: 'b-delegate' } })
  })

  test('an assistant says whose they are, and nobody speaks for whom they may not', () => {
    const fault = (key: string) => ({ faults: [{ field: 'forPerson', key }] })
    expect(written(assistant)).toEqual(fault('whose-words'))
    expect(written(assistant, 'b-delegate')).toEqual(fault('not-for-them'))
    expect(written(delegate, 'b-delegate')).toEqual(fault('not-for-them'))
    expect(written(kora, 'somebody')).toEqual(fault('not-for-them'))
  })
})

describe('changing and taking back', () => {
  test('whoever wrote it and whoever’s words it is', () => {
    for (const who of [assistant, delegate]) expect(mayChange(who, said)).toBe(true)
    for (const who of [deputy, kora]) expect(mayChange(who, said)).toEqual(refused('not-your-words'))
    expect(mayChange({ ...delegate, member: false }, said)).toEqual(refused('members-only'))
    expect(mayChange({ kind: 'system' }, said)).toEqual(refused('not-your-words'))
  })

  test('the journal has ids alone', () => {
    const values = { contribution: 'c' }
    expect(change(said, { text: 'Nein.' }, occasion(delegate))).toMatchObject({
      next: { id: 'c', recommendationId: 'r', textId: 't', text: 'Nein.' },
      facts: [{ name: 'decisions.contribution-changed', about: 'r', values }],
    })
    expect(takeBack(said)).toEqual({
      next: said,
      facts: [{ name: 'decisions.contribution-taken-back', about: 'r', values }],
    })
  })
})
