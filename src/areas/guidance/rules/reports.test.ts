import { expect, test } from 'vitest'
import { mostPerHour } from '../barrier-report.ts'
import * as rules from './reports.ts'

const occasion = { newId: () => 'r', today: '2027-01-31' }
const input = { page: '/hilfe', what: 'Der Knopf ist stumm.', name: '', email: '', language: 'de' as const }

test('a report is promised an answer within a month', () => {
  expect(rules.reportBarrier({ lately: 0 }, input, occasion)).toEqual({
    next: { id: 'r', ...input, reportedOn: '2027-01-31', due: '2027-02-28', answeredOn: null },
    facts: [{ name: 'guidance.barrier-reported', about: 'r', values: { due: '2027-02-28' } }],
  })
})

test('a flood is stopped, the last one before it is not', () => {
  expect(rules.reportBarrier({ lately: mostPerHour - 1 }, input, occasion)).toHaveProperty('next')
  expect(rules.reportBarrier({ lately: mostPerHour }, input, occasion)).toEqual({
    refused: { key: 'too-many-reports' },
  })
})

test.each([
  ['ada@beispiel.test', true],
  ['', false],
])('an answer to %j is kept, and the journal knows whether a mail went out', (email, mailed) => {
  expect(rules.answerReport({ id: 'r', answeredOn: null, email }, { answer: 'Behoben.' }, occasion)).toEqual({
    next: { id: 'r', answer: 'Behoben.', answeredOn: '2027-01-31' },
    facts: [{ name: 'guidance.report-answered', about: 'r', values: { mailed } }],
  })
})

test('a report is answered once', () => {
  const answered = { id: 'r', answeredOn: '2027-01-01', email: '' }
  expect(rules.answerReport(answered, { answer: 'Behoben.' }, occasion)).toEqual({
    refused: { key: 'already-answered' },
  })
})

test.each([
  ['Guten Tag.\n[Was haben Sie geprüft?]', true],
  ['[ ]', true],
  ['Guten Tag. Alles ist behoben.', false],
  ['Eine [offene Klammer\nüber zwei Zeilen]', false],
])('the template is filled before it is sent: %j', (answer, gap) => {
  expect(rules.hasGap(answer)).toBe(gap)
  const ruling = rules.answerReport({ id: 'r', answeredOn: null, email: '' }, { answer }, occasion)
  expect('faults' in ruling && ruling.faults).toEqual(gap ? [{ field: 'answer', key: 'gap-left' }] : false)
})
