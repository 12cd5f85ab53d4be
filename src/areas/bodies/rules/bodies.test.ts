import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import type { Body, DatedBody } from '../body.ts'
import { presetMandates, presetOf } from '../preset.ts'
import { change, end, found } from './bodies.ts'

const occasion = { newId: () => 'new', today: '2026-11-22' }
const profile = { name: 'AG Freizeit', kind: 'working', openness: 'open', rhythmWeeks: 6, note: null } as const
const known = (of: Partial<DatedBody> = {}): DatedBody => ({
  id: 'steering',
  name: 'Steuerungsgruppe',
  kind: 'steering',
  foundedOn: '2026-01-01',
  endedOn: null,
  mandates: [],
  ...of,
})
const ground = (...bodies: readonly DatedBody[]) => ({ bodies, model: false })
const body: Body = {
  ...profile,
  id: 'leisure',
  purposeText: 'text',
  foundedOn: '2026-01-01',
  endedOn: null,
  version: 3,
}

test('a body is founded without a mandate', () => {
  expect(found(ground(), { ...profile, purpose: 'Wir planen.' }, occasion)).toEqual({
    next: {
      body: { ...profile, id: 'new', foundedOn: '2026-11-22', endedOn: null, version: 1 },
      purpose: 'Wir planen.',
      mandates: [],
    },
    facts: [{ name: 'bodies.body-founded', about: 'new', values: { kind: 'working' } }],
  })
})

test('a preset brings its mandate along, and the journal knows', () => {
  const ruling = found(
    ground(known()),
    { ...profile, purpose: '', preset: 'recommends', deciderBody: 'steering' },
    occasion,
  )
  expect(ruling).toMatchObject({
    next: { mandates: [{ power: 'recommends', decider: 'body', deciderBody: 'steering' }] },
    facts: [{ name: 'bodies.body-founded' }, { name: 'bodies.mandate-set', values: { deciderBody: 'steering' } }],
  })
})

test('of a documented model nobody says since when', () => {
  const ruling = found({ bodies: [], model: true }, { ...profile, purpose: '', preset: 'decides' }, occasion)
  expect(ruling).toMatchObject({ next: { body: { foundedOn: null }, mandates: [{ since: null, basis: null }] } })
})

test('two living bodies do not share a name', () => {
  const taken = { faults: [{ field: 'name', key: 'name-taken' }] }
  expect(found(ground(known({ name: 'ag freizeit' })), { ...profile, purpose: '' }, occasion)).toEqual(taken)
  const shaping = { body, bodies: [known({ id: 'leisure', name: 'AG Freizeit' }), known()], version: 3 }
  expect(change(shaping, { ...profile, name: 'Steuerungsgruppe', purpose: '' })).toEqual(taken)
})

test('the name of an ended body is free again', () => {
  expect(
    found(ground(known({ name: 'AG Freizeit', endedOn: '2026-01-01' })), { ...profile, purpose: '' }, occasion),
  ).toHaveProperty('next')
})

test.each([
  ['that does not exist', []],
  ['that has ended', [known({ endedOn: '2026-01-01' })]],
])('nobody is sent to a body %s', (_, bodies) => {
  expect(
    found(ground(...bodies), { ...profile, purpose: '', preset: 'recommends', deciderBody: 'steering' }, occasion),
  ).toEqual({
    faults: [{ field: 'deciderBody', key: 'choose-body' }],
  })
})

test('a body keeps its name when something else changes', () => {
  const shaping = { body, bodies: [known({ id: 'leisure', name: 'AG Freizeit' })], version: 3 }
  expect(change(shaping, { ...profile, rhythmWeeks: 8, purpose: 'Neu' })).toEqual({
    next: { body: { ...body, rhythmWeeks: 8 }, purpose: 'Neu' },
    facts: [{ name: 'bodies.body-changed', about: 'leisure' }],
  })
})

test('a body ends once', () => {
  const shaping = { body, bodies: [], version: 3 }
  expect(end(shaping, occasion)).toEqual({
    next: { ...body, endedOn: '2026-11-22' },
    facts: [{ name: 'bodies.body-ended', about: 'leisure' }],
  })
  expect(end({ ...shaping, body: { ...body, endedOn: '2026-01-01' } }, occasion)).toEqual(refused('body-ended'))
})

test('a body that decides for another cannot end', () => {
  const days = { since: '2026-01-01', until: null, basis: null, decision: null, untilBasis: null, untilDecision: null }
  const to = presetMandates('recommends', { steeringBody: 'leisure' }).map((mandate) => ({ ...mandate, ...days }))
  const sender = known({ mandates: to })
  expect(end({ body, bodies: [sender], version: 3 }, occasion)).toEqual(
    refused('still-decides', { name: 'Steuerungsgruppe' }),
  )
  const later = known({ mandates: to.map((mandate) => ({ ...mandate, since: '2027-01-01' })) })
  expect(end({ body, bodies: [later], version: 3 }, occasion)).toHaveProperty('refused')
  const before = known({ mandates: to.map((mandate) => ({ ...mandate, until: '2026-11-22' })) })
  expect(end({ body, bodies: [before], version: 3 }, occasion)).toHaveProperty('next')
  const past = { ...sender, endedOn: '2026-01-01' }
  expect(end({ body, bodies: [past], version: 3 }, occasion)).toHaveProperty('next')
})

/** Bodies and mandates of the five model networks, in the words of their documentation. */
test.each<[string, string, string | null, string | null, string, string | null]>([
  ['Erlangen', 'Steuerungsgruppe', null, null, 'undocumented', null],
  ['Erlangen', 'AG Hörbehinderung', 'recommends', 'recommends', 'undocumented', null],
  ['Erlangen', 'Arbeitskreis gegen Einsamkeit', 'recommends', 'recommends', 'undocumented', null],
  [
    'Nieder-Olm',
    'Steuerungsgremium',
    'advises, recommends and decides',
    'decides',
    'self',
    'berät, empfiehlt und entscheidet',
  ],
  ['Rostock', 'Steuerungsgruppe Inklusives Rostock', null, null, 'undocumented', null],
  ['Schneverdingen', 'Steuerungsgruppe', 'decides in doubt', 'decides', 'self', 'entscheidet im Zweifel'],
  ['Schneverdingen', 'AG Inklusionsbewusstsein', 'recommends', 'recommends', 'undocumented', null],
  ['Schneverdingen', 'AG Freizeit', 'recommends', 'recommends', 'undocumented', null],
  ['Schneverdingen', 'AG Arbeit', 'recommends', 'recommends', 'undocumented', null],
  ['Schneverdingen', 'AG Bildung', 'recommends', 'recommends', 'undocumented', null],
  [
    'Schwäbisch Gmünd',
    'Steuerungsgruppe',
    'only advises; the carrier decides',
    'recommends',
    'carrier',
    'berät nur, der Träger entscheidet',
  ],
  ['Schwäbisch Gmünd', 'Trägerverein', 'decides', 'decides', 'self', null],
  ['Schwäbisch Gmünd', 'Inklusionsbeirat', 'advises the town council', 'recommends', 'council', 'berät den Rat'],
  ['Schwäbisch Gmünd', 'AG Außerschulische Bildung', 'recommends', 'recommends', 'undocumented', null],
])('%s: the mandate of %s stands as it is documented (%s)', (_town, _body, documented, power, decider, wording) => {
  expect(presetMandates(presetOf(documented))).toEqual([
    { matter: 'general', field: '', power, decider, deciderBody: null, wording },
  ])
})

test('the carrier decides through its body where it has one', () => {
  expect(presetMandates('advises', { carrierBody: 'board' })).toEqual([
    {
      matter: 'general',
      field: '',
      power: 'recommends',
      decider: 'body',
      deciderBody: 'board',
      wording: 'berät nur, der Träger entscheidet',
    },
  ])
})

test('a mandate in unknown words is not guessed', () => {
  expect(() => presetOf('decides sometimes')).toThrow('decides sometimes')
})
