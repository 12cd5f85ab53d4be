import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import type { KnownPerson } from '../person.ts'
import { changePerson, makeOperator, mayMakeOperator } from './person.ts'

const kora: Person = {
  kind: 'person',
  id: 'kora',
  name: 'Kora',
  operator: false,
  member: true,
  coordinates: true,
  speaksFor: [],
  assists: [],
}
const ada: KnownPerson = {
  id: 'ada',
  email: 'ada@beispiel.test',
  name: 'Ada Ahorn',
  language: 'de-easy',
  operator: false,
  demo: false,
  version: 3,
}
const occasion = { newId: () => 'id-1', moment: new Date('2027-05-03T10:00:00Z') }

test('changing oneself changes name and language, nothing else', () => {
  const { next } = changePerson(ada, { name: 'Ada Birke', language: 'en' })
  expect(next).toEqual({ ...ada, name: 'Ada Birke', language: 'en' })
})

test('operators are made at the command line alone', () => {
  expect(mayMakeOperator(system)).toBe(true)
  for (const actor of [guest, kora, { ...kora, operator: true }])
    expect(mayMakeOperator(actor)).toEqual({ refused: { key: 'command-line-only' } })
})

test('an operator is a new or a known person, never an invented one', () => {
  const input = { name: 'Neu', email: 'neu@beispiel.test', language: 'de' } as const
  expect(makeOperator(null, input, occasion)).toMatchObject({
    next: { person: { id: 'id-1', operator: true, version: 0 }, expiresAt: new Date('2027-05-03T10:30:00Z') },
  })
  expect(makeOperator(ada, input, occasion)).toMatchObject({ next: { person: { ...ada, operator: true } } })
  expect(makeOperator({ ...ada, demo: true }, input, occasion)).toEqual({ refused: { key: 'address-in-use' } })
})
