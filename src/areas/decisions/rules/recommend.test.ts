import { describe, expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { ballot, kora, occasion, vote } from './given.ts'
import { recommend } from './recommend.ts'

const at = occasion(kora).moment

describe('closing the vote', () => {
  const votes = [vote('a', 'for'), vote('b', 'for'), vote('c', 'against')]

  test('a recommendation travels on and waits', () => {
    expect(recommend(ballot({ votes }), occasion(kora))).toEqual({
      next: {
        ...{ id: 'r', state: 'waiting', at, by: 'kora', wordingNr: 1, uncounted: [], statement: null, talk: null },
        ...{ count: { for: 2, against: 1, abstain: 0 }, chosen: null, keyId: null },
      },
      facts: [
        {
          name: 'decisions.recommendation-made',
          about: 'r',
          values: {
            body: 'ag',
            decider: 'body',
            deciderBody: 'stg',
            method: 'majority',
            for: 2,
            against: 1,
            abstain: 0,
          },
        },
      ],
    })
  })

  test('where the body itself decides, that is the decision', () => {
    expect(recommend(ballot({ votes, decider: { kind: 'self' } }), occasion(kora))).toMatchObject({
      next: { state: 'adopted' },
      facts: [{ name: 'decisions.decision-made', values: { decider: 'self', outcome: 'adopted', for: 2 } }],
    })
  })

  test('where it is not carried, all stays as it is', () => {
    const tie = [vote('a', 'for'), vote('b', 'against')]
    expect(recommend(ballot({ votes: tie }), occasion(kora))).toMatchObject({
      next: { state: 'unchanged', count: { for: 1, against: 1, abstain: 0 } },
      facts: [{ name: 'decisions.vote-came-to-nothing' }],
    })
    expect(recommend(ballot({ votes: tie, tie: 'chair' }), occasion(kora))).toEqual(
      refused('tie-chair', { for: 1, against: 1, abstain: 0, method: 'majority' }),
    )
  })

  test('one vote does not decide for three seats', () => {
    const one = [vote('a', 'for')]
    const turnout = { cast: 1, entitled: 3, needed: 2 }
    expect(recommend(ballot({ votes: one, decider: { kind: 'self' } }), occasion(kora))).toEqual(
      refused('too-few-votes', turnout),
    )
    expect(recommend(ballot({ votes: one, quorum: null }), occasion(kora))).toEqual(
      refused('too-few-votes-by-default', turnout),
    )
  })

  test('where any number is enough, at least one is for it', () => {
    expect(recommend(ballot({ quorum: 'none' }), occasion(kora))).toHaveProperty('refused.key', 'nobody-voted')
    expect(recommend(ballot({ quorum: 'none', votes: [vote('a', 'for')] }), occasion(kora))).toHaveProperty('next')
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
  ] as const)('happens once: %s', (state) => {
    expect(recommend(ballot({ state, votes }), occasion(kora))).toEqual(refused('vote-closed'))
  })

  test('takes out the votes of seats that are no longer of the body', () => {
    expect(recommend(ballot({ votes: [...votes, vote('gone', 'against')] }), occasion(kora))).toHaveProperty(
      'next.uncounted',
      ['gone'],
    )
  })
})
