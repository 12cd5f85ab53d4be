import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenGroup, givenProposal, givenRecommendation } from '../given.ts'
import { answer } from './answer.ts'
import { castVote, recommend } from './ballot.ts'
import { withdraw } from './propose.ts'

const w = world()
const row = (network: string, id: string) =>
  w.app.database.read({ network }, (db) =>
    db.first<Record<string, unknown>>(sql`select * from recommendation where id = ${id}`),
  )

describe('answering', () => {
  test('nobody decides outside the mandate', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net)
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    for (const caller of [delegate, net.coordination])
      expect(await w.app.door.act(caller, answer, { recommendation: id, outcome: 'adopted' })).toEqual({
        kind: 'forbidden',
        reason: { key: 'no-deciding-seat' },
      })
    expect(await row(net.id, id)).toMatchObject({ state: 'waiting' })
  })

  test.each(['rejected', 'returned', 'adopted-with-changes'])('%s needs a reason', async (outcome) => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net)
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    const input = { recommendation: id, outcome, reason: '  ', changedStatement: 'Sonntags ist es leise.' }
    expect(await w.app.door.act(decides, answer, input)).toEqual({
      kind: 'invalid',
      faults: [{ field: 'reason', key: 'reason-missing' }],
    })
    await w.done(decides, answer, { ...input, reason: 'Der Samstag ist vergeben.' })
    expect(await row(net.id, id)).toMatchObject({ state: outcome, answered_by: decides.person })
    expect(await w.app.door.act(decides, answer, { ...input, reason: 'Doch.' })).toMatchObject({
      reason: { key: 'already-answered' },
    })
  })

  test.each(['carrier', 'council'] as const)(
    'what the %s decided is recorded by the coordination, with evidence',
    async (decider) => {
      const net = await w.network()
      const { group, seat, delegate, decides } = await givenGroup(w, net, { decider })
      const { id } = await givenRecommendation(w, delegate, { group, seat })
      const record = (by: typeof delegate | typeof net.coordination, evidence: string) =>
        w.app.door.act(by, answer, { recommendation: id, outcome: 'adopted', evidence })
      expect(await record(decides, 'Protokoll')).toEqual({ kind: 'forbidden', reason: { key: 'coordination-only' } })
      expect(await record(net.coordination, '')).toMatchObject({ kind: 'invalid', faults: [{ field: 'evidence' }] })
      expect(await record(net.coordination, 'Protokoll vom 1. Dezember')).toHaveProperty('kind', 'done')
      expect(await row(net.id, id)).toMatchObject({ state: 'adopted', evidence: 'Protokoll vom 1. Dezember' })
    },
  )

  test('a seat of the carrier’s own body answers for the carrier', async () => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net, { decider: 'carrier', kind: 'carrier' })
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    expect(await w.app.door.act(decides, answer, { recommendation: id, outcome: 'adopted' })).toHaveProperty(
      'kind',
      'done',
    )
  })
})

describe('withdrawing', () => {
  test('by whoever proposed it, while it is voted on', async () => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net)
    const { id } = await givenProposal(w, delegate, group.id)
    expect(await w.app.door.act(decides, withdraw, { recommendation: id })).toEqual({
      kind: 'forbidden',
      reason: { key: 'proposer-only' },
    })
    await w.done(delegate, withdraw, { recommendation: id })
    expect(await row(net.id, id)).toMatchObject({ state: 'withdrawn' })
    expect(
      await w.app.door.act(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' }),
    ).toHaveProperty('kind', 'refused')
  })
})

test('nothing reaches into another network', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const { group, seat, delegate } = await givenGroup(w, net)
  const { id } = await givenProposal(w, delegate, group.id)
  const there = await givenGroup(w, other)
  const missing = { kind: 'missing' }
  expect(await w.app.door.act(there.delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })).toEqual(
    missing,
  )
  expect(await w.app.door.act(other.coordination, recommend, { recommendation: id })).toEqual(missing)
  expect(await w.app.door.act(there.decides, answer, { recommendation: id, outcome: 'adopted' })).toEqual(missing)
  expect(await w.app.door.act(other.coordination, withdraw, { recommendation: id })).toEqual(missing)
})
