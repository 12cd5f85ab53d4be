import { expect, test } from 'vitest'
import type { Operator } from '../operator.ts'
import { type StartStep, startSteps } from './start.ts'

const bare: Operator = {
  kind: '',
  land: '',
  name: 'Stadt Prüfstadt',
  address: 'Markt 1',
  representedBy: '',
  register: '',
  content: '',
  email: 'a@b.test',
  phone: '',
  signRelay: '',
  dataProtection: '',
  supervision: '',
  hosting: '',
  enforcement: '',
  version: 1,
}
const today = '2027-06-15'
const stateOf = (steps: readonly StartStep[], name: StartStep['name']) =>
  steps.find((step) => step.name === name)?.state

test('at the very beginning nothing is there, and each step leads to where it is said', () => {
  const steps = startSteps(null, null, today)
  expect(steps.filter(({ state }) => state === 'done')).toEqual([])
  expect(steps.every(({ href }) => href.startsWith('/betreiber'))).toBe(true)
})

test('what the law wants is missing, what only helps is not', () => {
  const steps = startSteps(bare, null, today)
  expect(stateOf(steps, 'operator')).toBe('done')
  expect(stateOf(steps, 'phone')).toBe('missing')
  expect(stateOf(steps, 'signRelay')).toBe('helpful')
  expect(stateOf(steps, 'hosting')).toBe('helpful')
})

test('a register is asked of associations alone', () => {
  expect(stateOf(startSteps(bare, null, today), 'register')).toBeUndefined()
  expect(stateOf(startSteps({ ...bare, kind: 'association' }, null, today), 'register')).toBe('missing')
})

test.each([
  ['', '', 'missing'],
  ['', 'SN', 'missing'],
  ['', 'BW', 'check'],
  ['Ombudsstelle', 'SN', 'done'],
] as const)('with %j in Land %j the body for disputes is %s', (enforcement, land, state) => {
  expect(stateOf(startSteps({ ...bare, enforcement, land }, null, today), 'enforcement')).toBe(state)
})

test.each([
  ['2027-06-01', 'done'],
  ['2026-07-15', 'check'],
  ['2026-06-01', 'check'],
] as const)('a statement that was checked on %s is %s', (checkedOn, state) => {
  expect(stateOf(startSteps(bare, { checkedOn }, today), 'statement')).toBe(state)
})
