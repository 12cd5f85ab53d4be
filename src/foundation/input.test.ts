import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as input from './input.ts'

/** The value that comes through, or the key of what is wrong. */
function through(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : { key: parsed.error.issues[0]?.message }
}

test.each([
  ['  Anna \t  Ahorn ', 'Anna Ahorn'],
  ['Ma\u0308rz', 'März'],
  ['', { key: 'field-missing' }],
  ['   ', { key: 'field-missing' }],
  [undefined, { key: 'field-missing' }],
  ['x'.repeat(201), { key: 'text-too-long' }],
])('a line %j comes through as %j', (typed, read) => {
  expect(through(input.line(), typed)).toEqual(read)
})

test('characters that nobody sees and no database keeps are dropped, half a pair becomes the sign for unknown', () => {
  expect(through(input.line(), 'An\0na\u000E Ahorn\u007F')).toBe('Anna Ahorn')
  expect(through(input.line(), '\0')).toEqual({ key: 'field-missing' })
  expect(through(input.optionalProse(), 'Eins\n\u0005Zwei \uD83C!')).toBe('Eins\nZwei \uFFFD!')
  expect(through(input.words(), 'Chor\0, \0, Rad')).toEqual(['Chor', 'Rad'])
})

test('a letter keeps as many marks as a script can have, also when something unseen stands between them', () => {
  const marks = (many: number) => '\u0315'.repeat(many)
  expect(through(input.line(), `x${marks(20_000)}y`)).toBe(`x${marks(30)}y`)
  expect(through(input.optionalProse(), `x${`${marks(30)}\u0001`.repeat(500)}`)).toBe(`x${marks(30)}`)
})

test('prose keeps its paragraphs, whatever ends its lines', () => {
  expect(through(input.prose(), ' Eins\r\n\r\nZwei\rDrei  Wörter ')).toBe('Eins\n\nZwei\nDrei  Wörter')
})

describe('a day', () => {
  test.each([
    [{ day: '3', month: '9', year: '2027' }, '2027-09-03'],
    [{ day: '3.', month: 'September', year: '27' }, '2027-09-03'],
    [{ day: ' 03 ', month: 'Mrz', year: '2027' }, '2027-03-03'],
    ['2027-09-03', '2027-09-03'],
    [{ day: '31', month: '4', year: '2027' }, { key: 'day-looks-wrong' }],
    [{ day: '3', month: '', year: '2027' }, { key: 'day-looks-wrong' }],
    [{ day: '', month: '', year: '' }, { key: 'day-missing' }],
    [undefined, { key: 'day-missing' }],
  ])('typed as %j comes through as %j', (typed, read) => {
    expect(through(input.day(), typed)).toEqual(read)
  })

  test('may be left out where it is voluntary, but not half', () => {
    expect(through(input.optionalDay(), { day: '', month: '', year: '' })).toBeUndefined()
    expect(through(input.optionalDay(), { day: '3', month: '', year: '' })).toEqual({ key: 'day-looks-wrong' })
  })
})

test.each([
  ['16:30', '16:30'],
  ['16.30 Uhr', '16:30'],
  [' 9 uhr', '09:00'],
  ['24:00', { key: 'time-looks-wrong' }],
  ['halb vier', { key: 'time-looks-wrong' }],
  ['', { key: 'time-missing' }],
])('a time %j comes through as %j', (typed, read) => {
  expect(through(input.time(), typed)).toEqual(read)
})

test.each([
  ['14', 14],
  [14, 14],
  ['0', { key: 'number-out-of-range' }],
  ['3,5', { key: 'number-whole' }],
  ['1e3', { key: 'number-whole' }],
  [2.5, { key: 'number-whole' }],
  [undefined, { key: 'number-missing' }],
])('a whole number %j comes through as %j', (typed, read) => {
  expect(through(input.whole(1, 99), typed)).toEqual(read)
})

test('words come from commas, semicolons and lines, each once', () => {
  expect(through(input.words(), ' Schach, Musik ;Schach\n Rampe bauen')).toEqual(['Schach', 'Musik', 'Rampe bauen'])
})

test.each([
  [' Anna@Beispiel.TEST ', 'anna@beispiel.test'],
  ['anna', { key: 'email-looks-wrong' }],
  ['', { key: 'email-missing' }],
])('an e-mail address %j comes through as %j', (typed, read) => {
  expect(through(input.email(), typed)).toEqual(read)
})

describe('the fields of a form', () => {
  test('are nested by their dots, and a name sent several times is a list', () => {
    const sent = [
      ['title', 'Treffen'],
      ['due.day', '3'],
      ['due.month', '9'],
      ['tags', 'a'],
      ['tags', 'b'],
      ['tags', 'c'],
    ] as const
    expect(input.nest(sent)).toEqual({
      title: 'Treffen',
      due: { day: '3', month: '9' },
      tags: ['a', 'b', 'c'],
    })
  })

  test('reach no prototype, whatever they are called', () => {
    const part = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'prototype', 'toString', '')
    const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        input.nest(pairs)
        expect(Object.keys(Object.prototype)).toEqual([])
        expect({}.constructor).toBe(Object)
      }),
    )
  })
})
