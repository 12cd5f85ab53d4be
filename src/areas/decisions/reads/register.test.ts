import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody } from '../../bodies/given.ts'
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
