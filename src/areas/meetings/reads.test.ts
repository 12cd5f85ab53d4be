import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { sendInvitations } from './commands/invite.ts'
import { givenItem, givenMeeting } from './given.ts'
import { meetingsPage } from './reads/list.ts'
import { meetingPage } from './reads/meeting.ts'
import { recordPage } from './reads/record.ts'

const w = world()
const november = '2026-11-20T10:00:00Z'

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
