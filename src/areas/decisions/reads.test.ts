import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import type { Actor } from '../../foundation/actor.ts'
import type { Reading } from '../../foundation/database.ts'
import type { Caller } from '../../foundation/door.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { answer, castVote, withdraw } from './commands.ts'
import { givenGroup, givenProposal, givenRecommendation } from './given.ts'
import { proposePage } from './reads/propose.ts'
import { answerPage, recommendationPage } from './reads/recommendation.ts'
import { register } from './reads/register.ts'
import { openVotes, recentAnswers, waitingForAnswer } from './reads.ts'
import { kora, person } from './rules/given.ts'

const w = world()
const on = (day: string) => w.setClock(`${day}T09:00:00Z`)

async function listed(caller: Caller, query: Record<string, string> = {}) {
  const found = await w.app.door.read(caller, register, query)
  return found.kind === 'found'
    ? { ...found.data, trips: found.trips, titles: found.data.entries.map(({ title }) => title) }
    : expect.fail(found.kind)
}

/** One of each state, from May on, one a month. */
async function givenRegister(net: TestNetwork) {
  on('2026-05-01')
  const group = await givenGroup(w, net)
  const { delegate, decides } = group
  const made = (title: string) => givenRecommendation(w, delegate, group, { title })
  const rejected = await made('Abgelehntes')
  await w.done(decides, answer, { recommendation: rejected.id, outcome: 'rejected', reason: 'Zu teuer.' })
  on('2026-06-01')
  const adopted = await made('Angenommenes')
  await w.done(decides, answer, { recommendation: adopted.id, outcome: 'adopted' })
  on('2026-07-01')
  const withdrawn = await givenProposal(w, delegate, group.group.id, { title: 'Zurückgezogenes' })
  await w.done(delegate, withdraw, { recommendation: withdrawn.id })
  const voting = await givenProposal(w, delegate, group.group.id, { title: 'Abgestimmtes' })
  on('2026-08-01')
  await made('Wartendes lang')
  on('2026-09-01')
  await made('Wartendes kurz')
  on('2026-09-11')
  return { ...group, rejected, adopted, voting }
}

describe('the register', () => {
  test('shows first what waits longest, then votes, then answers, newest first', async () => {
    const net = await w.network()
    const { delegate } = await givenRegister(net)
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
    const { delegate } = await givenRegister(net)
    expect((await listed(delegate, query)).titles).toEqual(titles)
  })

  test('finds by body, the deciding one too', async () => {
    const net = await w.network()
    const { delegate, steering } = await givenRegister(net)
    const other = await givenBody(w, net, { kind: 'working', preset: 'decides' })
    expect((await listed(delegate, { gremium: steering.id })).count).toBe(6)
    expect((await listed(delegate, { gremium: other.id })).count).toBe(0)
  })

  test('shows everyone what was answered, and nothing else', async () => {
    const net = await w.network()
    await givenRegister(net)
    const elsewhere = await (await w.network()).person('Egon Elsewhere')
    for (const caller of [net.guest, { ...net.guest, person: elsewhere.person }]) {
      expect((await listed(caller)).titles).toEqual(['Angenommenes', 'Abgelehntes'])
      expect((await listed(caller, { stand: 'waiting' })).titles).toEqual([])
    }
  })

  test('is empty for another network', async () => {
    const [net, other] = [await w.network(), await w.network()]
    await givenRegister(net)
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

describe('the page of a recommendation', () => {
  const shown = async (caller: Caller, id: string) => {
    const found = await w.app.door.read(caller, recommendationPage, { recommendation: id })
    return found.kind === 'found' ? found.data : expect.fail(found.kind)
  }

  test('shows members the votes by seat, and what they can do', async () => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net)
    await givenSeat(w, net, group, { holderName: 'Stille Gruppe' })
    const { id } = await givenProposal(w, delegate, group.id)
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
    const mine = await shown(delegate, id)
    expect(mine.count).toEqual({ for: 1, against: 0, abstain: 0 })
    expect(mine.lines.map(({ seat: of, vote }) => [of?.holder === 'Stille Gruppe', vote?.choice]).toSorted()).toEqual([
      [false, 'for'],
      [true, undefined],
    ])
    expect(mine.own.map((own) => own.id)).toEqual([seat.id])
    expect(mine.can).toMatchObject({
      recommend: true,
      withdraw: true,
      decideAlone: { refused: { key: 'decided-elsewhere' } },
    })
    const theirs = await shown(decides, id)
    expect(theirs.own).toEqual([])
    expect(theirs.can).toMatchObject({
      recommend: { refused: { key: 'no-seat-here' } },
      answer: { refused: { key: 'not-yet-recommended' } },
    })
  })

  test('shows everyone an answer without people, and sends them to sign in before', async () => {
    const net = await w.network()
    const { adopted, voting, delegate, decides } = await givenRegister(net)
    const data = await shown(net.guest, adopted.id)
    expect(data).toMatchObject({ inside: false, lines: [], history: [], own: [] })
    for (const name of [delegate.person, decides.person, 'Dana', 'Stefan'])
      expect(JSON.stringify(data)).not.toContain(name)
    expect(await w.app.door.read(net.guest, recommendationPage, { recommendation: voting.id })).toMatchObject({
      kind: 'forbidden',
      reason: { key: 'sign-in-first' },
    })
  })

  test('is not there for another network', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { adopted } = await givenRegister(net)
    const input = { recommendation: adopted.id }
    expect(await w.app.door.read(other.coordination, recommendationPage, input)).toMatchObject({ kind: 'missing' })
    expect(await w.app.door.read(other.coordination, answerPage, input)).toMatchObject({ kind: 'missing' })
  })
})

describe('before anything is proposed', () => {
  test('it is said who decides each matter, and which bodies are mine', async () => {
    const net = await w.network()
    const { group, steering, delegate } = await givenGroup(w, net)
    const found = await w.app.door.read(delegate, proposePage, {})
    const bodies = found.kind === 'found' ? found.data.bodies : []
    const own = bodies.find(({ id }) => id === group.id)
    expect(own).toMatchObject({ can: true })
    expect(own?.matters).toHaveLength(7)
    expect(own?.matters[0]).toMatchObject({
      matter: 'general',
      way: { decider: { kind: 'body', bodyId: steering.id } },
      deciderName: 'Steuerungsgruppe',
    })
    expect(bodies.find(({ id }) => id === steering.id)?.can).toEqual({ refused: { key: 'no-seat-here' } })
  })

  test('what is proposed again brings its words and the answer along', async () => {
    const net = await w.network()
    const { rejected, delegate, group } = await givenRegister(net)
    const found = await w.app.door.read(delegate, proposePage, { erneut: rejected.id })
    expect(found).toMatchObject({
      data: { chosen: group.id, earlier: { title: 'Abgelehntes', reason: { original: 'Zu teuer.' } } },
    })
  })

  test('a guest is asked to sign in', async () => {
    const net = await w.network()
    expect(await w.app.door.read(net.guest, proposePage, {})).toMatchObject({
      kind: 'forbidden',
      reason: { key: 'sign-in-first' },
    })
  })
})

describe('Heute', () => {
  const asked = <T>(net: TestNetwork, work: (db: Reading) => Promise<T>) =>
    w.app.database.read({ network: net.id }, work)
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title)

  test('asks whoever sits where it is decided, and nobody else', async () => {
    const net = await w.network()
    const { delegate, decides } = await givenRegister(net)
    const of = (actor: Actor) => asked(net, (db) => waitingForAnswer(db, actor))
    expect(titles(await of(person(decides.person)))).toEqual(['Wartendes lang', 'Wartendes kurz'])
    expect(await of(person(delegate.person))).toEqual([])
    expect(await of({ kind: 'guest' })).toEqual([])
  })

  test.each(['carrier', 'council'] as const)('asks the coordination what the %s decided', async (decider) => {
    const net = await w.network()
    const group = await givenGroup(w, net, { decider, kind: 'carrier' })
    const { id } = await givenRecommendation(w, group.delegate, group)
    const of = async (actor: Actor) => (await asked(net, (db) => waitingForAnswer(db, actor))).map((one) => one.id)
    expect(await of({ ...kora, id: net.coordination.person ?? '' })).toEqual([id])
    expect(await of(person(group.decides.person))).toEqual(decider === 'carrier' ? [id] : [])
  })

  test('shows a vote until the own seat has voted', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net)
    const { id } = await givenProposal(w, delegate, group.id)
    const of = () => asked(net, (db) => openVotes(db, person(delegate.person)))
    expect(await of()).toMatchObject([{ id, seats: 1, body: 'AG Freizeit' }])
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'abstain' })
    expect(await of()).toEqual([])
    expect(await asked(net, (db) => openVotes(db, { kind: 'guest' }))).toEqual([])
  })

  test('shows the group the answers of the last sixty days', async () => {
    const net = await w.network()
    const { delegate, decides } = await givenRegister(net)
    const of = (id: string, moment: string) => asked(net, (db) => recentAnswers(db, person(id), new Date(moment)))
    expect(await of(delegate.person, '2026-06-20T09:00:00Z')).toMatchObject([
      { outcome: 'adopted' },
      { outcome: 'rejected' },
    ])
    expect(titles(await of(delegate.person, '2026-07-20T09:00:00Z'))).toEqual(['Angenommenes'])
    expect(await of(delegate.person, '2026-09-20T09:00:00Z')).toEqual([])
    expect(await of(decides.person, '2026-06-20T09:00:00Z')).toEqual([])
    expect(await asked(net, (db) => recentAnswers(db, { kind: 'guest' }, new Date()))).toEqual([])
  })
})
