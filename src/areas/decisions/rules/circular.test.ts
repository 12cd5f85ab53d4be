import { describe, expect, test } from 'vitest'
import { system } from '../../../foundation/actor.ts'
import { isRefusal, refused } from '../../../foundation/outcome.ts'
import { type Circular, mindCirculars, silentOf } from './circular.ts'
import { ballot, kora, occasion, person, seat, vote } from './given.ts'
import { mayClose, recommend } from './recommend.ts'
import { castVote } from './vote.ts'

// Today is 10 November 2026.
const by = occasion(system)
const circular = (of: Partial<Circular> = {}): Circular => ({
  ...ballot({ closesOn: '2026-11-09' }),
  ...{ remindedOn: null, overdueOn: null, matter: 'general', voicesRequired: false, there: [] },
  ...of,
})
const all = [vote('a', 'for'), vote('b', 'for'), vote('c', 'against')]
const minded = (...circulars: Circular[]) => {
  const ruling = mindCirculars(circulars, by)
  return isRefusal(ruling) ? ruling.refused.key : { ...ruling.next, facts: ruling.facts.map(({ name }) => name) }
}

describe('a decision between meetings', () => {
  test('is voted on until its last day, and no longer', () => {
    const cast = (closesOn: string) =>
      castVote(
        circular({ closesOn }),
        seat('a'),
        { choice: 'for', reason: '', help: '' },
        occasion(person('a-delegate')),
      )
    expect(cast('2026-11-10')).toHaveProperty('next.choice', 'for')
    expect(cast('2026-11-09')).toEqual(refused('deadline-over'))
  })

  test('is closed before its last day only when every seat that can vote has voted', () => {
    const open = circular({ closesOn: '2026-11-20', votes: all.slice(0, 2) })
    expect(mayClose(open, '2026-11-10')).toEqual(refused('deadline-open'))
    expect(mayClose({ ...open, votes: all }, '2026-11-10')).toBe(true)
    const empty = seat('c', { delegateId: null, deputyId: null })
    expect(mayClose({ ...open, seats: [seat('a'), seat('b'), empty] }, '2026-11-10')).toBe(true)
  })

  test('closes by itself on the morning after', () => {
    expect(minded(circular({ votes: all }))).toMatchObject({
      closed: [{ id: 'r', state: 'waiting', by: null }],
      facts: ['decisions.recommendation-made'],
    })
    expect(minded(circular({ votes: [vote('a', 'against'), vote('b', 'against')] }))).toMatchObject({
      closed: [{ state: 'unchanged' }],
    })
  })

  test('where something is missing, that is said once', () => {
    const few = circular({ votes: [vote('a', 'for')] })
    expect(minded(few)).toMatchObject({ closed: [], overdue: ['r'], facts: ['decisions.deadline-passed'] })
    expect(mindCirculars([few], by)).toHaveProperty('facts.0.values.missing', 'too-few-votes')
    expect(minded({ ...few, overdueOn: '2026-11-10' })).toBe('nothing-due')
  })

  test('a seat that is vacated meanwhile neither counts nor is waited for', () => {
    const four = [seat('a'), seat('b'), seat('c'), seat('d')]
    const cast = [vote('a', 'for'), vote('d', 'against')]
    const before = circular({ seats: four, votes: cast, quorum: 'two-thirds' })
    expect(minded(before)).toMatchObject({ overdue: ['r'] })
    const left = [
      seat('a'),
      seat('b', { until: '2026-11-05' }),
      seat('c', { until: '2026-11-05' }),
      seat('d', { until: '2026-11-05' }),
    ]
    const after = minded({ ...before, seats: left })
    expect(after).toMatchObject({ closed: [{ state: 'waiting', count: { for: 1, against: 0 }, uncounted: ['d'] }] })
  })

  test('quorum lost half-way: who voted and left no longer makes it up', () => {
    const three = [seat('a', { until: '2026-11-05' }), seat('b'), seat('c'), seat('d')]
    const cast = [vote('a', 'for'), vote('b', 'for')]
    const ballotOf = circular({ seats: three, votes: cast, quorum: 'half' })
    expect(recommend(ballotOf, occasion(kora))).toEqual(refused('too-few-votes', { cast: 1, entitled: 3, needed: 2 }))
  })

  test('the silent are reminded three days before, once, delegates and deputies', () => {
    const ending = circular({ closesOn: '2026-11-13', votes: [vote('a', 'for')] })
    expect(minded(ending)).toMatchObject({
      reminded: [{ id: 'r', persons: ['b-delegate', 'b-deputy', 'c-delegate', 'c-deputy'] }],
      facts: ['decisions.silent-reminded'],
    })
    expect(minded({ ...ending, remindedOn: '2026-11-10' })).toBe('nothing-due')
    expect(minded({ ...ending, closesOn: '2026-11-14' })).toBe('nothing-due')
    expect(minded({ ...ending, votes: all })).toBe('nothing-due')
  })

  test('nobody is asked for a seat without a person', () => {
    const empty = seat('b', { delegateId: null, deputyId: null })
    expect(silentOf({ seats: [seat('a', { deputyId: null }), empty], votes: [] })).toEqual(['a-delegate'])
  })

  test('where the rules want a seat of a target group, it does not close by itself without one', () => {
    const closed = circular({ votes: all, voicesRequired: true, there: ['a', 'b', 'c'] })
    expect(minded(closed)).toMatchObject({ closed: [], overdue: ['r'] })
  })

  test('what meets in person is left alone', () => {
    expect(minded(circular({ closesOn: null, votes: all }))).toBe('nothing-due')
  })
})
