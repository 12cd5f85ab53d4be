import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal, refused } from '../../../foundation/outcome.ts'
import { type Choice, countOf, majorityChoices, type Vote } from '../vote.ts'
import { ballot, occasion, person, seat, seats, vote } from './given.ts'
import { resultOf } from './result.ts'
import { type Ballot, castVote } from './vote.ts'

const yes = { choice: 'for', reason: '', help: '' } as const
const at = occasion({ kind: 'system' }).moment

describe('casting a vote', () => {
  const cast = (votes: readonly Vote[], personId: string, seatId = 'a') =>
    castVote(ballot({ votes }), seat(seatId), yes, { ...occasion(person(personId)) })

  test.each(['a-delegate', 'a-deputy'])('%s votes for the seat', (personId) => {
    expect(cast([], personId)).toEqual({
      next: { ...vote('a', 'for', personId), recommendation: 'r', wordingNr: 1, reason: '', help: '', at },
      facts: [{ name: 'decisions.vote-cast', about: 'r', values: { seat: 'a' } }],
    })
  })

  test('a second vote of the seat changes the first', () => {
    expect(cast([vote('a', 'against')], 'a-delegate')).toHaveProperty('facts.0.name', 'decisions.vote-changed')
    expect(cast([vote('a', 'against', 'a-deputy')], 'a-deputy')).toHaveProperty(
      'facts.0.name',
      'decisions.vote-changed',
    )
  })

  test('the delegate who comes after all changes what the deputy voted', () => {
    expect(cast([vote('a', 'against', 'a-deputy')], 'a-delegate')).toHaveProperty('next.choice', 'for')
  })

  test('the deputy votes in absence: not once the delegate has voted', () => {
    expect(cast([vote('a', 'against')], 'a-deputy')).toEqual(refused('delegate-has-voted'))
  })

  test.each(['a-assistant', 'b-delegate'])('%s has no vote for the seat', (personId) => {
    expect(cast([], personId)).toEqual(refused('no-seat-here'))
  })

  test('a job has no vote', () => {
    expect(castVote(ballot(), seat('a'), yes, occasion({ kind: 'system' }))).toEqual(refused('no-seat-here'))
  })

  test.each([
    'talking',
    'waiting',
    'adopted',
    'adopted-with-changes',
    'rejected',
    'returned',
    'unchanged',
    'withdrawn',
  ] as const)('a closed vote never changes: %s', (state) => {
    expect(castVote(ballot({ state }), seat('a'), yes, occasion(person('a-delegate')))).toEqual(refused('vote-closed'))
  })
})

describe('what a vote comes to', () => {
  const speaker = [seat('a', { function: 'speaker' }), seat('b'), seat('c')]

  test.each<[string, Partial<Ballot>, string]>([
    ['nobody voted', { votes: [] }, 'nobody-voted'],
    ['one for it is enough', { votes: [vote('a', 'for')] }, 'carried'],
    ['only abstentions', { votes: [vote('a', 'abstain')] }, 'unchanged'],
    [
      'abstentions count for neither side',
      { votes: [vote('a', 'for'), vote('b', 'abstain'), vote('c', 'abstain')] },
      'carried',
    ],
    ['more against', { votes: [vote('a', 'for'), vote('b', 'against'), vote('c', 'against')] }, 'unchanged'],
    ['only against', { votes: [vote('a', 'against')] }, 'unchanged'],
    ['a tie falls', { votes: [vote('a', 'for'), vote('b', 'against')] }, 'unchanged'],
    [
      'a tie, the chair for it',
      { tie: 'chair', seats: speaker, votes: [vote('a', 'for'), vote('b', 'against')] },
      'carried',
    ],
    [
      'a tie, the chair against it',
      { tie: 'chair', seats: speaker, votes: [vote('a', 'against'), vote('b', 'for')] },
      'unchanged',
    ],
    [
      'a tie, the chair silent',
      { tie: 'chair', seats: speaker, votes: [vote('c', 'against'), vote('b', 'for')] },
      'tie-chair',
    ],
    [
      'a tie, the chair abstaining',
      { tie: 'chair', seats: speaker, votes: [vote('a', 'abstain'), vote('b', 'for'), vote('c', 'against')] },
      'tie-chair',
    ],
    ['a tie and no chair', { tie: 'chair', votes: [vote('a', 'for'), vote('b', 'against')] }, 'tie-chair'],
    [
      'a seat that was vacated no longer votes',
      { seats: [seat('a', { until: '2026-11-01' }), seat('b')], votes: [vote('a', 'for'), vote('b', 'against')] },
      'unchanged',
    ],
  ])('%s', (_, of, result) => {
    expect(resultOf(ballot(of)).result).toBe(result)
  })

  test('never more votes than seats, and the delegate has the last word', () => {
    const turn = fc.record({
      seatId: fc.constantFrom('a', 'b', 'c', 'elsewhere'),
      voice: fc.constantFrom('delegate', 'deputy', 'assistant', 'stranger'),
      choice: fc.constantFrom(...majorityChoices),
    })
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
        const votes = turns.reduce<readonly Vote[]>((before, { seatId, voice, choice }) => {
          const own = seats.find(({ id }) => id === seatId)
          const ruling =
            own &&
            castVote(
              ballot({ votes: before }),
              own,
              { choice, reason: '', help: '' },
              occasion(person(`${seatId}-${voice}`)),
            )
          if (!ruling || isRefusal(ruling) || 'faults' in ruling) return before
          return [...before.filter((one) => one.seatId !== seatId), ruling.next]
        }, [])
        const { for: pro = 0, against = 0, abstain = 0 } = countOf('majority', votes)
        expect(pro + against + abstain).toBeLessThanOrEqual(seats.length)
        for (const { id } of seats) {
          const last = turns.findLast(({ seatId, voice }) => seatId === id && voice === 'delegate')
          if (last) expect(votes.find(({ seatId }) => seatId === id)?.choice).toBe(last.choice)
        }
      }),
    )
  })

  test('turning every vote around turns the result around', () => {
    const cast = fc
      .subarray(['a', 'b', 'c'])
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.constantFrom(...majorityChoices).map((choice) => vote(id, choice)))),
      )
    const turned: Partial<Record<Choice, Choice>> = { for: 'against', against: 'for', abstain: 'abstain' }
    fc.assert(
      fc.property(cast, (votes) => {
        const around = votes.map((one) => ({ ...one, choice: one.choice && (turned[one.choice] ?? null) }))
        const both = [votes, around].map((cast) => resultOf(ballot({ votes: cast })).result)
        if (both[0] === 'carried') expect(both[1]).toBe('unchanged')
      }),
    )
  })
})
