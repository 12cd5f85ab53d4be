import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import { found, mayFound, slugOf, type Wanted } from './network.ts'

const person: Person = {
  kind: 'person',
  id: 'p',
  name: 'Ada',
  operator: false,
  member: true,
  coordinates: true,
  speaksFor: [],
  assists: [],
}
const full = { empty: false, demo: false }

test('in the demonstration anyone may found', () => {
  expect(mayFound(guest, { ...full, demo: true })).toBe(true)
})

test('the first one to come lays the ground', () => {
  expect(mayFound(guest, { ...full, empty: true })).toBe(true)
})

test('later only the operator founds, and jobs and seeds do', () => {
  expect(mayFound(guest, full)).toEqual({ refused: { key: 'operators-only' } })
  expect(mayFound(person, full)).toEqual({ refused: { key: 'operators-only' } })
  expect(mayFound({ ...person, operator: true }, full)).toBe(true)
  expect(mayFound(system, full)).toBe(true)
})

const wanted: Wanted = {
  network: {
    id: 'n',
    slug: 'n',
    name: 'N',
    kind: 'city',
    land: 'Hessen',
    lat: 50,
    lon: 9,
    area: null,
    lifeAreas: [],
    examples: [],
    afterFunding: null,
    model: false,
    demo: false,
  },
  carriers: [{ name: 'Träger', legalForm: null, since: '2017', until: null, note: null }],
  targetGroups: [{ name: 'alle' }],
  preset: 'decides',
}
const ids = () => {
  const given = { last: 0 }
  return () => `id-${++given.last}`
}
const occasion = () => ({ today: '2026-11-22', newId: ids() })

test('a network begins today, and so do its target groups', () => {
  expect(found({ ...full, slugTaken: false }, wanted, occasion())).toEqual({
    next: {
      network: { ...wanted.network, foundedOn: '2026-11-22' },
      carriers: [{ id: 'id-1', ...wanted.carriers[0] }],
      targetGroups: [{ id: 'id-2', name: 'alle', since: '2026-11-22', until: null }],
      publicText: 'id-3',
      preset: 'decides',
    },
    facts: [{ name: 'municipalities.network-founded', about: 'n' }],
  })
})

test('since when a documented model has its target groups is not known', () => {
  const model = { ...wanted, network: { ...wanted.network, model: true } }
  expect(found({ ...full, slugTaken: false }, model, occasion())).toMatchObject({
    next: { targetGroups: [{ since: null }] },
  })
})

test('two networks never share an address', () => {
  expect(found({ ...full, slugTaken: true }, wanted, occasion())).toEqual({ refused: { key: 'slug-taken' } })
})

test.each([
  ['Schwäbisch Gmünd', 'schwaebisch-gmuend'],
  ['Nieder-Olm', 'nieder-olm'],
  ['Weißenfels (Saale)', 'weissenfels-saale'],
  ['  Łódź ', 'odz'],
])('%s has the address %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('every address fits the address line', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (name) => slugOf(name) === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(name)),
    ),
  )
})
