import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { changeRules } from '../../municipalities/commands/rule-set.ts'
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

test('too few were there: the second meeting names the first, and is judged by the rules of its day', async () => {
  const { net, ada, body, seat, other, meeting } = await givenTable(w)
  const rules = {
    ...{ preset: 'decides', invitationDays: 14, papersDays: 7, minutesDays: 14, quorum: 'two-thirds', tie: 'chair' },
    ...{ secondMeetingQuorate: 'ja', secondMeetingWeeks: 2, majority: 'simple', method: 'consent' },
    ...{ circularDays: 14, joinDays: 14 },
  }
  await w.done(net.coordination, changeRules, rules)
  const second = { ...wish, day: '2026-12-10', body: body.id, secondOf: meeting }
  expect(await w.app.door.act(ada, callMeeting, second)).toMatchObject({ reason: { key: 'no-second-meeting' } })
  w.setClock('2026-12-01T19:00:00Z')
  await w.done(ada, recordAttendance, { meeting, presence: { [seat.id]: 'present', [other.id]: 'absent' } })
  await w.done(ada, closeMeeting, { meeting })
  const page = async (id: string) => {
    const headers = { cookie: await w.cookie({ person: ada.person }) }
    const html = await (await w.app.web.request(`/n/${net.slug}/treffen/${id}`, { headers })).text()
    return html.replace(/\s+/g, ' ')
  }
  const first = await page(meeting)
  expect(first).toContain('spätestens bis zum Dienstag, 15. Dezember 2026')
  expect(first).toContain(`gremium=${body.id}&amp;zweites=${meeting}`)
  expect(first).toContain(`href="/n/${net.slug}/regeln#beschlussfaehig"`)
  const id = await w.done(ada, callMeeting, second)
  w.setClock('2026-12-10T15:30:00Z')
  await w.done(ada, recordAttendance, { meeting: id, presence: { [seat.id]: 'present', [other.id]: 'absent' } })
  expect(await page(id)).toContain('Das ist das zweite Treffen.')
  await w.done(net.coordination, changeRules, { ...rules, quorum: 'none', basis: 'Beschluss 9', version: '2' })
  expect((await shown(w, ada, meeting)).meeting.rules.quorum).toBe('two-thirds')
  const elsewhere = await w.network()
  expect(await w.app.door.act(elsewhere.coordination, callMeeting, second)).toEqual({ kind: 'missing' })
})

test('the page of a meeting says what has to be there by when, and which rule says so', async () => {
  const { net, ada, meeting } = await givenTable(w)
  const headers = { cookie: await w.cookie({ person: ada.person }) }
  const page = async () =>
    (await (await w.app.web.request(`/n/${net.slug}/treffen/${meeting}`, { headers })).text()).replace(/\s+/g, ' ')
  const planned = await page()
  expect(planned).toContain('Spätestens am Dienstag, 17. November 2026.')
  expect(planned).toContain('Dieser Tag ist schon vorbei.')
  expect(planned).toContain('Spätestens am Dienstag, 24. November 2026.')
  expect(planned).toContain(`href="/n/${net.slug}/regeln#einladung"`)
  await w.done(ada, sendInvitations, { meeting })
  expect(await page()).not.toContain('Dieser Tag ist schon vorbei.')
  w.setClock('2026-12-01T19:00:00Z')
  expect(await page()).toContain('Spätestens am Dienstag, 15. Dezember 2026.')
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
