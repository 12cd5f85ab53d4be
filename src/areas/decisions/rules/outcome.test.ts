import { describe, expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import type { Outcome } from '../outcome.ts'
import { states } from '../recommendation.ts'
import { kora, occasion, person, seat } from './given.ts'
import { holds, isToChange, type Kept, keepOutcome, mayKeep, review, usualReview } from './outcome.ts'

const outcome: Outcome = {
  ...{ partnerId: 'market', effectiveOn: '2026-01-01', reviewOn: '2026-11-01', endedOn: null, version: 1 },
}
const kept = (of: Partial<Kept> = {}): Kept => ({
  ...{ id: 'r', state: 'adopted', decidedOn: '2026-01-01', outcome: null, keepingSeats: [seat('a')] },
  ...of,
})
const of = (by = kora) => occasion(by)
const keep = (input: Parameters<typeof keepOutcome>[1], thing: Partial<Kept & { partnerFits: boolean }> = {}) =>
  keepOutcome({ partnerFits: true, ...kept(), ...thing }, input, of())

describe('what follows', () => {
  test.each(['adopted', 'adopted-with-changes'] as const)('is written down once it is %s', (state) => {
    expect(holds(kept({ state }))).toBe(true)
  })

  test.each(states.filter((state) => !state.startsWith('adopted')))('not while or when it is %s', (state) => {
    const key = state === 'rejected' || state === 'returned' ? 'was-not-adopted' : 'not-yet-decided'
    expect(keep({}, { state })).toEqual(refused(key))
  })

  test('holds from the day of the decision unless another is said', () => {
    expect(keep({ partner: 'market' })).toMatchObject({
      next: { recommendation: 'r', partnerId: 'market', effectiveOn: '2026-01-01', reviewOn: null, endedOn: null },
      facts: [{ name: 'decisions.outcome-kept', about: 'r', values: { partner: 'market', effectiveOn: '2026-01-01' } }],
    })
    expect(keep({ effectiveOn: '2027-01-01' })).toMatchObject({ next: { effectiveOn: '2027-01-01', partnerId: null } })
  })

  test.each([
    ['a partner that left', { partner: 'gone' }, { partnerFits: false }, 'partner', 'partner-not-here'],
    ['a review that would be today', { reviewOn: '2026-11-10' }, {}, 'reviewOn', 'review-past'],
    [
      'a review before it holds',
      { reviewOn: '2026-12-01', effectiveOn: '2026-12-01' },
      {},
      'reviewOn',
      'review-before-effect',
    ],
  ])('%s does not fit', (_, input, thing, field, key) => {
    expect(keep(input, thing)).toEqual({ faults: [{ field, key }] })
  })

  test('a review day that has come may stay while something else is changed', () => {
    expect(keep({ reviewOn: '2026-11-01', partner: 'choir' }, { outcome })).toMatchObject({
      next: { reviewOn: '2026-11-01', partnerId: 'choir' },
    })
  })

  test('nothing is changed about what no longer holds', () => {
    expect(keep({}, { outcome: { ...outcome, endedOn: '2026-05-01' } })).toEqual(refused('no-longer-holds'))
  })

  test('a year later is offered, the last day of February included', () => {
    expect(usualReview('2028-02-29')).toBe('2029-02-28')
  })
})

describe('a review', () => {
  const reviewed = (input: Partial<Parameters<typeof review>[1]>, thing: Partial<Kept> = { outcome }) =>
    review(kept(thing), { result: 'stays', reason: 'Es läuft.', ...input }, of())

  test('that leaves it as it is names the next day, and remembers the one that was agreed', () => {
    expect(reviewed({ nextOn: '2027-11-10' })).toMatchObject({
      next: {
        ...{ id: 'new', recommendation: 'r', result: 'stays', dueOn: '2026-11-01', reviewedOn: '2026-11-10' },
        ...{ reviewedBy: 'kora', outcome: { partnerId: 'market', reviewOn: '2027-11-10', endedOn: null } },
      },
      facts: [{ name: 'decisions.decision-reviewed', about: 'r', values: { review: 'new', result: 'stays' } }],
    })
  })

  test('that asks for a change lets it hold until then, and names no further day', () => {
    expect(reviewed({ result: 'change', nextOn: '2027-11-10' })).toMatchObject({
      next: { outcome: { reviewOn: null, endedOn: null } },
    })
  })

  test('that ends it ends it today', () => {
    expect(reviewed({ result: 'ends' })).toMatchObject({ next: { outcome: { reviewOn: null, endedOn: '2026-11-10' } } })
    expect(reviewed({}, { outcome: { ...outcome, endedOn: '2026-05-01' } })).toEqual(refused('no-longer-holds'))
  })

  test('needs no agreed day', () => {
    expect(reviewed({ nextOn: '2027-01-01' }, { outcome: null })).toMatchObject({
      next: { dueOn: null, outcome: { partnerId: null, effectiveOn: '2026-01-01', reviewOn: '2027-01-01' } },
    })
  })

  test.each([
    ['today', '2026-11-10', outcome, 'review-past'],
    ['a day before it holds', '2026-12-01', { ...outcome, effectiveOn: '2027-01-01' }, 'review-before-effect'],
  ])('does not come again on %s', (_, nextOn, before, key) => {
    expect(reviewed({ nextOn }, { outcome: before })).toEqual({ faults: [{ field: 'nextOn', key }] })
  })

  test('the newest says whether it is to be changed', () => {
    expect(isToChange([])).toBe(false)
    expect(isToChange([{ result: 'change' }, { result: 'stays' }])).toBe(true)
    expect(isToChange([{ result: 'stays' }, { result: 'change' }])).toBe(false)
  })
})

describe('who writes it down', () => {
  test.each([
    ['the coordination', kora, true],
    ['a delegate of the body it belongs to', person('a-delegate'), true],
    ['a deputy', person('a-deputy'), true],
    ['whoever assists', person('a-assistant'), refused('assistants-prepare')],
    ['another member', person('mila'), refused('no-seat-here')],
  ])('%s', (_, actor, answer) => {
    expect(mayKeep(actor, kept())).toEqual(answer)
  })
})
