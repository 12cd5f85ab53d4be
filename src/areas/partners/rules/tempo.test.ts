import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../foundation/clock.ts'
import type { Absence, Tempo } from '../partner.ts'
import { earliestDue, fits } from './tempo.ts'

const tempo = (leadDays: number | null, ...absences: [string, string][]): Tempo => ({
  leadDays,
  hoursMonth: null,
  absences: absences.map(([from, to]) => ({ from, to })),
})

describe('the first fair day', () => {
  test.each<[string, Tempo, string]>([
    ['is today where nothing was said', tempo(null), '2027-03-01'],
    ['comes after the lead time in calendar days', tempo(21), '2027-03-22'],
    ['comes after an absence it would fall into', tempo(21, ['2027-03-20', '2027-04-02']), '2027-04-03'],
    ['is not moved by an absence that is over by then', tempo(21, ['2027-03-02', '2027-03-21']), '2027-03-22'],
    ['is not moved by an absence that begins later', tempo(21, ['2027-03-23', '2027-04-30']), '2027-03-22'],
    ['passes absences that touch', tempo(0, ['2027-03-01', '2027-03-05'], ['2027-03-06', '2027-03-09']), '2027-03-10'],
    [
      'passes absences that overlap, whatever their order',
      tempo(0, ['2027-03-04', '2027-03-09'], ['2027-03-01', '2027-03-05']),
      '2027-03-10',
    ],
  ])('%s', (_, given, expected) => {
    expect(earliestDue(given, '2027-03-01')).toBe(expected)
  })
})

describe('a wished day', () => {
  test('fits after the lead time', () => {
    expect(fits(tempo(14), '2027-03-01', '2027-03-15')).toBe(true)
  })
  test('within the lead time names the first fair day', () => {
    expect(fits(tempo(14), '2027-03-01', '2027-03-14')).toEqual({ earliest: '2027-03-15', why: 'lead' })
  })
  test('within an absence names the day after it', () => {
    expect(fits(tempo(14, ['2027-05-01', '2027-05-07']), '2027-03-01', '2027-05-07')).toEqual({
      earliest: '2027-05-08',
      why: 'absence',
    })
  })
  test('in the past never fits', () => {
    expect(fits(tempo(null), '2027-03-01', '2027-02-28')).toEqual({ earliest: '2027-03-01', why: 'lead' })
  })
})

const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2027-01-01', days))
const absence: fc.Arbitrary<Absence> = fc
  .tuple(day, fc.integer({ min: 0, max: 60 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))
const anyTempo: fc.Arbitrary<Tempo> = fc.record({
  leadDays: fc.option(fc.integer({ min: 0, max: 60 })),
  hoursMonth: fc.constant(null),
  absences: fc.array(absence, { maxLength: 6 }),
})

describe('for every pace', () => {
  test('the first fair day fits, and no day before it does', () => {
    fc.assert(
      fc.property(anyTempo, day, (given, today) => {
        const earliest = earliestDue(given, today)
        expect(fits(given, today, earliest)).toBe(true)
        for (let due = addDays(today, -2); due < earliest; due = addDays(due, 1))
          expect(fits(given, today, due)).not.toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('the day that is named instead fits, lies later, and nothing between the two does', () => {
    fc.assert(
      fc.property(anyTempo, day, day, (given, today, due) => {
        const answer = fits(given, today, due)
        if (answer === true) return
        expect(answer.earliest > due).toBe(true)
        expect(fits(given, today, answer.earliest)).toBe(true)
        for (let between = addDays(due, 1); between < answer.earliest; between = addDays(between, 1))
          expect(fits(given, today, between)).not.toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('one more absence or a longer lead time never brings the first fair day forward', () => {
    fc.assert(
      fc.property(anyTempo, absence, fc.integer({ min: 0, max: 30 }), day, (given, more, longer, today) => {
        const slower = { ...given, leadDays: (given.leadDays ?? 0) + longer, absences: [...given.absences, more] }
        expect(earliestDue(slower, today) >= earliestDue(given, today)).toBe(true)
      }),
    )
  })
})
