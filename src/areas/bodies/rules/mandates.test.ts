import { expect, test } from 'vitest'
import { isRefusal, refused } from '../../../foundation/outcome.ts'
import type { DatedBody } from '../body.ts'
import type { Mandate } from '../mandate.ts'
import { body, now, own, sendTo, since } from './given.ts'
import { setMandate, withdrawMandate } from './mandates.ts'

const ground = (first: DatedBody, ...others: DatedBody[]) => ({ body: first, bodies: [first, ...others] })
const fault = (field: string, key: string) => ({ faults: [{ field, key }] })
const set = (on: ReturnType<typeof ground>, mandate: Mandate, of: { since?: string; basis?: string } = {}) =>
  setMandate(on, { ...mandate, basis: '', ...of }, now)
const withdraw = (
  on: ReturnType<typeof ground>,
  matter: Mandate['matter'],
  of: { since?: string; basis?: string } = {},
) => withdrawMandate(on, { matter, field: '', basis: '', ...of }, now)

test('a mandate is set from today on and told, with ids and no names', () => {
  expect(set(ground(body('a'), body('b')), sendTo('b', 'money'), { basis: 'Satzung' })).toEqual({
    next: { body: 'a', mandate: since('2026-12-01', sendTo('b', 'money'), { basis: 'Satzung' }) },
    facts: [
      {
        name: 'bodies.mandate-set',
        about: 'a',
        values: { matter: 'money', power: 'recommends', decider: 'body', deciderBody: 'b', since: '2026-12-01' },
      },
    ],
  })
})

test('a body left over from another choice is forgotten', () => {
  const ruling = set(ground(body('a'), body('b')), { ...own, deciderBody: 'b' })
  expect(ruling).toMatchObject({ next: { mandate: { decider: 'self', deciderBody: null } } })
})

test.each<[string, Mandate, string, string]>([
  ['who decides is the one who decides in the end', { ...own, decider: 'carrier' }, 'decider', 'decides-itself'],
  ['who only recommends does not decide in the end', { ...own, power: 'recommends' }, 'decider', 'decides-itself'],
  ['who is not documented does not decide in the end', { ...own, power: null }, 'decider', 'decides-itself'],
  ['the other body must be another one', sendTo('a'), 'deciderBody', 'another-body'],
  ['the other body must be named', { ...sendTo('b'), deciderBody: null }, 'deciderBody', 'choose-body'],
  ['the other body must be of this network', sendTo('elsewhere'), 'deciderBody', 'choose-body'],
  ['the other body must not have ended', sendTo('old'), 'deciderBody', 'choose-body'],
  [
    'a field of action is one of the topics',
    { ...own, matter: 'money', field: 'Bildung' },
    'field',
    'fields-are-topics',
  ],
])('%s', (_, mandate, field, key) => {
  expect(set(ground(body('a'), body('b'), body('old', [], '2026-01-01')), mandate)).toEqual(fault(field, key))
})

test('an ended body gets no mandate', () => {
  expect(set(ground(body('a', [], '2026-01-01')), own)).toEqual(refused('body-ended'))
  expect(withdraw(ground(body('a', [since(null, own)], '2026-01-01')), 'money')).toEqual(refused('body-ended'))
})

test('whoever replaces or withdraws a mandate says where that was decided', () => {
  const standing = ground(body('a', [since('2026-01-01', own), since('2026-01-01', { ...own, matter: 'money' })]))
  expect(set(standing, { ...own, wording: 'neu' })).toEqual(fault('basis', 'basis-missing'))
  expect(withdraw(standing, 'money')).toEqual(fault('basis', 'basis-missing'))
  const basis = 'Steuerungsgruppe, Beschluss 3 aus 2026'
  expect(set(standing, { ...own, wording: 'neu' }, { basis })).toMatchObject({ next: { mandate: { basis } } })
  expect(withdraw(standing, 'money', { basis })).toMatchObject({ next: { basis } })
})

test('a decision of the network is ground enough; one that was not adopted is none', () => {
  const decision = { id: 'd', number: 3, year: 2026 }
  const first = body('a', [since('2026-01-01', own)])
  const of = { ...own, wording: 'neu', basis: '', decision: 'd' }
  expect(setMandate({ body: first, bodies: [first], decision }, of, now)).toMatchObject({
    next: { mandate: { basis: null, decision } },
  })
  expect(setMandate({ body: first, bodies: [first] }, of, now)).toEqual(fault('decision', 'choose-decision'))
})

test('what was set today can be put right without another decision', () => {
  const standing = ground(body('a', [since('2026-12-01', own)]))
  expect(set(standing, { ...own, wording: 'neu' })).toHaveProperty('next')
})

test.each([
  ['a change before the last one', '2026-12-02', '2026-03-01'],
  ['the day of a change that is past', '2026-03-01', '2026-03-01'],
])('%s is not written over', (_, day, last) => {
  const standing = ground(body('a', [since(last > day ? last : '2026-03-01', own)]))
  const wanted = last === day ? day : '2026-02-01'
  expect(set(standing, own, { since: wanted, basis: 'Satzung' })).toEqual(fault('since', 'before-last-change'))
})

test('a change that is ahead can be planned again, and nothing slips in before it', () => {
  const standing = ground(
    body('a', [since('2026-01-01', own, { until: '2027-01-01' }), since('2027-01-01', { ...own, wording: 'später' })]),
  )
  const basis = 'Satzung'
  expect(set(standing, own, { since: '2027-01-01', basis })).toHaveProperty('next')
  expect(set(standing, own, { since: '2026-12-15', basis })).toMatchObject({ faults: [{ key: 'before-last-change' }] })
})

test('what nobody dated can be changed from any day on', () => {
  const standing = ground(body('a', [since(null, own)]))
  expect(set(standing, own, { since: '2020-01-01', basis: 'Satzung' })).toHaveProperty('next')
})

test('two bodies cannot wait for each other', () => {
  expect(set(ground(body('a'), body('b', [since(null, sendTo('a'))])), sendTo('b'))).toEqual(refused('in-a-circle'))
})

test('nor three', () => {
  const others = [body('b', [since(null, sendTo('c'))]), body('c', [since(null, sendTo('a'))])]
  expect(set(ground(body('a'), ...others), sendTo('b'))).toEqual(refused('in-a-circle'))
})

test('nor from a later day on', () => {
  const later = body('b', [since('2027-06-01', sendTo('a'))])
  expect(set(ground(body('a'), later), sendTo('b'))).toEqual(refused('in-a-circle'))
  const before = body('b', [since('2026-01-01', sendTo('a'), { until: '2026-12-01' })])
  expect(set(ground(body('a'), before), sendTo('b'))).toHaveProperty('next')
  expect(set(ground(body('a'), before), sendTo('b'), { since: '2026-11-30' })).toEqual(refused('in-a-circle'))
})

test('a circle may hide behind the general mandate, or in one field', () => {
  const other = body('b', [since(null, sendTo('a'))])
  expect(set(ground(body('a'), other), sendTo('b', 'money'))).toEqual(refused('in-a-circle'))
  const field = { ...sendTo('b', 'topics'), field: 'Bildung' }
  expect(set(ground(body('a'), other), field)).toEqual(refused('in-a-circle'))
  const elsewhere = body('b', [since(null, { ...sendTo('a', 'topics'), field: 'Freizeit' })])
  expect(set(ground(body('a'), elsewhere), field)).toHaveProperty('next')
})

test('two bodies may decide different matters for each other', () => {
  const ruling = set(ground(body('a'), body('b', [since(null, sendTo('a', 'staff'))])), sendTo('b', 'money'))
  expect(isRefusal(ruling)).toBe(false)
})

test('withdrawing a mandate may close a circle as well', () => {
  const first = body('a', [since(null, sendTo('b')), since(null, { ...own, matter: 'money' })])
  const on = ground(first, body('b', [since(null, sendTo('a', 'money'))]))
  expect(withdraw(on, 'money', { basis: 'Satzung' })).toEqual(refused('in-a-circle'))
})

test('a mandate of a matter is withdrawn', () => {
  const first = body('a', [since(null, own), since(null, { ...own, matter: 'money' })])
  expect(withdraw(ground(first), 'money', { since: '2027-01-01', basis: 'Satzung' })).toEqual({
    next: { body: 'a', matter: 'money', field: '', since: '2027-01-01', basis: 'Satzung', decision: null },
    facts: [{ name: 'bodies.mandate-withdrawn', about: 'a', values: { matter: 'money', since: '2027-01-01' } }],
  })
})

test('the general mandate can be changed, not withdrawn', () => {
  expect(withdraw(ground(body('a', [since(null, own)])), 'general')).toEqual(refused('nothing-to-withdraw'))
  expect(withdraw(ground(body('a', [since(null, own)])), 'money')).toEqual(refused('nothing-to-withdraw'))
})
