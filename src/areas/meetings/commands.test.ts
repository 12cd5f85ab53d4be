import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { sql } from '../../foundation/database.ts'
import type { Caller } from '../../foundation/door.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import {
  answerByLink,
  answerInvitation,
  callMeeting,
  cancelMeeting,
  changeMeeting,
  closeMeeting,
  moveItem,
  putOnAgenda,
  recordAttendance,
  sendInvitations,
  writeMinutes,
} from './commands.ts'
import { givenItem, givenMeeting } from './given.ts'
import { meetingPage, recordPage } from './reads.ts'

const w = world()
const before = '2026-11-20T10:00:00Z'
const during = '2026-12-01T15:30:00Z'
const wish = { title: 'Treffen', day: '2026-12-01', from: '16:00', until: '18:00', place: 'Rathaus' }

interface SentLetter {
  readonly to_person: string
  readonly subject: string
  readonly body: string
  readonly calendar: string
  readonly calendar_method: string
}

/** A body with Ada (delegate) and Bo (deputy) on one seat, Dora alone on another, and its meeting in December. */
async function given() {
  w.setClock(before)
  const net = await w.network()
  const [ada, bo, dora] = [await net.person('Ada Ahorn'), await net.person('Bo Birke'), await net.person('Dora Dorn')]
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  const seat = await givenSeat(w, net, body, { delegateId: ada.person, deputyId: bo.person })
  const other = await givenSeat(w, net, body, { delegateId: dora.person })
  const meeting = await givenMeeting(w, net, body.id, { contactId: net.coordination.person ?? '' })
  return { net, ada, bo, dora, body, seat, other, meeting: meeting.id }
}

const letters = (net: TestNetwork) =>
  w.app.database.read(net.system, (db) =>
    db.rows<SentLetter>(
      sql`select to_person, subject, body, calendar, calendar_method from letter where network_id = here() order by created_at, id`,
    ),
  )

async function shown(caller: Caller, meeting: string) {
  const found = await w.app.door.read(caller, meetingPage, { meeting })
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.data
}

const tokenIn = (letter: SentLetter | undefined) => /antwort\/([\w-]+)/.exec(letter?.body ?? '')?.[1] ?? ''

test('everyone who sits gets one letter, and only who is new gets the next one', async () => {
  const { net, ada, bo, dora, body, meeting } = await given()
  await w.done(ada, sendInvitations, { meeting })
  expect((await letters(net)).map((letter) => letter.to_person).toSorted()).toEqual(
    [ada.person, bo.person, dora.person].toSorted(),
  )
  expect((await shown(ada, meeting)).meeting.state).toBe('invited')
  expect(await w.app.door.act(ada, sendInvitations, { meeting })).toMatchObject({
    kind: 'refused',
    reason: { key: 'everyone-invited' },
  })
  const emil = await net.person('Emil Esche')
  await givenSeat(w, net, body, { delegateId: emil.person })
  await w.done(ada, sendInvitations, { meeting })
  expect((await letters(net)).map((letter) => letter.to_person)).toHaveLength(4)
})

test('the letter says when, where, what for, whom to tell, and brings a calendar file for this one person', async () => {
  const { net, ada, meeting } = await given()
  await givenItem(w, net, meeting, { title: 'Bericht über den Sommer', minutes: 10 })
  await w.done(ada, sendInvitations, { meeting })
  const letter = (await letters(net)).find((one) => one.to_person === ada.person)
  for (const words of [
    '1. Dezember 2026, 16 bis 18 Uhr',
    '1. Bericht über den Sommer (informieren, 10 Minuten)',
    'Was brauchen Sie',
    'Kora Koordination',
  ])
    expect(letter?.body).toContain(words)
  expect(letter?.body).toContain(`http://netz.test/n/${net.slug}/treffen/${meeting}`)
  expect(letter?.calendar_method).toBe('REQUEST')
  expect(letter?.calendar.match(/ATTENDEE/g)).toHaveLength(1)
})

test('the link of the letter answers without an account, again and again, and an unknown one is nowhere', async () => {
  const { net, ada, meeting } = await given()
  await w.done(ada, sendInvitations, { meeting })
  const token = tokenIn((await letters(net)).find((one) => one.to_person === ada.person))
  for (const answer of ['yes', 'unsure']) {
    await w.done(net.guest, answerByLink, { token, answer })
    expect((await shown(ada, meeting)).own).toMatchObject({ answer })
  }
  expect(await w.app.door.act(net.guest, answerByLink, { token: `${token}x`, answer: 'yes' })).toEqual({
    kind: 'missing',
  })
  const elsewhere = await w.network()
  expect(await w.app.door.act(elsewhere.guest, answerByLink, { token, answer: 'yes' })).toEqual({ kind: 'missing' })
})

test('who is signed in answers for themselves; who is not invited is told so', async () => {
  const { net, ada, dora, meeting } = await given()
  await w.done(ada, sendInvitations, { meeting })
  await w.done(dora, answerInvitation, { meeting, answer: 'no' })
  const { guests } = (await shown(ada, meeting)).meeting
  expect(guests.map(({ name, answer }) => [name, answer])).toEqual([
    ['Ada Ahorn', null],
    ['Bo Birke', null],
    ['Dora Dorn', 'no'],
  ])
  expect(await w.app.door.act(net.coordination, answerInvitation, { meeting, answer: 'yes' })).toMatchObject({
    reason: { key: 'not-invited' },
  })
  expect(await w.app.door.act(net.guest, answerInvitation, { meeting, answer: 'yes' })).toMatchObject({
    kind: 'forbidden',
  })
})

test('a new time tells everyone, raises the sequence and asks again; the old link still leads to the meeting', async () => {
  const { net, ada, meeting } = await given()
  await w.done(ada, sendInvitations, { meeting })
  const token = tokenIn((await letters(net)).find((one) => one.to_person === ada.person))
  await w.done(ada, answerInvitation, { meeting, answer: 'yes' })
  w.setClock('2026-11-21T10:00:00Z')
  await w.done(ada, changeMeeting, { meeting, ...wish, from: '17:00' })
  const again = (await letters(net)).slice(3)
  expect(again).toHaveLength(3)
  expect(again[0]?.calendar).toContain('SEQUENCE:1')
  expect(again[0]?.subject).toContain('Neuer Termin')
  expect((await shown(ada, meeting)).own?.answer).toBe(null)
  await w.done(net.guest, answerByLink, { token, answer: 'yes' })
  expect((await shown(ada, meeting)).own?.answer).toBe('yes')
})

test('a form made from an older state does not overwrite what somebody else saved', async () => {
  const { net, ada, meeting } = await given()
  await w.done(ada, changeMeeting, { meeting, ...wish, version: 1 })
  const late = await w.app.door.act(net.coordination, changeMeeting, { meeting, ...wish, title: 'Anders', version: 1 })
  expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
})

test('a cancellation needs a reason, and everyone invited reads it', async () => {
  const { net, ada, meeting } = await given()
  await w.done(ada, sendInvitations, { meeting })
  expect(await w.app.door.act(ada, cancelMeeting, { meeting, reason: '  ' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'reason' }],
  })
  w.setClock('2026-11-21T10:00:00Z')
  await w.done(ada, cancelMeeting, { meeting, reason: 'Der Raum ist gesperrt.' })
  const told = (await letters(net)).slice(3)
  expect(told).toHaveLength(3)
  expect(told[0]?.body).toContain('Der Raum ist gesperrt.')
  expect(told[0]).toMatchObject({ calendar_method: 'CANCEL', calendar: expect.stringContaining('STATUS:CANCELLED') })
  expect((await shown(ada, meeting)).meeting).toMatchObject({
    state: 'cancelled',
    reason: { original: 'Der Raum ist gesperrt.' },
  })
})

test('nobody gets a letter about a meeting they were never invited to', async () => {
  const { net, ada, meeting } = await given()
  await w.done(ada, changeMeeting, { meeting, ...wish, from: '17:00' })
  await w.done(ada, cancelMeeting, { meeting, reason: 'Zu früh.' })
  expect(await letters(net)).toEqual([])
})

test('items keep the order they were put in', async () => {
  const { net, ada, meeting } = await given()
  const ids: string[] = []
  for (const title of ['A', 'B', 'C']) ids.push((await givenItem(w, net, meeting, { title })).id)
  const titles = async () => (await shown(ada, meeting)).meeting.items.map(({ title }) => title).join('')
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
  const { net, ada, dora, meeting } = await given()
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
  const { items } = (await shown(ada, meeting)).meeting
  expect(items.map((item) => item.minutesWritten?.original)).toEqual(['Gut, und anders.', 'Auch gut.'])
})

test('attendance is recorded by seat and can be put right', async () => {
  const { ada, seat, other, meeting } = await given()
  w.setClock(during)
  await w.done(ada, recordAttendance, { meeting, presence: { [seat.id]: 'deputy', [other.id]: 'absent' } })
  expect((await shown(ada, meeting)).meeting.present).toBe(1)
  await w.done(ada, recordAttendance, { meeting, presence: { [other.id]: 'present' } })
  const record = await w.app.door.read(ada, recordPage, { meeting })
  expect(record).toMatchObject({ data: { meeting: { present: 2 } } })
})

test('a meeting is held once, and afterwards the agenda stays as it is', async () => {
  const { ada, meeting } = await given()
  w.setClock('2026-12-01T19:00:00Z')
  const held = await w.app.door.act(ada, closeMeeting, { meeting })
  expect(held).toMatchObject({ kind: 'done', facts: [{ name: 'meetings.meeting-held', about: meeting }] })
  expect(await w.app.door.act(ada, putOnAgenda, { meeting, title: 'Zu spät', kind: 'inform' })).toMatchObject({
    reason: { key: 'already-held' },
  })
})

test('a form sent twice calls one meeting', async () => {
  const { net, ada, body } = await given()
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
  const { net, meeting } = await given()
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
