import { describe, expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import { mayNameTestReader, nameTestReader, releaseTestReader } from './test-reader.ts'

const mara: Person = {
  ...{ kind: 'person', id: 'mara', name: 'Mara', operator: false, member: true, coordinates: false },
  ...{ speaksFor: [], assists: [] },
}
const ina: Person = { ...mara, id: 'ina', coordinates: true }

describe('who tests texts', () => {
  test('everyone who belongs says it of themselves', () => {
    expect(mayNameTestReader(mara, {}, {})).toBe(true)
    expect(mayNameTestReader(mara, {}, { person: 'mara' })).toBe(true)
    expect(mayNameTestReader(guest, {}, {})).toEqual({ refused: { key: 'sign-in-first' } })
    expect(mayNameTestReader({ ...mara, member: false }, {}, {})).toEqual({ refused: { key: 'members-only' } })
  })
  test('only the coordination says it of others', () => {
    expect(mayNameTestReader(mara, {}, { person: 'theo' })).toEqual({ refused: { key: 'coordination-only' } })
    expect(mayNameTestReader(ina, {}, { person: 'theo' })).toBe(true)
  })
  test('is named with or without name, and only who belongs', () => {
    expect(nameTestReader({ belongs: true }, { byName: true }, { by: mara })).toMatchObject({
      next: { person: 'mara', byName: true },
      facts: [{ name: 'plain-language.test-reader-named', about: 'mara' }],
    })
    const foreign = { refused: { key: 'not-a-member-here' } }
    expect(nameTestReader({ belongs: false }, { person: 'x', byName: true }, { by: ina })).toEqual(foreign)
    expect(nameTestReader({ belongs: true }, { byName: true }, { by: system })).toEqual(foreign)
  })
  test('stops, once begun', () => {
    expect(releaseTestReader({ isReader: true }, {}, { by: mara })).toMatchObject({ next: 'mara' })
    expect(releaseTestReader({ isReader: false }, {}, { by: mara })).toEqual({ refused: { key: 'no-test-reader' } })
  })
})
