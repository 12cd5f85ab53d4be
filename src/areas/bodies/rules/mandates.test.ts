import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal, refused } from '../../../foundation/outcome.ts'
import type { KnownBody } from '../body.ts'
import { type Mandate, matters } from '../mandate.ts'
import { wayOf } from '../rules.ts'
import { setMandate, withdrawMandate } from './mandates.ts'

const body = (id: string, mandates: readonly Mandate[] = [], endedOn: string | null = null): KnownBody => ({
  id,
  name: `AG ${id}`,
  kind: 'working',
  endedOn,
  mandates,
})
const own: Mandate = { matter: 'general', power: 'decides', decider: 'self', deciderBody: null, wording: null }
const sendTo = (deciderBody: string, matter: Mandate['matter'] = 'general'): Mandate => ({
  ...own,
  matter,
  power: 'recommends',
  decider: 'body',
  deciderBody,
})
const ground = (first: KnownBody, ...others: KnownBody[]) => ({ body: first, bodies: [first, ...others] })
const fault = (field: string, key: string) => ({ faults: [{ field, key }] })

test('a mandate is set and told, with ids and no names', () => {
  expect(setMandate(ground(body('a'), body('b')), sendTo('b', 'money'))).toEqual({
    next: { body: 'a', mandate: sendTo('b', 'money') },
    facts: [
      {
        name: 'bodies.mandate-set',
        about: 'a',
        values: { matter: 'money', power: 'recommends', decider: 'body', deciderBody: 'b' },
      },
    ],
  })
})

test('a body left over from another choice is forgotten', () => {
  const ruling = setMandate(ground(body('a'), body('b')), { ...own, deciderBody: 'b' })
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
])('%s', (_, mandate, field, key) => {
  expect(setMandate(ground(body('a'), body('b'), body('old', [], '2026-01-01')), mandate)).toEqual(fault(field, key))
})

test('an ended body gets no mandate', () => {
  expect(setMandate(ground(body('a', [], '2026-01-01')), own)).toEqual(refused('body-ended'))
  expect(withdrawMandate(ground(body('a', [own], '2026-01-01')), 'money')).toEqual(refused('body-ended'))
})

test('two bodies cannot wait for each other', () => {
  expect(setMandate(ground(body('a'), body('b', [sendTo('a')])), sendTo('b'))).toEqual(refused('in-a-circle'))
})

test('nor three', () => {
  const others = [body('b', [sendTo('c')]), body('c', [sendTo('a')])]
  expect(setMandate(ground(body('a'), ...others), sendTo('b'))).toEqual(refused('in-a-circle'))
})

test('a circle may hide behind the general mandate', () => {
  expect(setMandate(ground(body('a'), body('b', [sendTo('a')])), sendTo('b', 'money'))).toEqual(refused('in-a-circle'))
})

test('two bodies may decide different matters for each other', () => {
  const ruling = setMandate(ground(body('a'), body('b', [sendTo('a', 'staff')])), sendTo('b', 'money'))
  expect(isRefusal(ruling)).toBe(false)
})

test('withdrawing a mandate may close a circle as well', () => {
  const first = body('a', [sendTo('b'), { ...own, matter: 'money' }])
  expect(withdrawMandate(ground(first, body('b', [sendTo('a', 'money')])), 'money')).toEqual(refused('in-a-circle'))
})

test('a mandate of a matter is withdrawn', () => {
  expect(withdrawMandate(ground(body('a', [own, { ...own, matter: 'money' }])), 'money')).toEqual({
    next: { body: 'a', matter: 'money' },
    facts: [{ name: 'bodies.mandate-withdrawn', about: 'a', values: { matter: 'money' } }],
  })
})

test('the general mandate can be changed, not withdrawn', () => {
  expect(withdrawMandate(ground(body('a', [own])), 'general')).toEqual(refused('nothing-to-withdraw'))
  expect(withdrawMandate(ground(body('a', [own])), 'money')).toEqual(refused('nothing-to-withdraw'))
})

test('whatever is set and withdrawn, no recommendation ever goes in a circle', () => {
  const names = ['a', 'b', 'c', 'd'] as const
  const step = fc.record({
    at: fc.constantFrom(...names),
    matter: fc.constantFrom('general' as const, 'money' as const, 'staff' as const),
    to: fc.constantFrom(...names, 'self', 'nothing'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const bodies = steps.reduce<readonly KnownBody[]>(
        (before, { at, matter, to }) => {
          const standing = before.find(({ id }) => id === at) ?? body(at)
          const here = { body: standing, bodies: before }
          const rest = standing.mandates.filter((one) => one.matter !== matter)
          const wanted = to === 'self' ? { ...own, matter } : sendTo(to, matter)
          const ruling = to === 'nothing' ? withdrawMandate(here, matter) : setMandate(here, wanted)
          if (!('next' in ruling)) return before
          const mandates = 'mandate' in ruling.next ? [...rest, ruling.next.mandate] : rest
          return before.map((one) => (one.id === at ? { ...one, mandates } : one))
        },
        names.map((name) => body(name)),
      )
      for (const matter of matters)
        for (const name of names) {
          const way = wayOf(matter, name, bodies)
          expect(new Set(way).size).toBe(way.length)
        }
    }),
  )
})
