import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { addDays, dayOf } from '../../foundation/clock.ts'
import { sql } from '../../foundation/database.ts'
import { historyOf } from '../../foundation/journal.ts'
import { seeOffPartner, takeBackPartner } from '../partners/commands/partner.ts'
import { releasePerson } from '../partners/commands/people.ts'
import { givenPartner } from '../partners/given.ts'
import { endMembership, invitePerson } from '../people/commands.ts'
import { changeSeat } from './commands.ts'
import { givenBody, givenSeat } from './given.ts'
import { seatPage } from './reads/seat.ts'
import { bodyBrief } from './reads.ts'

const w = world()
const today = dayOf(new Date())
const [yesterday, soon] = [addDays(today, -1), addDays(today, 20)]

/** The club's seat with its delegate Ada, her deputy Bo, and Cem, another contact person. */
async function given(of: { day?: string } = {}) {
  w.setClock(`${of.day ?? addDays(today, -100)}T11:00:00Z`)
  const net = await w.network()
  const club = await givenPartner(w, net, { name: 'Turnverein' })
  const person = (name: string) => net.person(name, 'contact', club.id)
  const [ada, bo, cem] = [await person('Ada'), await person('Bo'), await person('Cem')]
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  const seat = await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person, deputyId: bo.person })
  w.setClock(`${today}T11:00:00Z`)
  return { net, club, ada, bo, cem, body, seat }
}

const membershipOf = async (net: TestNetwork, person: string) =>
  (
    await w.app.database.read(net.system, (db) =>
      db.first<{ id: string }>(
        sql`select id from membership where network_id = here() and person_id = ${person} limit 1`,
      ),
    )
  )?.id
const seats = async (net: TestNetwork, body: string) =>
  (await w.app.database.read(net.system, (db) => bodyBrief(db, body)))?.seats
const letters = (net: TestNetwork) =>
  w.app.database.read(net.system, (db) =>
    db.rows<{ to_person: string; body: string }>(sql`
      select to_person, body from letter where network_id = here() and command like 'bodies.%' order by to_person`),
  )

test('whoever leaves sits no longer: the deputy is the voice, the partner reads of it, and nothing is forgotten', async () => {
  const { net, ada, bo, cem, body, seat } = await given()
  await w.done(net.coordination, endMembership, { membership: await membershipOf(net, ada.person), day: yesterday })
  expect(await seats(net, body.id)).toMatchObject([{ id: seat.id, delegateId: null, deputyId: bo.person }])
  expect(await w.app.door.read(bo, seatPage, { body: body.id, seat: seat.id })).toMatchObject({
    data: {
      seat: { delegate: null, deputy: 'Bo' },
      sittings: [
        { name: 'Ada', until: yesterday },
        { name: 'Bo', until: null },
      ],
    },
  })
  const told = await letters(net)
  expect(told.map(({ to_person }) => to_person)).toEqual([bo.person, cem.person].sort())
  expect(told[0]?.body).toContain('Danach vertritt Bo und stimmt ab, bis jemand Neues da ist.')
  expect(told[0]?.body).toContain(`/sitz/${seat.id}/nachfolge`)
  const journal = await w.app.database.read(net.system, (db) => historyOf(db, body.id))
  expect(journal[0]).toMatchObject({
    fact: 'bodies.part-ended',
    values: { seat: seat.id, part: 'delegate', person: ada.person },
  })
  expect(JSON.stringify(journal.map(({ values }) => values))).not.toContain('Ada')
})

test('until the last day they sit and vote', async () => {
  const { net, ada, body, seat } = await given()
  await w.done(net.coordination, endMembership, { membership: await membershipOf(net, ada.person), day: soon })
  expect(await seats(net, body.id)).toMatchObject([{ delegateId: ada.person }])
  expect(await w.app.door.read(ada, seatPage, { body: body.id, seat: seat.id })).toMatchObject({
    data: { seat: { delegate: 'Ada', leavesOn: soon }, sittings: [{ name: 'Ada', until: soon }, { name: 'Bo' }] },
  })
})

test('a successor who comes earlier ends it earlier', async () => {
  const { net, ada, cem, body, seat } = await given()
  await w.done(net.coordination, endMembership, { membership: await membershipOf(net, ada.person), day: soon })
  await w.done(net.coordination, changeSeat, { seat: seat.id, delegateId: cem.person })
  expect(await w.app.door.read(cem, seatPage, { body: body.id, seat: seat.id })).toMatchObject({
    data: {
      sittings: [
        { name: 'Cem', since: today, until: null },
        { name: 'Ada', until: yesterday },
        { name: 'Bo', until: yesterday },
      ],
    },
  })
})

test('whoever no longer stands for a partner, and stays in the network, leaves its seat', async () => {
  const { net, club, ada, bo, body } = await given()
  const membership = await membershipOf(net, ada.person)
  const { email } = (await w.app.database.read(net.system, (db) =>
    db.first<{ email: string }>(sql`select email from person where id = ${ada.person}`),
  )) ?? { email: '' }
  await w.done(net.system, invitePerson, { name: 'Ada', email, role: 'member' })
  await w.done(net.coordination, releasePerson, { partner: club.id, membership, day: yesterday })
  expect(await seats(net, body.id)).toMatchObject([{ delegateId: null, deputyId: bo.person }])
})

test('when a partner leaves, its people sit until then; when it comes back, they go on', async () => {
  const { net, club, bo, body, seat } = await given()
  await w.done(net.coordination, seeOffPartner, { partner: club.id, day: soon })
  const leaves = async () => {
    const found = await w.app.door.read(bo, seatPage, { body: body.id, seat: seat.id })
    return found.kind === 'found' ? found.data.seat.leavesOn : found.kind
  }
  expect(await leaves()).toBe(addDays(soon, -1))
  await w.done(net.coordination, takeBackPartner, { partner: club.id })
  expect(await leaves()).toBeNull()
  await w.done(net.coordination, seeOffPartner, { partner: club.id, day: today })
  expect(await seats(net, body.id)).toMatchObject([{ id: seat.id, delegateId: null, deputyId: null }])
})

test('a partner without another contact person is written to at its own address; a group is not', async () => {
  const net = await w.network()
  const club = await givenPartner(w, net, { name: 'Chor', email: 'chor@beispiel.test' })
  const ada = await net.person('Ada', 'contact', club.id)
  const body = await givenBody(w, net, { kind: 'steering' })
  await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person })
  await givenSeat(w, net, body, { delegateId: ada.person })
  w.setClock(`${addDays(today, 1)}T11:00:00Z`)
  await w.done(net.coordination, endMembership, { membership: await membershipOf(net, ada.person), day: today })
  const sent = await w.app.database.read(net.system, (db) =>
    db.rows<{ to: string }>(
      sql`select to_address as "to" from letter where network_id = here() and command like 'bodies.%'`,
    ),
  )
  expect(sent).toEqual([{ to: 'chor@beispiel.test' }])
})
