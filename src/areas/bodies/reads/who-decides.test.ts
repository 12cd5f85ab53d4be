import { expect, test } from 'vitest'
import { modelNetworks, seedModelNetworks } from '../../../../seed/model-networks.ts'
import { world } from '../../../../test/world.ts'
import { installation } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { languages } from '../../../foundation/language.ts'
import { networkHead } from '../../municipalities/reads.ts'
import { endBody, setMandate, withdrawMandate } from '../commands.ts'
import { givenBody } from '../given.ts'
import { mandateSays } from '../pages/says.tsx'
import { bodyBrief } from '../reads.ts'
import { whoDecides } from './who-decides.ts'

const w = world()
const basis = 'Steuerungsgruppe, 1. Dezember 2026, Beschluss 4'

async function seen(caller: Caller, query: Record<string, string> = {}) {
  const found = await w.app.door.read(caller, whoDecides, query)
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.data
}
const powers = async (caller: Caller, am: string) =>
  (await seen(caller, { am })).bodies.map(({ name, mandates }) => [name, ...mandates.map(({ power }) => power)])

async function today(net: Caller, body: string) {
  const brief = await w.app.database.read({ network: net.network }, (db) => bodyBrief(db, body))
  return brief?.mandates.map(({ matter, field, power }) => [matter, field, power].filter(Boolean).join(' '))
}

test('each day has its mandate: before, today, and one that is ahead', async () => {
  w.setClock('2026-05-01T09:00:00Z')
  const net = await w.network()
  const { id: body } = await givenBody(w, net, { kind: 'steering', name: 'Steuerung', preset: 'decides' })
  const set = { body, matter: 'general', power: 'recommends', decider: 'carrier', basis }
  await w.done(net.coordination, setMandate, { ...set, since: '2026-07-01' })
  expect(await today(net.guest, body)).toEqual(['general decides'])
  expect(await powers(net.guest, '2026-04-30')).toEqual([])
  expect(await powers(net.guest, '2026-06-30')).toEqual([['Steuerung', 'decides']])
  expect(await powers(net.guest, '2026-07-01')).toEqual([['Steuerung', 'recommends']])
  w.setClock('2026-07-01T00:30:00+02:00')
  expect(await today(net.guest, body)).toEqual(['general recommends'])
})

test('a change is never written over, and says where it was decided', async () => {
  w.setClock('2026-05-01T09:00:00Z')
  const net = await w.network()
  const { id: body } = await givenBody(w, net, { kind: 'steering', preset: 'decides' })
  const money = { body, matter: 'money', power: 'recommends', decider: 'carrier' }
  await w.done(net.coordination, setMandate, money)
  w.setClock('2026-06-01T09:00:00Z')
  const act = (command: typeof setMandate | typeof withdrawMandate, input: object) =>
    w.app.door.act<unknown, unknown, unknown, unknown>(net.coordination, command, input)
  const fault = (field: string, key: string) => ({ kind: 'invalid', faults: [{ field, key }] })
  expect(await act(setMandate, { ...money, decider: 'council' })).toMatchObject(fault('basis', 'basis-missing'))
  expect(await act(withdrawMandate, { body, matter: 'money' })).toMatchObject(fault('basis', 'basis-missing'))
  expect(await act(setMandate, { ...money, basis, since: '2026-05-01' })).toMatchObject(
    fault('since', 'before-last-change'),
  )
  expect(await act(setMandate, { ...money, field: 'Bildung' })).toMatchObject(fault('field', 'fields-are-topics'))
  await w.done(net.coordination, withdrawMandate, { body, matter: 'money', basis, since: '2026-05-20' })
  expect(await today(net.guest, body)).toEqual(['general decides'])
  const [before] = (await seen(net.guest, { am: '2026-05-19' })).bodies
  expect(before?.mandates).toContainEqual(expect.objectContaining({ matter: 'money', untilBasis: basis }))
})

test('topics may be decided field by field', async () => {
  const net = await w.network()
  const { id: steering } = await givenBody(w, net, { kind: 'steering', name: 'Steuerung', preset: 'decides' })
  const { id: body } = await givenBody(w, net, { kind: 'working', name: 'AG Alles', preset: 'decides' })
  const to = { body, matter: 'topics', power: 'recommends', decider: 'body', deciderBody: steering }
  await w.done(net.coordination, setMandate, to)
  await w.done(net.coordination, setMandate, { ...to, field: 'Bildung', decider: 'council', deciderBody: '' })
  const { endings } = await seen(net.guest, { gremium: body })
  expect(endings).toEqual([
    { matter: 'general', field: '', ends: [{ end: { kind: 'body', bodyId: body }, bodies: [body] }] },
    { matter: 'topics', field: '', ends: [{ end: { kind: 'body', bodyId: steering }, bodies: [body] }] },
    { matter: 'topics', field: 'Bildung', ends: [{ end: { kind: 'council' }, bodies: [body] }] },
  ])
})

test('what nobody wrote down is flagged once, and not for each matter again', async () => {
  const net = await w.network()
  const { id: open } = await givenBody(w, net, { kind: 'advisory', name: 'Beirat' })
  const { id: body } = await givenBody(w, net, { kind: 'working', name: 'AG', preset: 'decides' })
  const money = { matter: 'money', power: 'recommends', decider: 'undocumented' }
  await w.done(net.coordination, setMandate, { ...money, body })
  const { gaps } = await seen(net.guest)
  expect(gaps).toEqual([
    { matter: 'general', field: '', body: open },
    { matter: 'money', field: '', body },
  ])
})

test('a body that ended is there until its last day, and another network is never there', async () => {
  w.setClock('2026-05-01T09:00:00Z')
  const [net, other] = [await w.network(), await w.network()]
  const { id: body } = await givenBody(w, net, { kind: 'working', name: 'AG', preset: 'decides' })
  w.setClock('2026-08-01T09:00:00Z')
  await w.done(net.coordination, endBody, { body })
  expect(await powers(net.guest, '2026-07-31')).toEqual([['AG', 'decides']])
  expect(await powers(net.guest, '2026-08-01')).toEqual([])
  expect((await seen(other.guest, { am: '2026-07-31' })).bodies).toEqual([])
  const set = { body, matter: 'money', power: 'decides', decider: 'self' }
  expect(await w.app.door.act(other.coordination, setMandate, set)).toEqual({ kind: 'missing' })
  expect(await w.app.door.act(other.coordination, withdrawMandate, { body, matter: 'money' })).toEqual({
    kind: 'missing',
  })
})

/** Word for word what is documented; what is not stays so. */
const models: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  erlangen: [
    ['Steuerungsgruppe', 'Wer am Ende entscheidet, ist nicht dokumentiert.', null],
    ['AG Hörbehinderung', 'Die AG Hörbehinderung empfiehlt. Wer am Ende entscheidet, ist nicht dokumentiert.', null],
    [
      'Arbeitskreis gegen Einsamkeit',
      'Der Arbeitskreis gegen Einsamkeit empfiehlt. Wer am Ende entscheidet, ist nicht dokumentiert.',
      null,
    ],
  ],
  'nieder-olm': [['Steuerungsgremium', 'Das Steuerungsgremium entscheidet.', 'berät, empfiehlt und entscheidet']],
  rostock: [['Steuerungsgruppe Inklusives Rostock', 'Wer am Ende entscheidet, ist nicht dokumentiert.', null]],
  schneverdingen: [
    ['Steuerungsgruppe', 'Die Steuerungsgruppe entscheidet.', 'entscheidet im Zweifel'],
    ...['Arbeit', 'Bildung', 'Freizeit', 'Inklusionsbewusstsein'].map(
      (field) =>
        [`AG ${field}`, `Die AG ${field} empfiehlt. Wer am Ende entscheidet, ist nicht dokumentiert.`, null] as const,
    ),
  ],
  'schwaebisch-gmuend': [
    [
      'Steuerungsgruppe',
      'Die Steuerungsgruppe empfiehlt. Der Trägerverein entscheidet.',
      'berät nur, der Träger entscheidet',
    ],
    ['Trägerverein', 'Der Trägerverein entscheidet.', null],
    ['Inklusionsbeirat', 'Der Inklusionsbeirat empfiehlt. Der Rat der Kommune entscheidet.', 'berät den Rat'],
    [
      'AG Außerschulische Bildung',
      'Die AG Außerschulische Bildung empfiehlt. Wer am Ende entscheidet, ist nicht dokumentiert.',
      null,
    ],
  ],
}

test.each(modelNetworks)('$name: who decides what, in sentences, on any day', async ({ slug, bodies }) => {
  await seedModelNetworks(w.app.door)
  const head = await w.app.database.read({ network: installation }, (db) => networkHead(db, slug))
  const guest = { network: head?.id ?? '' }
  const told = models[slug] ?? []
  expect(told.map(([name]) => name).toSorted()).toEqual(bodies.map(({ name }) => name).toSorted())
  for (const am of ['2019-06-01', '2027-06-01']) {
    const data = await seen(guest, { am })
    const names = (id: string) => data.bodies.find((body) => body.id === id)?.name ?? ''
    const said = data.bodies.map(({ name, mandates }) => {
      expect(mandates).toMatchObject([{ matter: 'general', since: null, until: null, basis: null }])
      return [name, mandateSays(languages.de, name, mandates[0], names).join(' '), mandates[0]?.wording ?? null]
    })
    expect(said).toEqual(told)
  }
  const html = await (await w.app.web.request(`/n/${slug}/gremien/entscheidungswege`)).text()
  for (const [name, sentences, wording] of told) {
    expect(html).toContain(name)
    for (const sentence of sentences.split(/(?<=\.) /)) expect(html).toContain(sentence)
    expect(html).toContain(wording ?? '')
  }
})
