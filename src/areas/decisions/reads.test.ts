import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import type { Actor } from '../../foundation/actor.ts'
import type { Reading } from '../../foundation/database.ts'
import { castVote } from './commands.ts'
import { givenGroup, givenProposal, givenRecommendation, givenRegister } from './given.ts'
import { openVotes, recentAnswers, waitingForAnswer } from './reads.ts'
import { kora, person } from './rules/given.ts'

const w = world()

describe('Heute', () => {
  const asked = <T>(net: TestNetwork, work: (db: Reading) => Promise<T>) =>
    w.app.database.read({ network: net.id }, work)
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title)

  test('asks whoever sits where it is decided, and nobody else', async () => {
    const net = await w.network()
    const { delegate, decides } = await givenRegister(w, net)
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
    const { delegate, decides } = await givenRegister(w, net)
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
