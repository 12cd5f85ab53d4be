import { expect, test } from 'vitest'
import { type Actor, guest, type Person, system } from '../../foundation/actor.ts'
import { refused } from '../../foundation/outcome.ts'
import { type Goal, onward, states } from './goal.ts'
import { mayPropose, maySetState, propose, setState } from './rules.ts'

const occasion = { newId: () => 'goal', today: '2026-11-22' }
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
const goal: Goal = {
  id: 'goal',
  title: 'Alle kommen ins Rathaus',
  whyText: 'text',
  ownerBody: null,
  state: 'proposed',
  reasonText: null,
  since: '2026-01-01',
  version: 1,
}

test.each<[string, Actor, true | string, true | string]>([
  ['a guest', guest, 'sign-in-first', 'sign-in-first'],
  ['somebody from outside', person({ member: false }), 'members-only', 'coordination-only'],
  ['a member', person(), true, 'coordination-only'],
  ['the coordination', person({ coordinates: true }), true, true],
  ['the system', system, true, true],
])('%s proposes and agrees as far as they may', (_, actor, proposes, agrees) => {
  const answer = (of: true | string) => (of === true ? true : refused(of))
  expect(mayPropose(actor)).toEqual(answer(proposes))
  expect(mayPropose(actor, 'idea')).toEqual(answer(proposes))
  expect(mayPropose(actor, 'agreed')).toEqual(answer(agrees))
  expect(maySetState(actor)).toEqual(answer(agrees))
})

const proposal = {
  title: 'Alle kommen ins Rathaus',
  why: 'Viele scheitern an drei Stufen.',
  state: 'proposed',
} as const

test('a goal begins today, unless it was agreed before', () => {
  const ground = { ownerKnown: true }
  expect(propose(ground, { ...proposal, ownerBody: 'body' }, occasion)).toEqual({
    next: { ...proposal, id: 'goal', ownerBody: 'body', since: '2026-11-22' },
    facts: [{ name: 'goals.goal-proposed', about: 'goal', values: { state: 'proposed' } }],
  })
  const agreed = propose(ground, { ...proposal, state: 'agreed', since: '2026-03-01' }, occasion)
  expect(agreed).toHaveProperty('next.since', '2026-03-01')
})

test.each([
  ['an owner of another network', { ownerBody: 'elsewhere' }, 'ownerBody', 'choose-one'],
  ['a goal that is dropped already', { state: 'dropped' as const }, 'state', 'never-begins-dropped'],
  ['a day that lies ahead', { since: '2026-11-23' }, 'since', 'day-ahead'],
])('%s is refused', (_, of, field, key) => {
  expect(propose({ ownerKnown: false }, { ...proposal, ...of }, occasion)).toEqual({ faults: [{ field, key }] })
})

test('a goal goes only where its state leads', () => {
  for (const from of states)
    for (const state of states) {
      const step = setState(
        { ...goal, reasonText: 'text', state: from },
        { state, reason: 'Weil es so ist.' },
        occasion,
      )
      if (onward[from].includes(state)) expect(step).toHaveProperty('next.state', state)
      else expect(step).toEqual(refused('not-from-here'))
    }
})

test('every state leads somewhere, and every state can be reached', () => {
  for (const state of states) {
    expect(onward[state].length).toBeGreaterThan(0)
    expect(onward[state]).not.toContain(state)
    expect(states.some((from) => onward[from].includes(state))).toBe(true)
  }
})

test('a goal is dropped with a reason', () => {
  expect(setState(goal, { state: 'dropped', reason: '' }, occasion)).toEqual({
    faults: [{ field: 'reason', key: 'reason-missing' }],
  })
  expect(setState(goal, { state: 'dropped', reason: 'Es gibt das schon.' }, occasion)).toMatchObject({
    facts: [{ name: 'goals.goal-moved', about: 'goal', values: { from: 'proposed', state: 'dropped' } }],
  })
})

test('a state cannot begin tomorrow', () => {
  const step = setState(goal, { state: 'agreed', reason: '', since: '2026-11-23' }, occasion)
  expect(step).toEqual({ faults: [{ field: 'since', key: 'day-ahead' }] })
})
