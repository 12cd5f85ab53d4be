import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, guest, type Person, system } from '../../../foundation/actor.ts'
import { isRefusal } from '../../../foundation/outcome.ts'
import type { WrittenText } from '../written-text.ts'
import { canTest, type Tested, testTwin } from './test-reading.ts'
import { keep } from './texts.ts'
import { writeTwin } from './twin.ts'

const person = (id: string): Person => ({
  kind: 'person',
  id,
  name: id,
  operator: false,
  member: true,
  coordinates: false,
  speaksFor: [],
  assists: [],
})
const text = (of: Partial<WrittenText> = {}): WrittenText => ({
  id: 't',
  place: 'partners.about',
  original: 'Der Verein bietet barrierefreie Angebote.',
  plain: 'Alle können mitmachen.',
  plainState: 'simple',
  plainOf: 'Der Verein bietet barrierefreie Angebote.',
  outdated: false,
  wording: 3,
  writers: ['ina'],
  readings: [],
  version: 1,
  ...of,
})
const understood = (reader: string) => ({ reader, understood: true, hardSentences: [], hardWords: [] })
const not = (reader: string) => ({ ...understood(reader), understood: false })

describe('a twin that is saved', () => {
  const write = (of: Partial<WrittenText>, plain: string, finished: boolean, by: Actor = person('jonas')) => {
    const ruling = writeTwin(text(of), { plain, finished }, { by })
    return isRefusal(ruling) ? ruling : ruling.next
  }
  test('with a new wording begins unread, and its writer is remembered', () => {
    expect(write({ plainState: 'checked' }, 'Alle machen mit.', true)).toMatchObject({
      ...{ plainState: 'simple', wording: 4, writers: ['ina', 'jonas'], isNew: true },
    })
  })
  test('without any change keeps its state, its wording and its writers', () => {
    expect(write({ plainState: 'checked' }, 'Alle können mitmachen.', true)).toMatchObject({
      ...{ plainState: 'checked', wording: 3, writers: ['ina'], isNew: false },
    })
  })
  test('for an original that changed is a new wording, even with the same words', () => {
    expect(write({ original: 'Anders.' }, 'Alle können mitmachen.', true)).toMatchObject({
      ...{ plainState: 'simple', wording: 4, plainOf: 'Anders.' },
    })
  })
  test('unfinished is a draft', () => {
    expect(write({ plainState: 'checked' }, 'Alle können mitmachen.', false)).toMatchObject({ plainState: 'draft' })
  })
  test('by the program itself has no writer', () => {
    expect(write({ writers: [] }, 'Alle machen mit.', true, system)).toMatchObject({ writers: [] })
  })
  test('of an empty original is refused', () => {
    expect(write({ original: '' }, 'Alle machen mit.', true)).toEqual({ refused: { key: 'nothing-to-translate' } })
  })
})

test('an original that changes takes the check away and says so; the same words do not', () => {
  const of = (original: string) =>
    keep(text({ plainState: 'checked' }), { id: 't', place: 'partners.about', original }, { newId: () => 'n' })
  expect(of('Anders.').next.plainState).toBe('simple')
  expect(of('Anders.').facts.map(({ name }) => name)).toEqual([
    'plain-language.text-changed',
    'plain-language.check-lapsed',
  ])
  expect(of(text().original).next.plainState).toBe('checked')
  expect(of(text().original).facts).toHaveLength(1)
})

describe('testing', () => {
  const tested = (of: Partial<WrittenText> = {}, isReader = true): Tested => ({ text: text(of), isReader })
  test.each<[string, Actor, Tested]>([
    ['sign-in-first', guest, tested()],
    ['members-only', { ...person('mara'), member: false }, tested()],
    ['no-test-reader', person('mara'), tested({}, false)],
    ['no-test-reader', system, tested()],
    ['own-text', person('ina'), tested()],
    ['already-checked', person('mara'), tested({ plainState: 'checked' })],
    ['twin-not-finished', person('mara'), tested({ plainState: 'draft' })],
    ['twin-not-finished', person('mara'), tested({ plainState: 'none' })],
    ['twin-outdated', person('mara'), tested({ outdated: true })],
    ['back-with-writer', person('mara'), tested({ readings: [not('theo')] })],
    ['already-read', person('mara'), tested({ readings: [understood('mara')] })],
  ])('is refused: %s', (key, by, of) => {
    expect(canTest(by, of)).toEqual({ refused: { key } })
  })

  const say = (of: Tested, by: string, answer: 'yes' | 'no', wording = 3) =>
    testTwin(of, { wording, understood: answer, sentences: ['Alle machen mit.'], words: ['mit'] }, { by: person(by) })

  test('of another wording than the one that stands is refused', () => {
    expect(say(tested(), 'mara', 'yes', 2)).toEqual({ refused: { key: 'wording-changed' } })
  })
  test('the first who understands is one of two, the second makes it checked', () => {
    expect(say(tested(), 'mara', 'yes')).toMatchObject({
      ...{ next: { reader: 'mara', checked: false }, facts: [{ name: 'plain-language.twin-understood' }] },
    })
    expect(say(tested({ readings: [understood('theo')] }), 'mara', 'yes')).toMatchObject({
      ...{ next: { checked: true }, facts: [{ name: 'plain-language.twin-checked' }] },
    })
  })
  test('who does not understand gives it back with what was hard', () => {
    expect(say(tested({ readings: [understood('theo')] }), 'mara', 'no')).toMatchObject({
      next: { checked: false, understood: false, hardSentences: ['Alle machen mit.'], hardWords: ['mit'] },
      facts: [{ name: 'plain-language.twin-not-understood' }],
    })
  })
})

test('whatever happens in whatever order, nothing is checked that two others did not understand in exactly this wording', () => {
  const people = ['ina', 'mara', 'theo', 'pia']
  const step = fc.oneof(
    fc.record({
      do: fc.constant('write' as const),
      by: fc.constantFrom(...people),
      plain: fc.constantFrom('A.', 'B.'),
      finished: fc.boolean(),
    }),
    fc.record({ do: fc.constant('keep' as const), original: fc.constantFrom('Eins.', 'Zwei.', '') }),
    fc.record({
      do: fc.constant('test' as const),
      by: fc.constantFrom(...people),
      understood: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const),
    }),
  )
  const seen = { checked: 0 }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let now = text({ original: 'Eins.', plain: '', plainState: 'none', plainOf: null, wording: 0, writers: [] })
      // Everything that was ever understood: who, which words, for which original.
      const said: { by: string; plain: string; of: string | null; wording: number }[] = []
      for (const one of steps) {
        if (one.do === 'keep') {
          const { next } = keep(now, { id: 't', place: 'p', original: one.original }, { newId: () => 'n' })
          now = { ...now, original: next.original, plainState: next.plainState }
        }
        if (one.do === 'write') {
          const ruling = writeTwin(now, one, { by: person(one.by) })
          if (isRefusal(ruling)) continue
          const { isNew, ...next } = ruling.next
          now = { ...now, ...next, readings: isNew ? [] : now.readings }
        }
        if (one.do === 'test') {
          const input = { wording: now.wording, understood: one.understood, sentences: [], words: [] }
          const ruling = testTwin({ text: now, isReader: true }, input, { by: person(one.by) })
          if (isRefusal(ruling)) continue
          if (one.understood === 'yes')
            said.push({ by: one.by, plain: now.plain, of: now.plainOf, wording: now.wording })
          now = {
            ...now,
            readings: [...now.readings, ruling.next],
            plainState: ruling.next.checked ? 'checked' : now.plainState,
          }
        }
        now = { ...now, outdated: now.plainOf !== null && now.plainOf !== now.original }
        if (now.plainState !== 'checked') continue
        seen.checked += 1
        const fit = said.filter(
          ({ plain, of, wording }) => plain === now.plain && of === now.original && wording === now.wording,
        )
        expect(new Set(fit.map(({ by }) => by)).size).toBeGreaterThanOrEqual(2)
        expect(fit.some(({ by }) => now.writers.includes(by))).toBe(false)
      }
    }),
    { numRuns: 3000 },
  )
  expect(seen.checked).toBeGreaterThan(20)
})
