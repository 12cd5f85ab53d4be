import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { vacateSeat } from '../../bodies/commands.ts'
import { givenProposal } from '../given.ts'
import { recordVote } from './ballot.ts'
import { extendCircular, mindCirculars } from './circular.ts'
import { givenThree, shown } from './given.ts'

const w = world()

describe('a vote that came by phone', () => {
  test('is written down by the coordination with both names, and never over a vote the seat has cast', async () => {
    const net = await w.network()
    const { group, delegate, olga, third, cast } = await givenThree(w, net)
    const { id } = await givenProposal(w, delegate, group.id)
    const told = { recommendation: id, seat: third.id, choice: 'for', channel: 'phone' }
    expect(await w.app.door.act(olga, recordVote, told)).toHaveProperty('kind', 'forbidden')
    await w.done(net.coordination, recordVote, told)
    const line = (await shown(w, delegate, id)).lines.find(({ seat }) => seat?.id === third.id)
    expect(line).toMatchObject({ clerk: 'Kora Koordination', vote: { personId: olga.person, channel: 'phone' } })
    await cast(olga, third.id, id, { choice: 'against' })
    expect(await w.app.door.act(net.coordination, recordVote, told)).toMatchObject({
      reason: { key: 'seat-has-voted' },
    })
    const secret = await givenProposal(w, delegate, group.id, { method: 'secret-majority' })
    expect(await w.app.door.act(net.coordination, recordVote, { ...told, recommendation: secret.id })).toMatchObject({
      reason: { key: 'secret-is-own' },
    })
  })
})

describe('a decision between meetings', () => {
  test('reminds the silent once, closes by itself on the morning after, and counts no seat that was vacated', async () => {
    const net = await w.network()
    w.setClock('2026-11-01T09:00:00Z')
    const { group, delegate, third, everybody } = await givenThree(w, net)
    await expect(givenProposal(w, delegate, group.id, { closesOn: '2026-11-10' })).rejects.toThrow('closes-too-soon')
    const { id } = await givenProposal(w, delegate, group.id, { closesOn: '2026-11-15' })
    await everybody(id, { choice: 'for' })
    const morning = async (day: string) => {
      w.setClock(`${day}T05:30:00Z`)
      return w.app.door.act({ network: net.id, system: true }, mindCirculars, {})
    }
    const letters = () =>
      w.app.database.read({ network: net.id }, (db) =>
        db.rows<{ subject: string }>(
          sql`select subject from letter where network_id = here() and command = 'decisions.mind-circulars'`,
        ),
      )
    expect(await morning('2026-11-11')).toMatchObject({ reason: { key: 'nothing-due' } })
    expect(await morning('2026-11-12')).toHaveProperty('kind', 'done')
    expect(await letters()).toEqual(Array(2).fill({ subject: 'Ihre Stimme fehlt noch: Ruhige Stunde im Wochenmarkt' }))
    expect(await morning('2026-11-13')).toHaveProperty('kind', 'refused')
    await everybody(id, { choice: 'for' }, { choice: 'for' }, { choice: 'against' })
    await w.done(net.coordination, vacateSeat, { seat: third.id })
    expect(await morning('2026-11-16')).toMatchObject({ kind: 'done', value: [id] })
    expect(await shown(w, delegate, id)).toMatchObject({
      count: { for: 2, against: 0, abstain: 0 },
      told: { state: 'waiting' },
    })
  })

  test('without enough votes says what is missing; nobody votes any more', async () => {
    const net = await w.network()
    w.setClock('2026-11-01T09:00:00Z')
    const { group, delegate, seat, cast, everybody } = await givenThree(w, net)
    const { id } = await givenProposal(w, delegate, group.id, { closesOn: '2026-11-15' })
    await everybody(id, { choice: 'for' })
    w.setClock('2026-11-16T05:30:00Z')
    expect(await w.app.door.act({ network: net.id, system: true }, mindCirculars, {})).toMatchObject({
      facts: [{ name: 'decisions.deadline-passed', values: { missing: 'too-few-votes' } }],
    })
    expect(await cast(delegate, seat.id, id, { choice: 'against' })).toMatchObject({ reason: { key: 'deadline-over' } })
    expect((await shown(w, delegate, id)).can.recommend).toMatchObject({ refused: { key: 'too-few-votes' } })
  })

  test('goes on when it is over without a result, with all its votes, and the silent are reminded again', async () => {
    const net = await w.network()
    w.setClock('2026-11-01T09:00:00Z')
    const { group, delegate, everybody } = await givenThree(w, net)
    const { id } = await givenProposal(w, delegate, group.id, { closesOn: '2026-11-15' })
    await everybody(id, { choice: 'for' })
    const extend = (closesOn: string) => w.app.door.act(delegate, extendCircular, { recommendation: id, closesOn })
    expect(await extend('2026-11-20')).toMatchObject({ kind: 'refused', reason: { key: 'deadline-runs' } })
    w.setClock('2026-11-16T09:00:00Z')
    expect(
      await w.app.door.act(net.guest, extendCircular, { recommendation: id, closesOn: '2026-11-20' }),
    ).toMatchObject({
      kind: 'forbidden',
    })
    expect(await extend('2026-11-16')).toMatchObject({ faults: [{ field: 'closesOn', key: 'closes-in-past' }] })
    expect(await extend('2026-11-20')).toHaveProperty('kind', 'done')
    w.setClock('2026-11-17T05:30:00Z')
    expect(await w.app.door.act({ network: net.id, system: true }, mindCirculars, {})).toHaveProperty('kind', 'done')
    await everybody(id, { choice: 'for' }, { choice: 'for' }, { choice: 'against' })
    expect((await shown(w, delegate, id)).told.votes).toHaveLength(3)
  })
})
