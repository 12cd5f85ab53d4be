import fc from 'fast-check'
import { expect, test } from 'vitest'
import { system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { move, moved, putOn } from './agenda.ts'
import { item, meeting, person } from './given.ts'

const by = person('kora', { coordinates: true })
const newId = () => 'new'
const items = [
  item('a', { position: 2 }),
  item('b', { position: 5, origin: 'task', originId: 'task' }),
  item('c', { position: 6 }),
]
const agenda = { ...meeting(), items }

test('a new item goes to the end', () => {
  expect(putOn(agenda, { title: 'Neu', kind: 'inform' }, { by, newId })).toMatchObject({
    next: { position: 7, origin: null, minutes: null },
  })
  expect(putOn({ ...agenda, items: [] }, { title: 'Neu', kind: 'inform' }, { by, newId })).toMatchObject({
    next: { position: 1 },
  })
})

test('what comes by itself stands there once', () => {
  const again = { title: 'Flyer', kind: 'inform', origin: 'task', originId: 'task' } as const
  expect(putOn(agenda, again, { by: system, newId })).toEqual(refused('already-on-agenda'))
  const other = { ...again, originId: 'other' }
  expect(putOn(agenda, other, { by: system, newId })).toMatchObject({ next: { origin: 'task', originId: 'other' } })
})

test('what a person adds comes from nowhere, whatever they say', () => {
  const forged = { title: 'Flyer', kind: 'decide', origin: 'recommendation', originId: 'task' } as const
  expect(putOn(agenda, forged, { by, newId })).toMatchObject({ next: { origin: null, originId: null } })
})

test.each([
  ['held', 'already-held'],
  ['cancelled', 'already-cancelled'],
] as const)('the agenda of a %s meeting stays as it is', (state, key) => {
  const closed = { ...meeting({ state }), items }
  expect(putOn(closed, { title: 'Neu', kind: 'inform' }, { by, newId })).toEqual(refused(key))
  expect(move(closed, { item: 'b', to: 'up' })).toEqual(refused(key))
})

test.each([
  ['b', 'up', ['b', 'a', 'c']],
  ['b', 'down', ['a', 'c', 'b']],
  ['a', 3, ['b', 'c', 'a']],
  ['c', 1, ['c', 'a', 'b']],
] as const)('%s moved %s', (which, to, next) => {
  expect(move(agenda, { item: which, to })).toMatchObject({
    next: { item: which, order: next },
    facts: [{ about: which }],
  })
})

test('the ends of the agenda are ends', () => {
  expect(move(agenda, { item: 'a', to: 'up' })).toEqual(refused('already-first'))
  expect(move(agenda, { item: 'c', to: 'down' })).toEqual(refused('already-last'))
  expect(move(agenda, { item: 'a', to: 4 })).toEqual(refused('already-last'))
})

const listAndPlaces = fc
  .uniqueArray(fc.nat(), { minLength: 1 })
  .chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1), fc.nat(list.length - 1)))

test('moving loses nothing, puts it where it was wanted, and moving back undoes it', () => {
  fc.assert(
    fc.property(listAndPlaces, ([list, from, to]) => {
      const next = moved(list, from, to)
      expect(next[to]).toBe(list[from])
      expect(moved(next, to, from)).toEqual(list)
    }),
  )
})
