import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenItem } from '../given.ts'
import { recordPage } from '../reads/record.ts'
import { moveItem, putOnAgenda } from './agenda.ts'
import { during, givenTable, shown, wish } from './given.ts'
import { closeMeeting, recordAttendance, writeMinutes } from './hold.ts'
import { sendInvitations } from './invite.ts'
import { callMeeting, cancelMeeting, changeMeeting } from './plan.ts'

const w = world()

test('a form made from an older state does not overwrite what somebody else saved', async () => {
  const { net, ada, meeting } = await givenTable(w)
  await w.done(ada, changeMeeting, { meeting, ...wish, version: 1 })
  const late = await w.app.door.act(net.coordination, changeMeeting, { meeting, ...wish, title: 'Anders', version: 1 })
  expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
})

test('items keep the order they were put in', async () => {
  const { net, ada, meeting } = await givenTable(w)
  const ids: string[] = []
  for (const title of ['A', 'B', 'C']) ids.push((await givenItem(w, net, meeting, { title })).id)
  const titles = async () => (await shown(w, ada, meeting)).meeting.items.map(({ title }) => title).join('')
  await w.done(ada, moveItem, { item: ids[2], direction: 'up' })
  expect(await titles()).toBe('ACB')
  await w.done(ada, moveItem, { runter: ids[0] })
  expect(await titles()).toBe('CAB')
  await w.done(ada, moveItem, { was: ids[2], stelle: '3' })
  expect(await titles()).toBe('ABC')
  expect(await w.app.door.act(ada, moveItem, { was: ids[2] })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'stelle' }],
  })
})

test('minutes of one item by two people: both keep what they wrote; of two items: nobody waits', async () => {
  const { net, ada, dora, meeting } = await givenTable(w)
  const [first, second] = [await givenItem(w, net, meeting), await givenItem(w, net, meeting)]
  expect(await w.app.door.act(ada, writeMinutes, { item: first.id, text: 'Gut.' })).toMatchObject({
    reason: { key: 'not-begun' },
  })
  w.setClock(during)
  await w.done(ada, writeMinutes, { item: first.id, text: 'Gut.', version: 1 })
  await w.done(dora, writeMinutes, { item: second.id, text: 'Auch gut.', version: 1 })
  const late = await w.app.door.act(dora, writeMinutes, { item: first.id, text: 'Anders.', version: 1 })
  expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
  await w.done(dora, writeMinutes, { item: first.id, text: 'Gut, und anders.', version: 2 })
  const { items } = (await shown(w, ada, meeting)).meeting
  expect(items.map((item) => item.minutesWritten?.original)).toEqual(['Gut, und anders.', 'Auch gut.'])
})

test('attendance is recorded by seat and can be put right', async () => {
  const { ada, seat, other, meeting } = await givenTable(w)
  w.setClock(during)
  await w.done(ada, recordAttendance, { meeting, presence: { [seat.id]: 'deputy', [other.id]: 'absent' } })
  expect((await shown(w, ada, meeting)).meeting.attendance.map(({ presence }) => presence).toSorted()).toEqual([
    'absent',
    'deputy',
  ])
  await w.done(ada, recordAttendance, { meeting, presence: { [other.id]: 'present' } })
  const record = await w.app.door.read(ada, recordPage, { meeting })
  expect(record).toMatchObject({
    data: { seats: [{ presence: 'deputy' }, { presence: 'present' }], meeting: { seatCount: 2 } },
  })
})

test('a meeting is held once, and afterwards the agenda stays as it is', async () => {
  const { ada, meeting } = await givenTable(w)
  w.setClock('2026-12-01T19:00:00Z')
  const held = await w.app.door.act(ada, closeMeeting, { meeting })
  expect(held).toMatchObject({ kind: 'done', facts: [{ name: 'meetings.meeting-held', about: meeting }] })
  expect(await w.app.door.act(ada, putOnAgenda, { meeting, title: 'Zu spät', kind: 'inform' })).toMatchObject({
    reason: { key: 'already-held' },
  })
})

test('a form sent twice calls one meeting', async () => {
  const { net, ada, body } = await givenTable(w)
  const key = '0190f3a0-0000-7000-8000-0000000000aa'
  const [one, two] = [
    await w.app.door.act(ada, callMeeting, { body: body.id, ...wish }, key),
    await w.app.door.act(ada, callMeeting, { body: body.id, ...wish }, key),
  ]
  expect(one).toMatchObject({ kind: 'done' })
  expect(two).toMatchObject({ kind: 'done', value: one.kind === 'done' ? one.value : '' })
  const count = await w.app.database.read(net.system, (db) =>
    db.first<{ n: number }>(sql`select count(*)::int as n from meeting where network_id = here()`),
  )
  expect(count?.n).toBe(2)
})

test('whoever has no seat here prepares nothing, and another network sees nothing', async () => {
  const { net, meeting } = await givenTable(w)
  const item = await givenItem(w, net, meeting)
  const emil = await net.person('Emil Esche')
  const elsewhere = await w.network()
  w.setClock(during)
  for (const [command, input] of [
    [changeMeeting, { meeting, ...wish }],
    [cancelMeeting, { meeting, reason: 'So.' }],
    [sendInvitations, { meeting }],
    [putOnAgenda, { meeting, title: 'Neu', kind: 'inform' }],
    [moveItem, { item: item.id, direction: 'up' }],
    [recordAttendance, { meeting }],
    [writeMinutes, { item: item.id, text: 'Gut.' }],
    [closeMeeting, { meeting }],
  ] as const) {
    const act = (caller: Caller) => w.app.door.act<unknown, unknown, unknown, unknown>(caller, command, input)
    expect(await act(emil), command.name).toEqual({ kind: 'forbidden', reason: { key: 'seat-or-coordination' } })
    expect(await act(elsewhere.coordination), command.name).toEqual({ kind: 'missing' })
  }
})
