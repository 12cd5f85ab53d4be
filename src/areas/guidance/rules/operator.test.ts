import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import type { Operator } from '../operator.ts'
import * as rules from './operator.ts'

const somebody: Person = {
  kind: 'person',
  id: 'p',
  name: 'Ada',
  operator: false,
  member: true,
  coordinates: true,
  speaksFor: [],
  assists: [],
}

test.each([
  [guest, 'sign-in-first'],
  [somebody, 'operators-only'],
  [{ ...somebody, operator: true }, undefined],
  [system, undefined],
] as const)('only operators run the installation', (actor, refusal) => {
  const answer = rules.mayOperate(actor)
  expect(answer === true ? undefined : answer.refused.key).toBe(refusal)
})

const input: Omit<Operator, 'version'> = {
  kind: 'municipality',
  land: 'HE',
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
}

test('the operator has one description, in ever newer versions', () => {
  expect(rules.describeOperator({ version: 4 }, input, { network: 'installation' })).toEqual({
    next: { ...input, version: 5 },
    facts: [{ name: 'guidance.operator-described', about: 'installation' }],
  })
})
