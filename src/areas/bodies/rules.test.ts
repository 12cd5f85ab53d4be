import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Actor, guest, type Person, system } from '../../foundation/actor.ts'
import { refused } from '../../foundation/outcome.ts'
import type { KnownBody } from './body.ts'
import { deciders, type Mandate, matters, powers } from './mandate.ts'
import { deciderFor, mayShape, mayVoteOn, voiceOf, wayOf } from './rules.ts'
import type { Seat } from './seat.ts'

const person = (of: Partial<Person> = {}): Person => ({
  kind: 'person',
  id: 'ada',
  name: 'Ada Ahorn',
  operator: false,
  member: true,
  coordinates: false,
  speaksFor: [],
  assists: [],
  ...of,
})

const seat = (of: Partial<Seat> = {}): Seat => ({
  id: 'seat',
  bodyId: 'body',
  heldBy: 'partner',
  partnerId: 'club',
  holderName: null,
  delegateId: null,
  deputyId: null,
  tandemId: null,
  assistantId: null,
  targetGroupId: null,
  function: 'member',
  cameBy: null,
  appointedBy: null,
  since: '2026-01-01',
  termUntil: null,
  until: null,
  version: 1,
  ...of,
})

test.each<[string, Actor, true | string]>([
  ['a guest', guest, 'sign-in-first'],
  ['a member', person(), 'coordination-only'],
  ['somebody from outside', person({ member: false }), 'coordination-only'],
  ['whoever runs the installation', person({ member: false, operator: true }), 'coordination-only'],
  ['the coordination', person({ coordinates: true }), true],
  ['the system', system, true],
])('%s shapes bodies only as the coordination', (_, actor, answer) => {
  expect(mayShape(actor)).toEqual(answer === true ? true : refused(answer))
})

test('a person has at most one voice on a seat', () => {
  expect(voiceOf(seat({ delegateId: 'ada' }), 'ada')).toBe('delegate')
  expect(voiceOf(seat({ deputyId: 'ada' }), 'ada')).toBe('deputy')
  expect(voiceOf(seat({ tandemId: 'ada' }), 'ada')).toBe('tandem')
  expect(voiceOf(seat({ deputyId: 'ada', tandemId: 'ada' }), 'ada')).toBe('deputy')
  expect(voiceOf(seat({ assistantId: 'ada' }), 'ada')).toBe('assistant')
  expect(voiceOf(seat({ delegateId: 'bo' }), 'ada')).toBeNull()
})

test('a vacated seat has no voice', () => {
  expect(voiceOf(seat({ delegateId: 'ada', until: '2026-06-01' }), 'ada')).toBeNull()
})

test.each<[string, Actor, readonly Seat[], true | string]>([
  ['a guest', guest, [seat()], 'sign-in-first'],
  ['the system', system, [], true],
  ['a delegate', person(), [seat({ delegateId: 'ada' })], true],
  ['a deputy', person(), [seat({ deputyId: 'ada' })], true],
  ['an assistant of the seat', person(), [seat({ assistantId: 'ada' })], 'assistants-never-vote'],
  ['an assistant of the partner', person({ assists: ['club'] }), [seat()], 'assistants-never-vote'],
  ['an assistant of another partner', person({ assists: ['choir'] }), [seat()], 'no-seat-here'],
  ['an assistant with a seat of their own', person({ assists: ['choir'] }), [seat({ delegateId: 'ada' })], true],
  [
    'a delegate who came to assist the same partner',
    person({ assists: ['club'] }),
    [seat({ delegateId: 'ada' })],
    'assistants-never-vote',
  ],
  ['a delegate who left the network', person({ member: false }), [seat({ delegateId: 'ada' })], 'members-only'],
  ['a former delegate', person(), [seat({ delegateId: 'ada', until: '2026-06-01' })], 'no-seat-here'],
  ['the coordination without a seat', person({ coordinates: true }), [seat()], 'no-seat-here'],
  ['a member where there are no seats', person(), [], 'no-seat-here'],
])('%s votes only with a voice', (_, actor, seats, answer) => {
  expect(mayVoteOn(actor, seats)).toEqual(answer === true ? true : refused(answer))
})

const mandate = (of: Partial<Mandate>): Mandate => ({
  matter: 'general',
  field: '',
  power: 'decides',
  decider: 'self',
  deciderBody: null,
  wording: null,
  ...of,
})

test('the general mandate holds where a matter has none of its own', () => {
  const mandates = [mandate({}), mandate({ matter: 'money', power: 'recommends', decider: 'carrier' })]
  expect(deciderFor(mandates, 'money')).toEqual({ decider: 'carrier', bodyId: null, power: 'recommends' })
  expect(deciderFor(mandates, 'staff')).toEqual({ decider: 'self', bodyId: null, power: 'decides' })
})

test('where nobody wrote down who decides, nobody is named', () => {
  expect(deciderFor([], 'general')).toBeNull()
  expect(deciderFor([mandate({ power: 'recommends', decider: 'undocumented' })], 'money')).toBeNull()
})

test('an undocumented matter is not decided by the general mandate', () => {
  const mandates = [mandate({}), mandate({ matter: 'money', power: null, decider: 'undocumented' })]
  expect(deciderFor(mandates, 'money')).toBeNull()
})

test('a field of action goes before its matter, and its matter before the general mandate', () => {
  const topics = { matter: 'topics', power: 'recommends' } as const
  const mandates = [
    mandate({}),
    mandate({ ...topics, decider: 'carrier' }),
    mandate({ ...topics, field: 'Bildung', decider: 'council' }),
  ]
  expect(deciderFor(mandates, 'topics', 'bildung')?.decider).toBe('council')
  expect(deciderFor(mandates, 'topics', 'Freizeit')?.decider).toBe('carrier')
  expect(deciderFor(mandates, 'topics')?.decider).toBe('carrier')
  expect(deciderFor([mandate({})], 'topics', 'Bildung')?.decider).toBe('self')
  expect(deciderFor([mandate({ ...topics, field: 'Bildung', decider: 'council' })], 'topics')).toBeNull()
})

test('the order of mandates never matters', () => {
  const any = fc.record({
    matter: fc.constantFrom(...matters),
    field: fc.constant(''),
    power: fc.option(fc.constantFrom(...powers)),
    decider: fc.constantFrom(...deciders),
    deciderBody: fc.option(fc.constantFrom('a', 'b')),
    wording: fc.constant(null),
  })
  const shuffled = fc
    .uniqueArray(any, { selector: (one) => one.matter })
    .chain((mandates) => fc.tuple(fc.constant(mandates), fc.shuffledSubarray(mandates, { minLength: mandates.length })))
  fc.assert(
    fc.property(shuffled, fc.constantFrom(...matters), ([mandates, others], matter) => {
      expect(deciderFor(others, matter)).toEqual(deciderFor(mandates, matter))
    }),
  )
})

test('a recommendation goes from body to body until one decides', () => {
  const to = (deciderBody: string) => [mandate({ power: 'recommends', decider: 'body', deciderBody })]
  const body = (id: string, mandates: readonly Mandate[]): KnownBody => ({
    id,
    name: id,
    kind: 'working',
    endedOn: null,
    mandates,
  })
  const bodies = [body('a', to('b')), body('b', to('c')), body('c', [mandate({})])]
  expect(wayOf('money', 'a', bodies)).toEqual(['a', 'b', 'c'])
  expect(wayOf('money', 'a', [body('a', to('b')), body('b', to('a'))])).toEqual(['a', 'b', 'a'])
})
