import { beforeEach, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { changeSeat } from '../../bodies/commands.ts'
import { seatPage } from '../../bodies/reads/seat.ts'
import { giveTask } from '../../tasks/commands.ts'
import { givenLeaver } from '../given.ts'
import { comingAndGoing } from '../reads/coming-and-going.ts'
import { farewellPage, goodbyePage } from '../reads/farewell.ts'
import { sayGoodbye, takeBackGoodbye, writeThanks } from './farewell.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-02T09:00:00Z'))

const act = <I, T, N, V>(caller: Caller, command: Parameters<typeof w.app.door.act<I, T, N, V>>[1], input: unknown) =>
  w.app.door.act(caller, command, input)
const look = (caller: Caller, farewell: string) => w.app.door.read(caller, farewellPage, { farewell })
const rows = (network: string, table: 'farewell' | 'text') =>
  w.app.database.read({ network }, (db) =>
    db.rows<{ id: string }>(sql`select id from ${sql.table(table)} where network_id = here()`),
  )
/** To whom a command has written, in the order of their ids. */
const told = (network: string, command: string) =>
  w.app.database.read({ network }, async (db) => {
    const letters = await db.rows<{ to: string }>(
      sql`select to_person as to from letter where network_id = here() and command = ${command} order by to_person`,
    )
    return letters.map(({ to }) => to)
  })

const given = () => givenLeaver(w)
type Given = Awaited<ReturnType<typeof given>>

const say = ({ ada, seat }: Given, of: object = {}) =>
  w.done(ada, sayGoodbye, { seat: seat.id, lastDay: '2026-11-30', handover: 'Bo macht weiter.', ...of })

test('somebody says goodbye: they sit until the last day, and whoever helps is told', async () => {
  const town = await given()
  const { net, club, body, seat, ada, bo, speaker } = town
  await w.done(net.coordination, giveTask, { partner: club.id, person: ada.person, title: 'Plakat', due: '2027-02-01' })
  expect(await w.app.door.read(ada, goodbyePage, { body: body.id, seat: seat.id })).toMatchObject({
    data: { chosen: { name: 'Ada Neu', parts: ['delegate'] }, own: true, open: [{ kind: 'task', title: 'Plakat' }] },
  })
  const id = await say(town)
  expect(await look(bo, id)).toMatchObject({
    data: {
      name: 'Ada Neu',
      holder: 'Turnverein',
      handover: { original: 'Bo macht weiter.' },
      thanks: { original: '' },
      open: [{ kind: 'task', title: 'Plakat' }],
      farewell: { lastDay: '2026-11-30', forEveryone: false },
    },
  })
  expect(await w.app.door.read(bo, seatPage, { body: body.id, seat: seat.id })).toMatchObject({
    data: { seat: { delegate: 'Ada Neu', leavesOn: '2026-11-30' } },
  })
  expect(await told(net.id, 'joining.say-goodbye')).toEqual([net.coordination.person, speaker.person].sort())
  expect(await told(net.id, 'bodies.leave-seat')).toEqual([bo.person])
  w.setClock('2026-12-01T09:00:00Z')
  expect(await w.app.door.read(bo, seatPage, { body: body.id, seat: seat.id })).toMatchObject({
    data: { seat: { delegate: null, deputy: 'Bo Alt' } },
  })
})

test('whoever spoke for the body and has left is told nothing any more', async () => {
  const town = await given()
  const { net, speaker } = town
  const [sven] = await w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ seat: string }>(
      sql`select id as seat from seat where network_id = here() and delegate_id = ${speaker.person}`,
    ),
  )
  await w.done(speaker, sayGoodbye, { seat: sven?.seat, lastDay: '2026-11-03' })
  w.setClock('2026-11-04T09:00:00Z')
  await say(town)
  expect(await told(net.id, 'joining.say-goodbye')).toEqual([net.coordination.person, net.coordination.person])
})

test('the coordination says it for somebody, and cannot agree for them; nobody else can say it', async () => {
  const town = await given()
  const { net, body, seat, ada, bo, speaker } = town
  const goodbye = { seat: seat.id, person: ada.person, lastDay: '2026-11-30' }
  for (const caller of [bo, speaker])
    expect(await act(caller, sayGoodbye, goodbye)).toMatchObject({
      kind: 'forbidden',
      reason: { key: 'own-seat-only' },
    })
  const choose = { body: body.id, seat: seat.id }
  expect(await w.app.door.read(net.coordination, goodbyePage, choose)).toMatchObject({
    data: { chosen: null, leavers: [{ name: 'Ada Neu' }, { name: 'Asta Beistand' }, { name: 'Bo Alt' }] },
  })
  expect(await w.app.door.read(speaker, goodbyePage, choose)).toMatchObject({ kind: 'forbidden' })
  const id = await w.done(net.coordination, sayGoodbye, goodbye)
  expect(await look(ada, id)).toMatchObject({ data: { farewell: { personId: ada.person, forEveryone: false } } })
  expect(await act(ada, sayGoodbye, goodbye)).toMatchObject({ kind: 'refused', reason: { key: 'goodbye-already' } })
})

test('a day that is over, or too far away, is asked again, and nothing stays of it', async () => {
  const town = await given()
  const before = (await rows(town.net.id, 'text')).length
  for (const [lastDay, key] of [
    ['2026-11-01', 'last-day-over'],
    ['9999-12-31', 'last-day-too-far'],
  ])
    expect(await act(town.ada, sayGoodbye, { seat: town.seat.id, lastDay })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'lastDay', key }],
    })
  expect(await rows(town.net.id, 'farewell')).toEqual([])
  expect(await rows(town.net.id, 'text')).toHaveLength(before)
})

test('whoever stays after all takes it back until the last day is over; texts and farewell are gone', async () => {
  const town = await given()
  const { net, body, seat, ada, bo } = town
  const before = (await rows(net.id, 'text')).length
  const id = await say(town)
  expect(await act(bo, takeBackGoodbye, { farewell: id })).toMatchObject({ kind: 'forbidden' })
  await w.done(ada, takeBackGoodbye, { farewell: id })
  for (const [command, left] of [
    ['joining.take-back-goodbye', 'joining.say-goodbye'],
    ['bodies.stay-on-seat', 'bodies.leave-seat'],
  ] as const)
    expect(await told(net.id, command)).toEqual(await told(net.id, left))
  expect(await told(net.id, 'bodies.stay-on-seat')).toEqual([bo.person])
  expect(await rows(net.id, 'text')).toHaveLength(before)
  expect(await look(ada, id)).toMatchObject({ kind: 'missing' })
  expect(await w.app.door.read(ada, seatPage, { body: body.id, seat: seat.id })).toMatchObject({
    data: { seat: { delegate: 'Ada Neu', leavesOn: null } },
  })
  const again = await say(town)
  w.setClock('2026-12-01T09:00:00Z')
  expect(await act(ada, takeBackGoodbye, { farewell: again })).toMatchObject({
    kind: 'refused',
    reason: { key: 'has-left' },
  })
})

test('once a successor sits there, nobody can take it back', async () => {
  const town = await given()
  const id = await say(town)
  expect(await look(town.ada, id)).toMatchObject({ data: { can: { takeBack: true } } })
  w.setClock('2026-11-10T09:00:00Z')
  await w.done(town.net.coordination, changeSeat, { seat: town.seat.id, delegateId: town.bo.person })
  expect(await look(town.ada, id)).toMatchObject({
    data: { can: { takeBack: { refused: { key: 'no-longer-sits' } } } },
  })
  expect(await act(town.ada, takeBackGoodbye, { farewell: id })).toMatchObject({
    kind: 'refused',
    reason: { key: 'no-longer-sits' },
  })
})

test('another network knows nothing of it', async () => {
  const town = await given()
  const id = await say(town)
  const { coordination } = await w.network()
  expect(await look(coordination, id)).toMatchObject({ kind: 'missing' })
  expect(await act(coordination, writeThanks, { farewell: id, thanks: 'Danke.' })).toEqual({ kind: 'missing' })
  expect(
    await act(coordination, sayGoodbye, { seat: town.seat.id, person: town.ada.person, lastDay: '2026-11-30' }),
  ).toEqual({
    kind: 'missing',
  })
  expect(await w.app.door.read(coordination, comingAndGoing, {})).toMatchObject({ data: { leaving: [], arriving: [] } })
})
