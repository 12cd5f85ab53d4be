import { expect, it } from 'vitest'
import { texts } from '../foundation/language.ts'
import { shown } from './given.tsx'
import { ThingHistory } from './thing-history.tsx'

const facts = {
  refusals: {},
  problems: {},
  done: {},
  facts: {
    'vote-cast': '{who} {people, plural, one {hat} other {haben}} abgestimmt.',
    'seat-filled': '{who} hat {times, plural, one {einen Sitz} other {# Sitze}} besetzt.',
    'body-founded': '{who} hat das Gremium gegründet.',
  },
}
const words = texts(facts, facts, facts)

let number = 0
const done = (fact: string, name: string, at = '2026-09-08') => ({
  ...{ number: number++, at: new Date(`${at}T16:00:00Z`), command: 'x', fact: `x.${fact}` },
  ...{ about: 'a', person: name, name, values: {} },
})
const told = (...entries: ReturnType<typeof done>[]) =>
  [...shown(<ThingHistory entries={entries} texts={[words]} />).matchAll(/<span>(.*?)<\/span>/g)].map(([, one]) => one)

it('the votes of one day are one sentence, in the order in which they came', () => {
  expect(told(done('vote-cast', 'Emil'), done('vote-cast', 'Mara'), done('vote-cast', 'Mara'))).toEqual([
    'Mara und Emil haben abgestimmt.',
  ])
})

it('what one person did several times is counted, and not credited to another', () => {
  expect(told(done('seat-filled', 'Ina'), done('seat-filled', 'Ina'), done('seat-filled', 'Jonas'))).toEqual([
    'Ina hat 2 Sitze besetzt.',
    'Jonas hat einen Sitz besetzt.',
  ])
})

it('another day and a sentence that cannot count stay apart', () => {
  expect(told(done('seat-filled', 'Ina'), done('seat-filled', 'Ina', '2026-09-07'))).toHaveLength(2)
  expect(told(done('body-founded', 'Ina'), done('body-founded', 'Ina'))).toHaveLength(2)
})
