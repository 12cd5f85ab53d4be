import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { answerInvitation, cancelMeeting, sendInvitations } from './commands.ts'
import { givenItem, givenMeeting } from './given.ts'
import { comingMeetings, meetingPage, meetingsPage, recordPage, waitingInvitations } from './reads.ts'

const w = world()
const november = '2026-11-20T10:00:00Z'
const moment = new Date(november)

async function given() {
  w.setClock(november)
  const net = await w.network()
  const ada = await net.person('Ada Ahorn')
  const body = await givenBody(w, net, { kind: 'steering' })
  await givenSeat(w, net, body, { delegateId: ada.person })
  return { net, ada, body }
}

async function listed(net: TestNetwork, input: object = {}) {
  const found = await w.app.door.read(net.coordination, meetingsPage, input)
  if (found.kind !== 'found') throw new Error(found.kind)
  return found
}

test('what comes stands soonest first, what was stands newest first', async () => {
  const { net, body } = await given()
  for (const day of ['2026-10-01', '2027-02-01', '2026-09-01', '2026-12-01'])
    await givenMeeting(w, net, body.id, { day, title: day })
  const { data } = await listed(net)
  expect(data.coming.map(({ title }) => title)).toEqual(['2026-12-01', '2027-02-01'])
  expect(data.past.map(({ title, stage }) => [title, stage])).toEqual([
    ['2026-10-01', 'over'],
    ['2026-09-01', 'over'],
  ])
})

test('the list can be narrowed to one body', async () => {
  const { net, body } = await given()
  const other = await givenBody(w, net, { kind: 'working' })
  await givenMeeting(w, net, body.id, { title: 'Eins' })
  await givenMeeting(w, net, other.id, { title: 'Zwei' })
  expect((await listed(net, { gremium: other.id })).data.coming.map(({ title }) => title)).toEqual(['Zwei'])
  expect((await listed(net, { gremium: 'unsinn' })).data.coming).toHaveLength(2)
})

test('pages take as many round trips for three things as for one', async () => {
  const { net, ada, body } = await given()
  const first = await givenMeeting(w, net, body.id)
  await givenItem(w, net, first.id)
  const pages = async () => [
    (await listed(net)).trips,
    (await w.app.door.read(ada, meetingPage, { meeting: first.id })).trips,
    (await w.app.door.read(ada, recordPage, { meeting: first.id })).trips,
  ]
  const trips = await pages()
  for (const name of ['Bo Birke', 'Cem Can']) {
    await givenSeat(w, net, body, { delegateId: (await net.person(name)).person })
    await givenMeeting(w, net, body.id)
    await givenItem(w, net, first.id)
  }
  await w.done(ada, sendInvitations, { meeting: first.id })
  expect(await pages()).toEqual(trips)
  for (const count of trips) expect(count).toBeLessThanOrEqual(6)
})

test('an invitation waits until it is answered for sure, and no longer once the meeting is cancelled', async () => {
  const { net, ada, body } = await given()
  const [one, two] = [
    await givenMeeting(w, net, body.id, { title: 'Eins' }),
    await givenMeeting(w, net, body.id, { title: 'Zwei', day: '2026-12-02' }),
  ]
  const waiting = () => w.app.database.read(ada, (db) => waitingInvitations(db, ada.person, moment))
  expect(await waiting()).toEqual([])
  for (const { id } of [one, two]) await w.done(ada, sendInvitations, { meeting: id })
  expect((await waiting()).map(({ title, answer }) => [title, answer])).toEqual([
    ['Eins', null],
    ['Zwei', null],
  ])
  await w.done(ada, answerInvitation, { meeting: one.id, answer: 'unsure' })
  expect(await waiting()).toHaveLength(2)
  await w.done(ada, answerInvitation, { meeting: one.id, answer: 'yes' })
  expect((await waiting()).map(({ title }) => title)).toEqual(['Zwei'])
  await w.done(ada, cancelMeeting, { meeting: two.id, reason: 'Krank.' })
  expect(await waiting()).toEqual([])
})

test("coming meetings are those of one's own seats, also before the invitation", async () => {
  const { net, ada, body } = await given()
  const other = await givenBody(w, net, { kind: 'working' })
  await givenMeeting(w, net, other.id, { title: 'Andere' })
  for (const day of ['2026-12-01', '2026-12-08', '2026-12-15']) await givenMeeting(w, net, body.id, { title: day, day })
  const coming = await w.app.database.read(ada, (db) => comingMeetings(db, ada.person, 2, moment))
  expect(coming.map(({ title }) => title)).toEqual(['2026-12-01', '2026-12-08'])
})

test('what cannot be done now says why, and what can be done says so', async () => {
  const { net, ada, body } = await given()
  const emil = await net.person('Emil Esche')
  const { id: meeting } = await givenMeeting(w, net, body.id)
  const can = async (who: typeof ada) => {
    const found = await w.app.door.read(who, meetingPage, { meeting })
    return found.kind === 'found' ? found.data.can : undefined
  }
  const early = { refused: { key: 'not-begun' } }
  expect(await can(ada)).toMatchObject({
    prepare: true,
    add: true,
    invite: true,
    change: true,
    cancel: true,
    write: early,
    close: early,
  })
  expect(await can(emil)).toMatchObject({
    prepare: { refused: { key: 'seat-or-coordination' } },
    answer: { refused: { key: 'not-invited' } },
  })
  w.setClock('2026-12-01T19:00:00Z')
  expect(await can(ada)).toMatchObject({ write: true, close: true, invite: { refused: { key: 'already-over' } } })
})

test('guests and other networks see no meeting', async () => {
  const { net, body } = await given()
  const { id: meeting } = await givenMeeting(w, net, body.id)
  expect(await w.app.door.read(net.guest, meetingPage, { meeting })).toMatchObject({ kind: 'forbidden' })
  const elsewhere = await w.network()
  expect(await w.app.door.read(elsewhere.coordination, meetingPage, { meeting })).toMatchObject({ kind: 'missing' })
})
