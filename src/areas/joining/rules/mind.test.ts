import { expect, test } from 'vitest'
import { guest, system } from '../../../foundation/actor.ts'
import type { JoinState } from '../join-request.ts'
import { givenJoin } from './given.ts'
import { isForgotten, mind, onlyTheClock, timesReminded } from './mind.ts'

const at = (today: string) => ({ today, moment: new Date(`${today}T05:00:00Z`) })

test.each([
  ['2026-12-11', 0],
  ['2026-12-12', 1],
  ['2026-12-15', 1],
  ['2026-12-16', 2],
  ['2027-03-01', 2],
])('promised until 15 December, on %s whoever answers was reminded %i times', (today, times) => {
  expect(timesReminded(givenJoin(), today)).toBe(times)
  expect(timesReminded(givenJoin({ state: 'visiting' }), today)).toBe(0)
})

test.each<[JoinState, string | null, string, boolean]>([
  ['begun', null, '2026-12-08', false],
  ['begun', null, '2026-12-09', true],
  ['asked', null, '2027-12-01', false],
  ['asked', null, '2027-12-02', true],
  ['visiting', null, '2027-12-01', false],
  ['visiting', null, '2027-12-02', true],
  ['declined', '2026-12-05', '2027-06-05', false],
  ['declined', '2026-12-05', '2027-06-06', true],
  ['accepted', '2026-12-05', '2027-06-06', true],
  ['lost', '2026-12-05', '2027-06-05', false],
  ['lost', '2026-12-05', '2027-06-06', true],
  ['taken-back', '2026-12-05', '2026-12-12', false],
  ['taken-back', '2026-12-05', '2026-12-13', true],
])('%s, ended %s: on %s forgotten is %s', (state, endedOn, today, forgotten) => {
  expect(isForgotten(givenJoin({ state, endedOn }), at(today))).toBe(forgotten)
})

test('a morning without anything to do says so, and nobody but the clock asks', () => {
  expect(mind([givenJoin()], at('2026-12-02'))).toEqual({ refused: { key: 'nothing-to-mind' } })
  expect(mind([givenJoin({ reminded: 1 })], at('2026-12-13'))).toEqual({ refused: { key: 'nothing-to-mind' } })
  expect(mind([givenJoin()], at('2026-12-13'))).toMatchObject({ next: { reminded: [{ times: 1 }], forgotten: [] } })
  expect(onlyTheClock(system)).toBe(true)
  expect(onlyTheClock(guest)).not.toBe(true)
})
