import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { kora, occasion, person, seat } from './given.ts'
import { askSense, endSense, mayEndSense, type Sensing, saySense } from './sense.ts'

const check = (of: Partial<Sensing> = {}): Sensing => ({
  ...{ id: 's', bodyId: 'ag', title: 'Bänke', askedBy: 'a-delegate', askedAt: new Date(0), endedAt: null },
  ...{ recommendationId: null, seats: [seat('a')], voices: [] },
  ...of,
})
const good = { feeling: 'good', note: '' } as const
const said = { seatId: 'a', personId: 'a-delegate', feeling: 'bad', note: '' } as const

test('an idea is put to a body that lives', () => {
  const idea = { body: 'ag', title: 'Bänke', idea: 'Drei Bänke am Fluss.' }
  expect(askSense({ name: 'AG', endedOn: null }, idea, occasion(kora))).toMatchObject({
    next: { id: 'new', by: 'kora', ...idea },
    facts: [{ name: 'decisions.sense-asked', values: { body: 'ag' } }],
  })
  expect(askSense({ name: 'AG', endedOn: '2026-01-01' }, idea, occasion(kora))).toEqual(
    refused('body-ended', { body: 'AG' }),
  )
})

test('each seat says how it feels, and may say it anew; the deputy only where the delegate has not', () => {
  const by = (id: string) => occasion(person(id))
  expect(saySense(check(), seat('a'), good, by('a-deputy'))).toHaveProperty('next.feeling', 'good')
  expect(saySense(check({ voices: [said] }), seat('a'), good, by('a-delegate'))).toHaveProperty('next.feeling', 'good')
  expect(saySense(check({ voices: [said] }), seat('a'), good, by('a-deputy'))).toEqual(refused('delegate-has-voted'))
  expect(saySense(check(), seat('a'), good, by('a-assistant'))).toEqual(refused('no-seat-here'))
  expect(saySense(check({ endedAt: new Date(1) }), seat('a'), good, by('a-delegate'))).toEqual(refused('sense-ended'))
})

test('whoever asked ends it, or the coordination, once', () => {
  expect(mayEndSense(person('a-delegate'), check())).toBe(true)
  expect(mayEndSense(kora, check())).toBe(true)
  expect(mayEndSense(person('b-delegate'), check())).toEqual(refused('asker-only'))
  expect(endSense(check())).toHaveProperty('next.id', 's')
  expect(endSense(check({ endedAt: new Date(1) }))).toEqual(refused('sense-ended'))
})
