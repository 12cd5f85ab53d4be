import { beforeEach, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { nameSuccessor } from '../../bodies/commands/seats.ts'
import { changeSeat } from '../../bodies/commands.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { giveTask } from '../../tasks/commands.ts'
import { arrivalSteps } from '../arrival.ts'
import { givenTable } from '../given.ts'
import { arrivalPage } from '../reads/arrival.ts'
import { comingAndGoing } from '../reads/coming-and-going.ts'
import { reopenStep, sayArrived, takeStep } from './arrival.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-02T09:00:00Z'))

const arrivals = (network: string) =>
  w.app.database.read({ network }, (db) =>
    db.rows<{ id: string; person: string; seat: string }>(
      sql`select id, person_id as person, seat_id as seat from arrival where network_id = here() order by begun_on, id`,
    ),
  )
const letters = (network: string) =>
  w.app.database.read({ network }, (db) =>
    db.rows<{ to_person: string; body: string }>(
      sql`select to_person, body from letter where network_id = here() and command like 'joining.%'`,
    ),
  )

/** Ada is new on the seat of the club, with an assistant and a tandem. */
async function given() {
  const table = await givenTable(w)
  const { net, club, body, ada, bo, assistant } = table
  const people = { delegateId: ada.person, tandemId: bo.person, assistantId: assistant.person }
  const seat = await givenSeat(w, net, body, { partnerId: club.id, ...people })
  const [arrival] = await arrivals(net.id)
  return { ...table, seat, id: arrival?.id ?? '' }
}
const look = (caller: Caller, arrival: string) => w.app.door.read(caller, arrivalPage, { arrival })

test('whoever takes a seat in a body that has met is shown the way in, and told by letter', async () => {
  const { net, ada, seat, id, club, body, meeting } = await given()
  expect(await arrivals(net.id)).toEqual([{ id, person: ada.person, seat: seat.id }])
  expect(await letters(net.id)).toMatchObject([
    { to_person: ada.person, body: expect.stringContaining(`/ankommen/${id}`) },
  ])
  await w.done(net.coordination, giveTask, { partner: club.id, person: ada.person, title: 'Plakat', due: '2027-02-01' })
  expect(await look(ada, id)).toMatchObject({
    data: {
      arrival: { state: 'arriving', taken: [] },
      holder: 'Turnverein',
      body: { id: body.id },
      pack: {
        minutes: { id: meeting.id },
        next: null,
        people: [{ delegate: 'Sven Sprecher', function: 'speaker' }],
        tandem: 'Bo Alt',
        tasks: [{ title: 'Plakat' }],
      },
      can: { tick: true },
    },
  })
})

test('nobody is new where all begin together, where it is written down late, or who has arrived there before', async () => {
  const { net, club, ada, bo, body } = await givenTable(w)
  await givenSeat(w, net, await givenBody(w, net, { kind: 'working' }), { delegateId: ada.person })
  const seat = await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person, since: '2026-08-01' })
  expect(await arrivals(net.id)).toEqual([])
  const begin = (person: string) => w.done(net.coordination, changeSeat, { seat: seat.id, delegateId: person })
  await begin(bo.person)
  expect(await arrivals(net.id)).toMatchObject([{ person: bo.person }])
  w.setClock('2026-11-10T09:00:00Z')
  await begin(ada.person)
  await begin(bo.person)
  expect((await arrivals(net.id)).map(({ person }) => person)).toEqual([bo.person])
})

test('who has sat in the body before, in another part or on another seat, is not greeted as new', async () => {
  const { net, club, ada, bo, body } = await givenTable(w)
  const people = { delegateId: ada.person, deputyId: bo.person, since: '2026-01-01' }
  const seat = await givenSeat(w, net, body, { partnerId: club.id, ...people })
  await w.done(net.coordination, changeSeat, { seat: seat.id, delegateId: bo.person })
  await givenSeat(w, net, body, { delegateId: ada.person })
  expect(await arrivals(net.id)).toEqual([])
})

test('a successor is welcomed by one letter, not by two', async () => {
  const { net, seat, bo } = await given()
  w.setClock('2026-11-03T09:00:00Z')
  await w.done(net.coordination, nameSuccessor, { seat: seat.id, delegateId: bo.person })
  expect((await arrivals(net.id)).map(({ person }) => person)).toContain(bo.person)
  expect((await letters(net.id)).filter(({ to_person }) => to_person === bo.person)).toEqual([])
})

test('steps are ticked and opened again, by whoever is new or assists them, and the last one is the arrival', async () => {
  const { ada, assistant, id } = await given()
  await w.done(assistant, takeStep, { arrival: id, step: 'rules' })
  await w.done(ada, takeStep, { arrival: id, step: 'rules' })
  await w.done(ada, reopenStep, { arrival: id, step: 'rules' })
  expect(await look(ada, id)).toMatchObject({ data: { arrival: { taken: [] } } })
  for (const step of arrivalSteps) await w.done(ada, takeStep, { arrival: id, step })
  expect(await look(ada, id)).toMatchObject({
    data: {
      arrival: { state: 'arrived', arrivedOn: '2026-11-02' },
      history: expect.arrayContaining([expect.objectContaining({ fact: 'joining.person-arrived' })]),
    },
  })
  await w.done(ada, reopenStep, { arrival: id, step: 'task' })
  expect(await look(ada, id)).toMatchObject({ data: { arrival: { state: 'arriving' } } })
})

test('whoever feels at home says so, once', async () => {
  const { ada, id } = await given()
  await w.done(ada, sayArrived, { arrival: id })
  expect(await w.app.door.act(ada, sayArrived, { arrival: id })).toMatchObject({
    kind: 'refused',
    reason: { key: 'arrived-already' },
  })
})

test('those who help see how far it is and tick nothing; nobody else sees it', async () => {
  const { net, speaker, bo, id } = await given()
  for (const helper of [net.coordination, speaker, bo]) {
    expect(await look(helper, id)).toMatchObject({ kind: 'found', data: { name: 'Ada Neu' } })
    expect(await w.app.door.act(helper, takeStep, { arrival: id, step: 'rules' })).toMatchObject({
      kind: 'forbidden',
      reason: { key: 'own-steps-only' },
    })
    expect(await w.app.door.read(helper, comingAndGoing, {})).toMatchObject({
      data: { arriving: [{ name: 'Ada Neu' }] },
    })
  }
  const member = await net.person('Mia Mitglied')
  expect(await look(member, id)).toMatchObject({ kind: 'forbidden' })
  expect(await w.app.door.read(member, comingAndGoing, {})).toMatchObject({ data: { arriving: [] } })
  expect(await look(net.guest, id)).toMatchObject({ kind: 'forbidden', reason: { key: 'sign-in-first' } })
})

test('a step nobody knows is invalid; an arrival of another network, or of who has left the seat, is missing', async () => {
  const { net, ada, bo, seat, id } = await given()
  expect(await w.app.door.act(ada, takeStep, { arrival: id, step: 'sing' })).toMatchObject({ kind: 'invalid' })
  const other = await w.network()
  expect(await look(other.coordination, id)).toMatchObject({ kind: 'missing' })
  expect(await w.app.door.act(other.coordination, takeStep, { arrival: id, step: 'rules' })).toEqual({
    kind: 'missing',
  })
  w.setClock('2026-11-03T09:00:00Z')
  await w.done(net.coordination, changeSeat, { seat: seat.id, delegateId: bo.person })
  expect(await look(ada, id)).toMatchObject({ kind: 'missing' })
})
