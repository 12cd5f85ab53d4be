import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody } from '../../bodies/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { writePlainTwin } from '../../plain-language/commands/twin.ts'
import { keepInside, keepOutcome, reviewDecision } from '../commands/outcome.ts'
import { givenGroup, givenRecommendation, givenRegister } from '../given.ts'
import { register } from './register.ts'

const w = world()

async function listed(caller: Caller, query: Record<string, string> = {}) {
  const found = await w.app.door.read(caller, register, query)
  return found.kind === 'found'
    ? { ...found.data, trips: found.trips, titles: found.data.entries.map(({ title }) => title) }
    : expect.fail(found.kind)
}

describe('the register', () => {
  test('shows first what waits longest, then votes, then answers, newest first', async () => {
    const net = await w.network()
    const { delegate } = await givenRegister(w, net)
    const all = await listed(delegate)
    expect(all.titles).toEqual([
      'Wartendes lang',
      'Wartendes kurz',
      'Abgestimmtes',
      'Angenommenes',
      'Abgelehntes',
      'Zurückgezogenes',
    ])
    expect(all.entries[1]).toMatchObject({
      days: 10,
      number: 6,
      year: 2026,
      body: 'AG Freizeit',
      deciderName: 'Steuerungsgruppe',
    })
  })

  test.each([
    ['state', { stand: 'waiting' }, ['Wartendes lang', 'Wartendes kurz']],
    ['answered, whatever the answer', { stand: 'answered' }, ['Angenommenes', 'Abgelehntes']],
    ['one outcome', { stand: 'rejected' }, ['Abgelehntes']],
    ['words of the title', { q: 'WARTENDES k' }, ['Wartendes kurz']],
    ['the number', { q: '2/2026' }, ['Angenommenes']],
    ['signs that mean something elsewhere', { q: '%' }, []],
    ['a year without any', { jahr: '2025' }, []],
    ['a matter', { bereich: 'money' }, []],
    ['a period', { von: '1. Juni 2026', bis: '1.7.2026' }, ['Abgestimmtes', 'Angenommenes', 'Zurückgezogenes']],
    ['a day that is none, which is ignored', { von: '31.2.2026', q: 'lang' }, ['Wartendes lang']],
    ['words of the statement and the reason', { q: 'leise meiden' }, expect.arrayContaining(['Abgelehntes'])],
    ['words of the answer', { q: 'teuer' }, ['Abgelehntes']],
    ['a part of a body', { q: 'Gruppe teuer' }, ['Abgelehntes']],
    ['nothing where one word is missing', { q: 'teuer Schwimmbad' }, []],
    ['a state that does not exist, which is ignored', { stand: 'odd', q: 'lang' }, ['Wartendes lang']],
  ])('finds by %s', async (_, query, titles) => {
    const net = await w.network()
    const { delegate } = await givenRegister(w, net)
    expect((await listed(delegate, query)).titles).toEqual(titles)
  })

  test('finds by body, the deciding one too', async () => {
    const net = await w.network()
    const { delegate, steering } = await givenRegister(w, net)
    const other = await givenBody(w, net, { kind: 'working', preset: 'decides' })
    expect((await listed(delegate, { gremium: steering.id })).count).toBe(6)
    expect((await listed(delegate, { gremium: other.id })).count).toBe(0)
  })

  test.each([
    ['neu', ['Wartendes kurz', 'Wartendes lang', 'Abgestimmtes', 'Zurückgezogenes', 'Angenommenes', 'Abgelehntes']],
    ['titel', ['Abgelehntes', 'Abgestimmtes', 'Angenommenes', 'Wartendes kurz', 'Wartendes lang', 'Zurückgezogenes']],
  ])('puts them in order: %s', async (nach, titles) => {
    const net = await w.network()
    const { delegate } = await givenRegister(w, net)
    const all = (await listed(delegate, { nach })).titles
    expect(nach === 'neu' ? all.toSorted() : all).toEqual(nach === 'neu' ? titles.toSorted() : titles)
    if (nach === 'neu') expect(all.indexOf('Angenommenes')).toBeLessThan(all.indexOf('Abgelehntes'))
    if (nach === 'neu')
      expect((await listed(delegate, { nach: 'alt' })).titles.slice(0, 2)).toEqual(titles.slice(-2).toReversed())
  })

  test('says who carries a decision out, until when it is looked at again, and finds it by that', async () => {
    const net = await w.network()
    const { decides, adopted, delegate } = await givenRegister(w, net)
    const { id: partner } = await givenPartner(w, net, { name: 'Marktamt' })
    const { id: single } = await givenPartner(w, net, { name: 'Frau Einzeln', single: 'yes-named' })
    await w.done(decides, keepOutcome, { recommendation: adopted.id, partner, reviewOn: '2026-09-12' })
    const [entry] = (await listed(delegate, { partner })).entries
    expect(entry).toMatchObject({ title: 'Angenommenes', partner: 'Marktamt', reviewOn: '2026-09-12', endedOn: null })
    expect((await listed(delegate, { stand: 'due' })).titles).toEqual([])
    w.setClock('2026-09-12T09:00:00Z')
    expect((await listed(delegate, { stand: 'due' })).titles).toEqual(['Angenommenes'])
    expect(await listed(net.guest)).toMatchObject({ partners: [{ id: partner, name: 'Marktamt' }] })
    await w.done(decides, keepOutcome, { recommendation: adopted.id, partner: single })
    expect(await listed(net.guest, { partner: single })).toMatchObject({ partners: [], titles: [] })
    await w.done(decides, reviewDecision, { recommendation: adopted.id, result: 'ends', reason: 'Der Saal ist zu.' })
    expect((await listed(net.guest, { stand: 'ended', q: 'Saal' })).titles).toEqual(['Angenommenes'])
  })

  test('keeps from everyone what is kept inside, by no word and no filter', async () => {
    const net = await w.network()
    const { decides, rejected, delegate } = await givenRegister(w, net)
    await w.done(decides, keepInside, { recommendation: rejected.id, reason: 'Es geht um eine Person.' })
    for (const query of [{}, { q: 'teuer' }, { stand: 'rejected' }, { q: '1/2026' }, { nach: 'alt' }])
      expect((await listed(net.guest, query)).titles).not.toContain('Abgelehntes')
    expect((await listed(delegate, { q: 'teuer' })).entries).toMatchObject([{ title: 'Abgelehntes', inside: true }])
  })

  test('finds the plain twin once it is finished, and shows the words around what was found', async () => {
    const net = await w.network()
    const { delegate, adopted } = await givenRegister(w, net)
    const { text } = (await w.app.database.read({ network: net.id }, (db) =>
      db.first<{ text: string }>(sql`select statement_text as text from recommendation where id = ${adopted.id}`),
    )) ?? { text: '' }
    const twin = { text, plain: 'Am Samstag ist es auf den Märkten leise.' }
    await w.done(net.coordination, writePlainTwin, twin)
    expect((await listed(net.guest, { q: 'Märkten' })).entries[0]?.passages.flat()).not.toContainEqual({
      text: 'Märkten',
      found: true,
    })
    await w.done(net.coordination, writePlainTwin, { ...twin, finished: 'ja' })
    const { entries } = await listed(delegate, { q: 'Markte leise' })
    const found = entries.find(({ title }) => title === 'Angenommenes')
    expect(found?.passages.map((pieces) => pieces.filter((piece) => piece.found).map(({ text }) => text))).toEqual([
      ['Markt', 'leise'],
      ['Märkten', 'leise'],
    ])
  })

  test('shows everyone what was answered, and nothing else', async () => {
    const net = await w.network()
    await givenRegister(w, net)
    const elsewhere = await (await w.network()).person('Egon Elsewhere')
    for (const caller of [net.guest, { ...net.guest, person: elsewhere.person }]) {
      expect((await listed(caller)).titles).toEqual(['Angenommenes', 'Abgelehntes'])
      expect((await listed(caller, { stand: 'waiting' })).titles).toEqual([])
    }
  })

  test('is empty for another network', async () => {
    const [net, other] = [await w.network(), await w.network()]
    await givenRegister(w, net)
    expect(await listed(other.coordination)).toMatchObject({ titles: [], any: false, bodies: [], years: [] })
  })

  test('takes as many round trips for three as for one', async () => {
    const net = await w.network()
    const group = await givenGroup(w, net)
    const trips = []
    for (const _ of [1, 2, 3]) {
      await givenRecommendation(w, group.delegate, group)
      trips.push((await listed(group.delegate)).trips)
    }
    expect(new Set(trips).size).toBe(1)
    expect(trips[0]).toBeLessThanOrEqual(6)
  })
})
