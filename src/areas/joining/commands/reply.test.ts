import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { changeSeat, foundBody } from '../../bodies/commands.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { cancelMeeting, changeMeeting } from '../../meetings/commands/plan.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { givenRequest, lettersTo } from '../given.ts'
import { ownPage } from '../reads/own.ts'
import { requestPage, requestsPage } from '../reads/requests.ts'
import { acceptRequest } from './accept.ts'
import { takeBackRequest } from './ask.ts'
import { answerTold, closeLostRequest, declineRequest, inviteToVisit } from './reply.ts'

const w = world()

async function given() {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  const body = await w.done(net.coordination, foundBody, { name: 'AG Freizeit', kind: 'working', openness: 'open' })
  const meeting = await givenMeeting(w, net, body, {
    ...{ title: 'Offener Abend', day: '2026-12-10', place: 'Haus der Vereine', placeAccess: 'Stufenlos' },
  })
  return { net, body, meeting: meeting.id }
}

const rowsOf = <R>({ id }: TestNetwork, query: ReturnType<typeof sql<R>>) =>
  w.app.database.read({ network: id }, (db) => db.rows<R>(query))
test('a visit: the letter names date, place and access, and carries the link to the request', async () => {
  const { net, body, meeting } = await given()
  const { id, token } = await givenRequest(w, net, { body, at: 'grete@beispiel.test' })
  await w.done(net.coordination, inviteToVisit, { request: id, meeting, words: 'Anna wartet an der Tür.' })
  const [letter] = await lettersTo(w, net, 'grete@beispiel.test')
  for (const said of ['10. Dezember 2026', 'Haus der Vereine', 'Stufenlos', 'Anna wartet', `/mitmachen/${token}`])
    expect(letter?.body).toContain(said)
  expect(await w.app.door.read(net.guest, ownPage, { token })).toMatchObject({
    data: { request: { state: 'visiting' }, meeting: { title: 'Offener Abend' }, reply: 'Anna wartet an der Tür.' },
  })
  await w.done(net.guest, takeBackRequest, { token })
  expect(await lettersTo(w, net, 'grete@beispiel.test')).toEqual([])
})

test('whoever is invited hears when the meeting changes or is cancelled; without mail it waits to be told', async () => {
  const { net, body, meeting } = await given()
  const mailed = await givenRequest(w, net, { body, at: 'grete@beispiel.test' })
  const called = await givenRequest(w, net, { body, way: 'phone' })
  for (const { id } of [mailed, called]) {
    await w.done(net.coordination, inviteToVisit, { request: id, meeting })
    await w.app.door.act(net.coordination, answerTold, { request: id })
  }
  const change = { title: 'Offener Abend', day: '2026-12-10', from: '17:00', until: '19:00', place: 'Bücherei' }
  await w.done(net.coordination, changeMeeting, { meeting, ...change })
  const telling = () => w.app.door.read(net.coordination, requestPage, { request: called.id })
  const letters = async () => (await lettersTo(w, net, 'grete@beispiel.test')).length
  expect(await letters()).toBe(2)
  await w.done(net.coordination, changeMeeting, { meeting, ...change, title: 'Abend für alle' })
  await w.done(net.coordination, changeMeeting, { meeting, ...change, title: 'Offener Abend' })
  expect(await letters()).toBe(2)
  expect(await telling()).toMatchObject({ data: { awaited: 'telling', request: { toTell: 'visit' } } })
  await w.done(net.coordination, answerTold, { request: called.id })
  await w.done(net.coordination, cancelMeeting, { meeting, reason: 'Wasserrohrbruch.' })
  expect(await telling()).toMatchObject({ data: { awaited: 'telling' } })
  expect((await lettersTo(w, net, 'grete@beispiel.test')).map(({ subject }) => subject)).toEqual([
    'Einladung zum Kennenlernen: Prüfstadt',
    'Ihr Besuch: Das Treffen hat sich geändert (Prüfstadt)',
    'Ihr Besuch: Das Treffen ist abgesagt (Prüfstadt)',
  ])
  expect(await w.app.door.read(net.coordination, requestPage, { request: mailed.id })).toMatchObject({
    data: { awaited: 'decision', meeting: { cancelled: true } },
  })
})

test('a visit is to a meeting that is still to come, of the body that was wished for', async () => {
  const { net, body } = await given()
  const { id } = await givenRequest(w, net, { body })
  const elsewhere = await givenMeeting(w, net, (await givenBody(w, net, { kind: 'steering' })).id, {
    day: '2026-12-11',
  })
  const over = await givenMeeting(w, net, body, { day: '2026-11-11' })
  for (const meeting of [elsewhere.id, over.id])
    expect(await w.app.door.act(net.coordination, inviteToVisit, { request: id, meeting })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'meeting', key: 'choose-one' }],
    })
})

test('a refusal needs its reason, is final, and without mail waits until somebody has said it', async () => {
  const { net } = await given()
  const { id } = await givenRequest(w, net, { way: 'phone' })
  const act = (reason: string) => w.app.door.act(net.coordination, declineRequest, { request: id, reason })
  expect(await act(' ')).toMatchObject({ kind: 'invalid', faults: [{ field: 'reason', key: 'field-missing' }] })
  expect(await act('Die Gruppe ist voll.')).toMatchObject({ kind: 'done' })
  expect(await act('Doch.')).toMatchObject({ kind: 'refused', reason: { key: 'answered-already' } })
  expect(await w.app.door.read(net.coordination, requestPage, { request: id })).toMatchObject({
    data: { awaited: 'telling', request: { state: 'declined', toTell: 'declined' } },
  })
  await w.done(net.coordination, answerTold, { request: id })
  expect(await w.app.door.act(net.coordination, answerTold, { request: id })).toMatchObject({ kind: 'refused' })
  expect(await w.app.door.read(net.coordination, requestPage, { request: id })).toMatchObject({
    data: { awaited: null },
  })
})

test('whoever speaks for the body reads and answers its requests, and no others; taking in is the coordination’s', async () => {
  const { net, body, meeting } = await given()
  const speaker = await net.person('Sara')
  const member = await net.person('Mia')
  const seat = await givenSeat(w, net, body, { delegateId: speaker.person })
  const mine = await givenRequest(w, net, { body, name: 'Meine' })
  const other = await givenRequest(w, net, { name: 'Andere' })
  const list = (caller: Caller) => w.app.door.read(caller, requestsPage, {})
  expect(await list(speaker)).toMatchObject({ kind: 'forbidden', reason: { key: 'only-who-answers' } })
  await w.done(net.coordination, changeSeat, { seat: seat.id, delegateId: speaker.person, function: 'speaker' })
  expect(await list(speaker)).toMatchObject({ data: { requests: [{ name: 'Meine' }] } })
  expect(await list(net.coordination)).toMatchObject({ data: { requests: [{ name: 'Meine' }, { name: 'Andere' }] } })
  expect(await list(member)).toMatchObject({ kind: 'forbidden' })
  expect(await list(net.guest)).toMatchObject({ reason: { key: 'sign-in-first' } })
  for (const request of [mine.id, other.id])
    expect(await w.app.door.read(member, requestPage, { request })).toMatchObject({ kind: 'forbidden' })
  expect(await w.app.door.read(speaker, requestPage, { request: other.id })).toMatchObject({ kind: 'forbidden' })
  const decline = { reason: 'Leider.' }
  expect(await w.app.door.act(member, declineRequest, { request: mine.id, ...decline })).toMatchObject({
    kind: 'forbidden',
  })
  expect(await w.app.door.act(speaker, declineRequest, { request: other.id, ...decline })).toMatchObject({
    kind: 'forbidden',
  })
  expect(await w.app.door.act(speaker, acceptRequest, { request: mine.id, as: 'person' })).toMatchObject({
    reason: { key: 'coordination-only' },
  })
  await w.done(speaker, inviteToVisit, { request: mine.id, meeting })
  const stranger = (await w.network()).coordination
  expect(await w.app.door.act(stranger, declineRequest, { request: mine.id, ...decline })).toEqual({ kind: 'missing' })
})

test('what was said is ticked off, and no other answer that came meanwhile', async () => {
  const { net, body, meeting } = await given()
  const { id } = await givenRequest(w, net, { body, way: 'phone' })
  await w.done(net.coordination, inviteToVisit, { request: id, meeting })
  const page = await w.app.door.read(net.coordination, requestPage, { request: id })
  if (page.kind !== 'found') throw new Error('no page')
  await w.done(net.coordination, declineRequest, { request: id, reason: 'Leider voll.' })
  const act = (of: object) => w.app.door.act(net.coordination, answerTold, { request: id, ...of })
  expect(await act({ version: page.data.request.version })).toMatchObject({ reason: { key: 'changed-meanwhile' } })
  expect(await act({ telling: 'visit' })).toMatchObject({ kind: 'refused', reason: { key: 'another-answer' } })
  expect(await act({ telling: 'declined' })).toMatchObject({ kind: 'done' })
})

test('restored without its key: the coordination closes it, and whoever asked is asked to ask again', async () => {
  const { net } = await given()
  const { id, token } = await givenRequest(w, net)
  const close = () => w.app.door.act(net.coordination, closeLostRequest, { request: id })
  expect(await close()).toMatchObject({ kind: 'refused', reason: { key: 'still-readable' } })
  await rm(`${w.files}/keys/${net.id}/${id}`)
  expect(await w.app.door.act(net.coordination, declineRequest, { request: id, reason: 'Leider.' })).toMatchObject({
    reason: { key: 'words-lost' },
  })
  expect(await close()).toMatchObject({ kind: 'done' })
  expect(await rowsOf(net, sql`select state, sealed, ended_on from join_request`)).toEqual([
    { state: 'lost', sealed: null, ended_on: '2026-12-01' },
  ])
  expect(await w.app.door.read(net.guest, ownPage, { token })).toMatchObject({ data: { request: { state: 'lost' } } })
  expect(await w.app.door.read(net.coordination, requestsPage, { stand: 'all' })).toMatchObject({
    data: { requests: [{ state: 'lost', awaited: null }] },
  })
})

test('whoever answered meanwhile is not overwritten', async () => {
  const { net, meeting } = await given()
  const { id } = await givenRequest(w, net)
  await w.done(net.coordination, inviteToVisit, { request: id, meeting })
  expect(
    await w.app.door.act(net.coordination, declineRequest, { request: id, reason: 'Nein.', version: 7 }),
  ).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
})
