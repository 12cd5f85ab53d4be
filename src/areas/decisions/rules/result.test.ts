import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { majorities, methods, ties } from '../../municipalities/rule-set.ts'
import { choicesOf, countOf, type Vote } from '../vote.ts'
import { ballot, resistance, seat, vote } from './given.ts'
import { resultOf, talkAbout } from './result.ts'
import { turnoutOf } from './turnout.ts'
import { type Ballot, numbersOf } from './vote.ts'

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => seat(id))
const options = [
  { nr: 1, label: 'Samstag', meaning: '' },
  { nr: 2, label: 'Sonntag', meaning: '' },
]
const resultBy = (of: Partial<Ballot>) => {
  const { result, chosen } = resultOf(ballot({ seats: five, ...of }))
  return chosen === null ? result : `${result} ${chosen}`
}
const votes = (said: string) =>
  [...said].map((one, place) => {
    const choice = { f: 'for', g: 'against', e: 'abstain', k: 'consent', b: 'concern', o: 'objection' } as const
    return vote(five[place]?.id ?? '', choice[one as keyof typeof choice])
  })

/** f = for, g = against, e = abstains; k = no objection, b = concern, o = objection; one letter a seat. */
describe('what a vote comes to', () => {
  test.each([
    ['majority', 'simple', '', 'nobody-voted'],
    ['majority', 'simple', 'f', 'carried'],
    ['majority', 'simple', 'ffg', 'carried'],
    ['majority', 'simple', 'fgg', 'unchanged'],
    ['majority', 'simple', 'fg', 'unchanged'],
    ['majority', 'simple', 'eee', 'unchanged'],
    ['majority', 'simple', 'feeee', 'carried'],
    ['majority', 'absolute', 'ffeee', 'unchanged'],
    ['majority', 'absolute', 'fff', 'carried'],
    ['majority', 'absolute', 'ffgg', 'unchanged'],
    ['majority', 'absolute', 'eeeee', 'unchanged'],
    ['majority', 'two-thirds', 'ffg', 'carried'],
    ['majority', 'two-thirds', 'ffgg', 'unchanged'],
    ['majority', 'two-thirds', 'ffgee', 'carried'],
    ['majority', 'two-thirds', 'eee', 'unchanged'],
    ['majority', 'two-thirds', '', 'nobody-voted'],
    ['secret-majority', 'simple', '', 'nobody-voted'],
    ['secret-majority', 'simple', 'ffg', 'carried'],
    ['secret-majority', 'simple', 'fg', 'unchanged'],
    ['secret-majority', 'simple', 'ee', 'unchanged'],
    ['unanimous', 'simple', '', 'nobody-voted'],
    ['unanimous', 'simple', 'fff', 'carried'],
    ['unanimous', 'simple', 'ffe', 'carried'],
    ['unanimous', 'simple', 'ffffg', 'unchanged'],
    ['unanimous', 'simple', 'eee', 'unchanged'],
    ['consent', 'simple', '', 'nobody-voted'],
    ['consent', 'simple', 'kkk', 'carried'],
    ['consent', 'simple', 'kbb', 'carried'],
    ['consent', 'simple', 'bbb', 'carried'],
    ['consent', 'simple', 'kkkko', 'objection-stands'],
  ] as const)('%s, %s, %s: %s', (method, majority, said, result) => {
    expect(resultBy({ method, majority, votes: votes(said) })).toBe(result)
  })

  test.each([
    ['nobody', [], 'rejected', 'nobody-voted'],
    ['the smallest sum wins', [resistance('a', 0, 5, 9), resistance('b', 3, 2, 9)], 'rejected', 'carried 1'],
    ['all stays as it is', [resistance('a', 6, 5, 0), resistance('b', 6, 7, 1)], 'rejected', 'unchanged 3'],
    ['all zero is all equal', [resistance('a', 0, 0, 0)], 'rejected', 'equal-sums'],
    ['all ten too', [resistance('a', 10, 10, 10)], 'rejected', 'equal-sums'],
    ['two equal', [resistance('a', 0, 4, 9), resistance('b', 4, 0, 9)], 'rejected', 'equal-sums'],
    ['two equal, the chair prefers one', [resistance('a', 0, 4, 9), resistance('b', 4, 0, 9)], 'chair', 'carried 1'],
    ['two equal, the chair too', [resistance('a', 2, 2, 9), resistance('b', 1, 1, 9)], 'chair', 'equal-sums'],
    ['two equal, no vote of the chair', [resistance('c', 2, 2, 9)], 'chair', 'equal-sums'],
  ] as const)('resistance: %s', (_, cast, tie, result) => {
    const chaired = [seat('a', { function: 'speaker' }), ...five.slice(1)]
    expect(resultBy({ method: 'resistance', options, votes: cast, tie, seats: chaired })).toBe(result)
  })

  test('a secret tie is broken by nobody', () => {
    const chaired = [seat('a', { function: 'speaker' }), seat('b')]
    expect(resultBy({ method: 'secret-majority', tie: 'chair', seats: chaired, votes: votes('fg') })).toBe('unchanged')
  })

  test('the vote of a seat that was vacated half-way no longer counts, by every method', () => {
    const left = [seat('a', { until: '2026-11-01' }), seat('b')]
    expect(resultBy({ seats: left, votes: votes('gf') })).toBe('carried')
    expect(resultBy({ method: 'consent', seats: left, votes: votes('ok') })).toBe('carried')
    expect(resultBy({ method: 'unanimous', seats: left, votes: votes('gf') })).toBe('carried')
    const cast = [resistance('a', 10, 0, 0), resistance('b', 0, 5, 5)]
    expect(resultBy({ method: 'resistance', options, seats: left, votes: cast })).toBe('carried 1')
  })
})

describe('whom to talk with', () => {
  const group = [seat('a', { targetGroupId: 'learning' }), seat('b'), seat('c'), seat('d')]
  const about = (of: Partial<Ballot>) => {
    const asked = ballot({ seats: group, ...of })
    return talkAbout(asked, resultOf(asked)).map(({ seat: id, why }) => `${id} ${why}`)
  }

  test('whoever gave the winner ten points, whatever seat it is', () => {
    const cast = [resistance('a', 0, 9, 9), resistance('b', 10, 10, 10)]
    expect(about({ method: 'resistance', options, votes: cast })).toEqual(['b ten'])
    expect(about({ method: 'resistance', options, votes: [resistance('b', 9, 10, 10)] })).toEqual([])
    expect(about({ method: 'resistance', options, votes: [resistance('b', 10, 10, 9)] })).toEqual([])
  })

  test('a seat of a target group that was outvoted or objects; no other seat', () => {
    expect(about({ votes: votes('gff') })).toEqual(['a against'])
    expect(about({ votes: votes('fgff') })).toEqual([])
    expect(about({ method: 'consent', votes: votes('okk') })).toEqual(['a objection'])
    expect(about({ method: 'consent', votes: votes('kok') })).toEqual([])
    expect(about({ method: 'consent', votes: votes('bkk') })).toEqual([])
  })

  test('nobody, where it did not come about or was secret', () => {
    expect(about({ votes: votes('ggf') })).toEqual([])
    const sealed = votes('gff').map((one) => ({ ...one, choice: null }))
    const opened = { for: 2, against: 1, abstain: 0 }
    expect(about({ method: 'secret-majority', votes: sealed, opened })).toEqual([])
  })
})

describe('whatever is voted', () => {
  const ids = [...five.map(({ id }) => id), 'gone']
  const cast = fc.constantFrom(...methods).chain((method) =>
    fc.record({
      method: fc.constant(method),
      majority: fc.constantFrom(...majorities),
      tie: fc.constantFrom(...ties),
      votes: fc.subarray(ids).chain((voters) => {
        const one = (id: string): fc.Arbitrary<Vote> =>
          method === 'resistance'
            ? fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10)).map((points) => resistance(id, ...points))
            : fc.constantFrom(...choicesOf(method)).map((choice) => vote(id, choice))
        return fc.tuple(...voters.map(one))
      }),
    }),
  )
  const chaired = [seat('a', { function: 'speaker' }), ...five.slice(1)]
  const asked = (of: Partial<Ballot>) =>
    ballot({ seats: chaired, ...of, options: of.method === 'resistance' ? options : [] })

  test('counts never exceed seats, and sums never ten points a seat', () => {
    fc.assert(
      fc.property(cast, (of) => {
        const one = asked(of)
        const { count } = resultOf(one)
        const { cast: valid, entitled } = turnoutOf(one)
        const sum = Object.values(count).reduce((all, value) => all + value, 0)
        expect(valid).toBeLessThanOrEqual(entitled)
        if (of.method === 'resistance')
          for (const value of Object.values(count)) expect(value).toBeLessThanOrEqual(10 * valid)
        else expect(sum).toBe(valid)
      }),
    )
  })

  test('the order of votes never matters', () => {
    const shuffled = cast.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray([...of.votes], { minLength: of.votes.length })),
    )
    fc.assert(
      fc.property(shuffled, ([of, around]) => {
        expect(resultOf(asked({ ...of, votes: around }))).toEqual(resultOf(asked(of)))
      }),
    )
  })

  test('a winner by resistance has no larger sum than any other option', () => {
    fc.assert(
      fc.property(cast, (of) => {
        const one = asked(of)
        const { chosen, count } = resultOf(one)
        if (chosen === null) return
        for (const nr of numbersOf(one)) expect(count[chosen] ?? 0).toBeLessThanOrEqual(count[nr] ?? 0)
      }),
    )
  })

  test('nothing is carried by abstentions alone, and nothing by consent over an objection', () => {
    fc.assert(
      fc.property(cast, (of) => {
        const { result, count } = resultOf(asked(of))
        if (result !== 'carried' || of.method === 'resistance') return
        if (of.method === 'consent') expect(count.objection).toBe(0)
        else expect(count.for).toBeGreaterThan(0)
      }),
    )
  })

  test('an empty count of resistance has no sums', () => {
    expect(countOf('resistance', [])).toEqual({})
  })
})
