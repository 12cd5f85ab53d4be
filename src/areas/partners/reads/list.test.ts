import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import type { Caller } from '../../../foundation/door.ts'
import { seeOffPartner } from '../commands/partner.ts'
import { givenPartner } from '../given.ts'
import { partnerList, perPage } from './list.ts'
import { partnerProfile } from './profile.ts'

const w = world()

async function listed(caller: Caller, query: Record<string, string> = {}) {
  const found = await w.app.door.read(caller, partnerList, query)
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.data
}
const names = async (caller: Caller, query: Record<string, string> = {}) =>
  (await listed(caller, query)).rows.map(({ name }) => name)

describe('the list of partners', () => {
  test('is sorted by name the German way, or the newest first', async () => {
    const net = await w.network()
    await givenPartner(w, net, { name: 'Zirkus', joinedOn: '2020-01-01' })
    await givenPartner(w, net, { name: 'Ökohof', joinedOn: '2022-01-01' })
    await givenPartner(w, net, { name: 'Oase', joinedOn: '2021-01-01' })
    expect(await names(net.coordination)).toEqual(['Oase', 'Ökohof', 'Zirkus'])
    expect(await names(net.coordination, { nach: 'neu' })).toEqual(['Ökohof', 'Oase', 'Zirkus'])
  })

  test.each([
    ['its umlaut', 'mühle'],
    ['its umlaut spelt out', 'muehle'],
    ['its umlaut left out', 'MUHLE'],
    ['capitals', 'MÜHLE'],
    ['an interest', 'schach'],
    ['a strength', 'rampe'],
    ['a part of a word', 'statt an'],
  ])('finds a name by %s', async (_, q) => {
    const net = await w.network()
    await givenPartner(w, net, { name: 'Werkstatt an der Mühle', interests: 'Schach', strengths: 'Bus mit Rampe' })
    await givenPartner(w, net, { name: 'Turnverein' })
    expect(await names(net.coordination, { q })).toEqual(['Werkstatt an der Mühle'])
  })

  test('takes a percent sign for what it is', async () => {
    const net = await w.network()
    await givenPartner(w, net, { name: '100 % Musik' })
    await givenPartner(w, net, { name: 'Turnverein' })
    expect(await names(net.coordination, { q: '%' })).toEqual(['100 % Musik'])
  })

  test('is narrowed by kind, grade and interest, and counts what matches', async () => {
    const net = await w.network()
    await givenPartner(w, net, { name: 'A', kind: 'school', grade: 'lead', interests: 'Arbeit, Wohnen' })
    await givenPartner(w, net, { name: 'B', kind: 'school', grade: 'partner', interests: 'Arbeit' })
    await givenPartner(w, net, { name: 'C', kind: 'club', grade: 'lead' })
    expect(await names(net.coordination, { art: 'school' })).toEqual(['A', 'B'])
    expect(await names(net.coordination, { zugehoerig: 'lead' })).toEqual(['A', 'C'])
    expect(await names(net.coordination, { interesse: 'Wohnen' })).toEqual(['A'])
    expect(await listed(net.coordination, { art: 'school', interesse: 'Arbeit' })).toMatchObject({
      found: 2,
      all: 3,
      interests: ['Arbeit', 'Wohnen'],
    })
  })

  test('leaves out who has left, unless asked', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { name: 'Gegangen', joinedOn: '2020-01-01' })
    const soon = await givenPartner(w, net, { name: 'Geht bald' })
    await w.done(net.coordination, seeOffPartner, { partner: id, day: '2020-02-01' })
    await w.done(net.coordination, seeOffPartner, { partner: soon.id, day: '2099-02-01' })
    expect(await listed(net.coordination)).toMatchObject({ rows: [{ name: 'Geht bald' }], all: 1 })
    expect(await names(net.coordination, { frueher: 'ja' })).toEqual(['Gegangen', 'Geht bald'])
  })

  test('goes on to further pages', async () => {
    const net = await w.network()
    for (let nr = 0; nr < perPage + 1; nr += 1)
      await givenPartner(w, net, { name: `Verein ${String(nr).padStart(3, '0')}` })
    expect(await listed(net.coordination)).toMatchObject({ pages: 2, found: perPage + 1 })
    expect(await names(net.coordination, { seite: '2' })).toEqual([`Verein 0${perPage}`])
  })

  test('ignores what a broken address asks for', async () => {
    const net = await w.network()
    await givenPartner(w, net, { name: 'A' })
    expect(await names(net.coordination, { art: 'party', nach: 'speed', seite: '-1' })).toEqual(['A'])
  })

  test('is for members', async () => {
    const net = await w.network()
    expect(await w.app.door.read(net.guest, partnerList, {})).toMatchObject({
      kind: 'forbidden',
      reason: { key: 'sign-in-first' },
    })
  })
})

test('another network sees neither list nor profile', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const { id } = await givenPartner(w, net)
  expect(await listed(other.coordination, { q: 'Verein' })).toMatchObject({ rows: [], all: 0, interests: [] })
  expect(await w.app.door.read(other.coordination, partnerProfile, { partner: id })).toMatchObject({ kind: 'missing' })
})

test('list and profile cost the same for one partner and for three', async () => {
  const net = await w.network()
  const { id } = await givenPartner(w, net, { interests: 'Arbeit' })
  const trips = async () => [
    (await w.app.door.read(net.coordination, partnerList, { q: 'verein' })).trips,
    (await w.app.door.read(net.coordination, partnerProfile, { partner: id })).trips,
  ]
  const one = await trips()
  for (const name of ['Kim', 'Kaya']) {
    await givenPartner(w, net, { interests: 'Wohnen' })
    await net.person(name, 'contact', id)
  }
  expect(await trips()).toEqual(one)
  expect(Math.max(...one)).toBeLessThanOrEqual(6)
})

test('the profile says what can be done by the same rules as the door', async () => {
  const net = await w.network()
  const { id } = await givenPartner(w, net)
  const can = async (caller: Caller) => {
    const found = await w.app.door.read(caller, partnerProfile, { partner: id })
    return found.kind === 'found' ? found.data.can : found.kind
  }
  const only = { refused: { key: 'coordination-only' } }
  expect(await can(net.coordination)).toEqual({
    change: true,
    introduce: true,
    seeOff: true,
    takeBack: { refused: { key: 'belongs-already' } },
  })
  const contact = await net.person('Kim Kontakt', 'contact', id)
  expect(await can(contact)).toEqual({ change: true, introduce: only, seeOff: only, takeBack: only })
  const member = await net.person('Mia Mitglied')
  expect(await can(member)).toMatchObject({ change: { refused: { key: 'own-partner-only' } } })
})
