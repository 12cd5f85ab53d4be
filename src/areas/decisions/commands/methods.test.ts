import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenProposal } from '../given.ts'
import { recommend } from './ballot.ts'
import { givenThree, shown } from './given.ts'
import { propose } from './propose.ts'
import { recordTalk, reword } from './wording.ts'

const w = world()

describe('consent', () => {
  test('an objection says why and what would help; worked in, all are asked again, and nobody has one any more', async () => {
    const net = await w.network()
    const { group, delegate, olga, third, seat, cast, everybody } = await givenThree(w, net)
    const { id } = await givenProposal(w, delegate, group.id, { method: 'consent' })
    expect(await cast(olga, third.id, id, { choice: 'for' })).toMatchObject({ faults: [{ key: 'choice-missing' }] })
    expect(await cast(olga, third.id, id, { choice: 'objection' })).toMatchObject({
      faults: [{ key: 'objection-without-reason' }, { key: 'objection-without-help' }],
    })
    const objection = { choice: 'objection', reason: 'Wir proben samstags.', help: 'Eine Stunde später.' }
    await everybody(id, { choice: 'consent' }, { choice: 'concern', reason: '' }, objection)
    expect(await w.app.door.act(delegate, recommend, { recommendation: id })).toMatchObject({
      kind: 'refused',
      reason: { key: 'objection-stands' },
    })
    expect((await shown(w, delegate, id)).told.voices).toMatchObject([
      { choice: 'objection', reason: { original: 'Wir proben samstags.' }, help: { original: 'Eine Stunde später.' } },
    ])
    await w.done(olga, reword, {
      ...{ recommendation: id, statement: 'Samstags von 9 bis 10 Uhr ist der Markt leise.' },
      note: 'Eine Stunde später, damit der Chor proben kann.',
    })
    const again = await shown(w, delegate, id)
    expect(again.told.votes).toEqual([])
    expect(again.told.wordings.map(({ nr, statement }) => [nr, statement?.original])).toEqual([
      [1, 'Samstags von 8 bis 9 Uhr ist der Markt leise.'],
      [2, 'Samstags von 9 bis 10 Uhr ist der Markt leise.'],
    ])
    await everybody(id, { choice: 'consent' }, { choice: 'consent' }, { choice: 'consent' })
    await w.done(delegate, recommend, { recommendation: id })
    expect(await shown(w, delegate, id)).toMatchObject({
      told: { state: 'waiting', wordingNr: 2 },
      count: { consent: 3, concern: 0, objection: 0 },
    })
    // The votes for the first wording are kept, and nobody changes them.
    const past = (seatId: string) =>
      w.app.database.write(
        { network: net.id },
        'decisions.test',
        (db) => db.rows(sql`update vote set choice = 'consent' where seat_id = ${seatId} and wording = 1`),
        () => true,
      )
    await expect(past(seat.id)).rejects.toThrow('a closed vote never changes')
  })

  test('an objection of a target group leads to a talk, and from there only to a new wording', async () => {
    const net = await w.network()
    w.setClock('2026-11-10T09:00:00Z')
    const { group, delegate, tara, everybody } = await givenThree(w, net, { decider: 'self' })
    const { id } = await givenProposal(w, delegate, group.id, { method: 'consent' })
    const objection = { choice: 'objection', reason: 'Zu früh.', help: 'Später.' }
    await everybody(id, { choice: 'consent' }, objection, { choice: 'consent' })
    await w.done(delegate, recommend, { recommendation: id })
    expect((await shown(w, delegate, id)).told).toMatchObject({
      state: 'talking',
      talk: { about: [{ why: 'objection' }] },
    })
    const words = { recommendation: id, statement: 'Ab 9 Uhr.', note: 'Später.' }
    expect(await w.app.door.act(tara, reword, words)).toMatchObject({ reason: { key: 'talk-first' } })
    const talk = { recommendation: id, text: 'Wir haben geredet.', day: '2026-11-10' }
    expect(await w.app.door.act(delegate, recordTalk, { ...talk, result: 'stands' })).toMatchObject({
      faults: [{ field: 'result', key: 'objection-is-not-overruled' }],
    })
    await w.done(tara, recordTalk, { ...talk, result: 'reworked' })
    await w.done(tara, reword, words)
    await everybody(id, { choice: 'consent' }, { choice: 'consent' }, { choice: 'consent' })
    await w.done(delegate, recommend, { recommendation: id })
    expect((await shown(w, delegate, id)).told.state).toBe('adopted')
  })
})

describe('resistance', () => {
  const options = 'Samstag: früh am Morgen\nSonntag'

  test('the least resistance wins, ten points are talked about, and the option becomes the wording', async () => {
    const net = await w.network()
    w.setClock('2026-11-10T09:00:00Z')
    const { group, delegate, everybody } = await givenThree(w, net)
    const { id } = await givenProposal(w, delegate, group.id, { method: 'resistance', options })
    const points = (...of: number[]) => ({ points: Object.fromEntries(of.map((one, place) => [place + 1, one])) })
    expect(await everybody(id, points(0, 5, 9), points(10, 9, 10), points(1, 4, 9))).toBeUndefined()
    await w.done(delegate, recommend, { recommendation: id })
    const closed = await shown(w, delegate, id)
    expect(closed).toMatchObject({ count: { 1: 11, 2: 18, 3: 28 }, told: { state: 'talking', chosen: 1 } })
    expect(closed.told.statement.original).toBe('Samstag: früh am Morgen')
    const talk = { recommendation: id, text: 'Es geht doch.', day: '2026-11-10', result: 'stands' }
    await w.done(delegate, recordTalk, talk)
    expect((await shown(w, delegate, id)).told.state).toBe('waiting')
    expect(await w.app.door.act(delegate, recordTalk, talk)).toMatchObject({ reason: { key: 'no-talk-open' } })
  })

  test('every option wants points from 0 to 10, and the database takes no others', async () => {
    const net = await w.network()
    const { group, delegate, seat, cast } = await givenThree(w, net)
    const { id } = await givenProposal(w, delegate, group.id, { method: 'resistance', options })
    expect(await cast(delegate, seat.id, id, { points: { 1: 0, 2: 11, 3: 0 } })).toHaveProperty('kind', 'invalid')
    expect(await cast(delegate, seat.id, id, { points: { 1: 0, 2: 3 } })).toMatchObject({
      faults: [{ field: 'points.3', key: 'points-missing' }],
    })
    const insert = (points: string) =>
      w.app.database.write(
        { network: net.id },
        'decisions.test',
        (db) =>
          db.rows(sql`insert into vote (recommendation_id, seat_id, person_id, points, at)
            values (${id}, ${seat.id}, ${delegate.person}, ${points}::smallint[], now())`),
        () => true,
      )
    await expect(insert('{0,11,3}')).rejects.toThrow('vote_points_check')
    await expect(insert('{0,1}')).rejects.toThrow('this is no vote by resistance')
    expect(
      await w.app.door.act(delegate, propose, {
        ...{ body: group.id, title: 'Ohne', statement: 'Das.', why: 'Darum.', matter: 'topics', method: 'resistance' },
      }),
    ).toMatchObject({ faults: [{ field: 'options', key: 'options-missing' }] })
  })
})
