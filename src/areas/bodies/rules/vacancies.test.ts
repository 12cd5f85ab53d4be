import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { advertise, withdrawVacancy } from './vacancies.ts'

const occasion = { newId: () => 'free', today: '2026-11-22' }
const room = { body: { id: 'body', endedOn: null }, targetGroupKnown: true }
const nothing = { wanted: null, ask: null }

test.each([
  ['a target group', { targetGroupId: 'older' }],
  ['a sector', { sector: 5 } as const],
  ['words', { wanted: 'jemand mit Rollstuhl' }],
])('a seat is kept free for %s', (_, of) => {
  expect(advertise(room, { ...nothing, ...of }, occasion)).toMatchObject({
    next: { id: 'free', bodyId: 'body', since: '2026-11-22', until: null, ...of },
    facts: [{ name: 'bodies.seat-advertised', about: 'body', values: { vacancy: 'free' } }],
  })
})

test('for whom, has to be said, and of this network', () => {
  expect(advertise(room, nothing, occasion)).toEqual({ faults: [{ field: 'wanted', key: 'wanted-missing' }] })
  expect(advertise({ ...room, targetGroupKnown: false }, { ...nothing, targetGroupId: 'x' }, occasion)).toEqual({
    faults: [{ field: 'targetGroupId', key: 'choose-one' }],
  })
})

test('an ended body has no free seats', () => {
  const ended = { ...room, body: { id: 'body', endedOn: '2026-01-01' } }
  expect(advertise(ended, { ...nothing, wanted: 'alle' }, occasion)).toEqual(refused('body-ended'))
})

test('it is taken back once', () => {
  const made = advertise(room, { ...nothing, wanted: 'alle' }, occasion)
  if (!('next' in made)) throw new Error('not made')
  const back = withdrawVacancy(made.next, {}, { today: '2026-12-01' })
  expect(back).toMatchObject({ next: { until: '2026-12-01' }, facts: [{ name: 'bodies.vacancy-withdrawn' }] })
  expect(withdrawVacancy({ ...made.next, until: '2026-12-01' }, {}, occasion)).toEqual(refused('no-longer-free'))
})
