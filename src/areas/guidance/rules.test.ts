import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../foundation/actor.ts'
import { aMonthAfter } from './barrier-report.ts'
import * as rules from './rules.ts'

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
const occasion = { newId: () => 'r', today: '2027-01-31', network: 'installation' }

test.each([
  [guest, 'sign-in-first'],
  [somebody, 'operators-only'],
  [{ ...somebody, operator: true }, undefined],
  [system, undefined],
] as const)('only operators run the installation', (actor, refusal) => {
  const answer = rules.mayOperate(actor)
  expect(answer === true ? undefined : answer.refused.key).toBe(refusal)
})

test('a report is promised an answer within a month', () => {
  const input = { page: '/hilfe', what: 'Der Knopf ist stumm.', name: '', email: '' }
  expect(rules.reportBarrier(input, occasion)).toEqual({
    next: { id: 'r', ...input, reportedOn: '2027-01-31', due: '2027-02-28', answeredOn: null },
    facts: [{ name: 'guidance.barrier-reported', about: 'r', values: { due: '2027-02-28' } }],
  })
})

test.each([
  ['2027-05-03', '2027-06-03'],
  ['2027-12-15', '2028-01-15'],
  ['2028-01-30', '2028-02-29'],
  ['2027-03-31', '2027-04-30'],
])('a month after %s is %s', (day, later) => {
  expect(aMonthAfter(day)).toBe(later)
})

test('a month is never longer than 31 days nor shorter than 28', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      const days = (Date.parse(aMonthAfter(day)) - Date.parse(day)) / 86_400_000
      expect(days).toBeGreaterThanOrEqual(28)
      expect(days).toBeLessThanOrEqual(31)
    }),
  )
})

test('a report is answered once', () => {
  expect(rules.answerReport({ id: 'r', answeredOn: null }, occasion)).toMatchObject({
    next: { id: 'r', answeredOn: '2027-01-31' },
  })
  expect(rules.answerReport({ id: 'r', answeredOn: '2027-01-01' }, occasion)).toEqual({
    refused: { key: 'already-answered' },
  })
})

test('the operator has one description, in ever newer versions', () => {
  const input = {
    name: 'Stadt Prüfstadt',
    address: 'Markt 1',
    representedBy: '',
    email: 'a@b.test',
    phone: '',
    dataProtection: '',
    enforcement: '',
  }
  expect(rules.describeOperator({ version: 4 }, input, occasion)).toEqual({
    next: { ...input, version: 5 },
    facts: [{ name: 'guidance.operator-described', about: 'installation' }],
  })
})
