import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newId } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { givenItem, givenMeeting } from '../given.ts'
import { nextMeetingOf } from '../reads.ts'
import { putOnAgenda, takeOffAgenda } from './agenda.ts'
import { writeMinutes } from './hold.ts'
import { callMeeting } from './plan.ts'

const w = world()
const inDecember = { title: 'Treffen', day: '2026-12-01', from: '16:00', until: '18:00' }

test('a delegate calls a meeting, and it is the next one of the body', async () => {
  w.setClock('2026-11-01T10:00:00Z')
  const net = await w.network()
  const ada = await net.person('Ada Ahorn')
  const body = await givenBody(w, net, { kind: 'steering' })
  await givenSeat(w, net, body, { delegateId: ada.person })
  const id = await w.done(ada, callMeeting, { body: body.id, ...inDecember })
  const next = await w.app.database.read(net.guest, (db) => nextMeetingOf(db, body.id, new Date('2026-11-01')))
  expect(next).toEqual({ id, startsAt: new Date('2026-12-01T15:00:00Z') })
})

test('a member without a seat does not call a meeting, and neither does an assistant', async () => {
  const net = await w.network()
  const [ada, bo] = [await net.person('Ada Ahorn'), await net.person('Bo Birke')]
  const body = await givenBody(w, net, { kind: 'steering' })
  await givenSeat(w, net, body, { assistantId: bo.person })
  for (const who of [ada, bo])
    expect(await w.app.door.act(who, callMeeting, { body: body.id, ...inDecember })).toEqual({
      kind: 'forbidden',
      reason: { key: 'seat-or-coordination' },
    })
})

test('an item that somebody adds comes from nowhere, whatever the form says', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  const meeting = await givenMeeting(w, net, body.id)
  const forged = { meeting: meeting.id, title: 'Flyer', kind: 'decide', origin: 'recommendation', originId: newId() }
  const item = await w.done(net.coordination, putOnAgenda, forged)
  const stored = await w.app.database.read(net.guest, (db) =>
    db.first(sql`select origin, origin_id from agenda_item where network_id = here() and id = ${item}`),
  )
  expect(stored).toEqual({ origin: null, origin_id: null })
})

test('somebody takes off what people put there; what stands by itself, or was written about, stays', async () => {
  w.setClock('2026-11-01T10:00:00Z')
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  const meeting = await givenMeeting(w, net, body.id)
  const [own, itself, written] = [
    await givenItem(w, net, meeting.id, { title: 'Flyer' }),
    await givenItem(w, net, meeting.id, { title: 'Rampe', origin: 'task', originId: newId() }),
    await givenItem(w, net, meeting.id, { title: 'Bericht' }),
  ]
  const off = (item: string) => w.app.door.act(net.coordination, takeOffAgenda, { item })
  expect(await off(own.id)).toMatchObject({ kind: 'done', facts: [{ about: meeting.id }] })
  expect(await off(own.id)).toEqual({ kind: 'missing' })
  expect(await off(itself.id)).toMatchObject({ kind: 'refused', reason: { key: 'stands-by-itself' } })
  w.setClock('2026-12-01T15:30:00Z')
  await w.done(net.coordination, writeMinutes, { item: written.id, text: 'Gut.', version: 1 })
  expect(await off(written.id)).toMatchObject({ kind: 'refused', reason: { key: 'item-in-use' } })
})

test('a delegate who came back as an assistant calls no meeting', async () => {
  const net = await w.network()
  const club = await givenPartner(w, net)
  const ada = await net.person('Ada Ahorn', 'contact', club.id)
  const body = await givenBody(w, net, { kind: 'steering' })
  await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person })
  await w.app.database.write(
    { network: net.id },
    'people.test',
    (db) => db.rows(sql`update membership set role = 'assistant' where person_id = ${ada.person}`),
    () => true,
  )
  expect(await w.app.door.act(ada, callMeeting, { body: body.id, ...inDecember })).toMatchObject({
    kind: 'forbidden',
    reason: { key: 'seat-or-coordination' },
  })
})

test('what stands on an agenda by itself stands there once', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  const meeting = await givenMeeting(w, net, body.id)
  const originId = newId()
  await givenItem(w, net, meeting.id, { origin: 'task', originId, title: 'Flyer' })
  const again = { meeting: meeting.id, title: 'Flyer', kind: 'inform', origin: 'task', originId }
  expect(await w.app.door.act(net.system, putOnAgenda, again)).toMatchObject({ reason: { key: 'already-on-agenda' } })
})
