import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newToken } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { foundBody } from '../../bodies/commands.ts'
import { givenBody } from '../../bodies/given.ts'
import { givenDraft, givenRequest } from '../given.ts'
import { mostPerHour } from '../join-request.ts'
import { ownPage, startPage } from '../reads/own.ts'
import { addToRequest, answers, beginRequest, sendRequest, takeBackRequest } from './ask.ts'

const w = world()

const rowsOf = <R>(network: string, query: ReturnType<typeof sql<R>>) =>
  w.app.database.read({ network }, (db) => db.rows<R>(query))

test('somebody asks without an account: promised a day, and those who answer get a letter without their words', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  const body = await w.done(net.coordination, foundBody, { name: 'AG Freizeit', kind: 'working', openness: 'open' })
  const { token } = await givenRequest(w, net, { body, name: 'Grete Geheim', needs: 'Geheime Hilfe' })
  const page = await w.app.door.read(net.guest, ownPage, { token })
  expect(page).toMatchObject({
    kind: 'found',
    data: {
      request: { state: 'asked', askedOn: '2026-12-01', answerBy: '2026-12-15' },
      answers: { called: { name: 'Grete Geheim' }, needs: 'Geheime Hilfe' },
      body: 'AG Freizeit',
    },
  })
  const letters = await rowsOf<{ body: string; subject: string }>(
    net.id,
    sql`select subject, body from letter where network_id = here() and command = 'joining.send-request'`,
  )
  expect(letters).toMatchObject([{ subject: 'Jemand möchte mitmachen: Antwort bis 15. Dezember 2026' }])
  expect(letters[0]?.body).toContain('AG Freizeit')
  expect(letters[0]?.body).not.toContain('Geheim')
})

test('nobody who has the database can read a word of it, or open the link', async () => {
  const net = await w.network()
  const { token } = await givenRequest(w, net, { name: 'Grete Geheim', at: 'geheim@beispiel.test', needs: 'Geheim' })
  const rows = await rowsOf<{ row: string }>(
    net.id,
    sql`select join_request::text as row from join_request union all select journal::text from journal where network_id = here()
      union all select once::text from once where network_id = here() union all select letter::text from letter where network_id = here()`,
  )
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(({ row }) => /geheim/i.test(row) || row.includes(token))).toEqual([])
})

test('what is missing is said where it is missing, and a second answer takes the place of the first', async () => {
  const net = await w.network()
  const token = await w.done(net.guest, beginRequest, {})
  const act = (question: keyof typeof answers, input: object) =>
    w.app.door.act(net.guest, answers[question], { token, ...input })
  expect(await act('way', {})).toEqual({ kind: 'invalid', faults: [{ field: 'way', key: 'choose-one' }] })
  await w.done(net.guest, answers.way, { token, way: 'mail' })
  expect(await act('contact', { contact: '' })).toMatchObject({ faults: [{ field: 'contact', key: 'field-missing' }] })
  expect(await act('contact', { contact: 'grete' })).toMatchObject({
    faults: [{ field: 'contact', key: 'email-looks-wrong' }],
  })
  await w.done(net.guest, answers.side, { token, side: 'organisation' })
  expect(await act('called', { name: 'Grete' })).toEqual({
    kind: 'invalid',
    faults: [{ field: 'organisation', key: 'field-missing' }],
  })
  const closed = await givenBody(w, net, { kind: 'carrier' })
  expect(await act('wish', { body: closed.id })).toEqual({
    kind: 'invalid',
    faults: [{ field: 'body', key: 'choose-one' }],
  })
  expect(await w.app.door.act(net.guest, sendRequest, { token })).toEqual({
    kind: 'refused',
    reason: { key: 'answers-missing', values: { count: 4 } },
  })
  await w.done(net.guest, answers.contact, { token, contact: 'Grete@Beispiel.test' })
  expect(await w.app.door.read(net.guest, ownPage, { token })).toMatchObject({
    data: { answers: { way: 'mail', contact: 'grete@beispiel.test' } },
  })
  await w.done(net.guest, answers.way, { token, way: 'phone' })
  const page = await w.app.door.read(net.guest, ownPage, { token })
  expect(page).toMatchObject({ data: { answers: { way: 'phone' } } })
  expect(page).not.toMatchObject({ data: { answers: { contact: expect.anything() } } })
})

test('without the link there is nothing to see or to change, and no network sees the request of another', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const { token } = await givenRequest(w, net)
  for (const [caller, link] of [
    [net.guest, newToken()],
    [other.guest, token],
  ] as const) {
    expect(await w.app.door.read(caller, ownPage, { token: link })).toMatchObject({ kind: 'missing' })
    expect(await w.app.door.act(caller, takeBackRequest, { token: link })).toEqual({ kind: 'missing' })
  }
  expect(await rowsOf(other.id, sql`select id from join_request`)).toEqual([])
})

test('sent twice it is one request, and a supplement sent twice stands there once', async () => {
  const net = await w.network()
  const { token } = await givenRequest(w, net)
  expect(await w.app.door.act(net.guest, sendRequest, { token })).toMatchObject({ reason: { key: 'already-sent' } })
  await w.done(net.guest, addToRequest, { token, text: 'Dienstags geht es nicht.' })
  expect(await w.app.door.act(net.guest, addToRequest, { token, text: 'Dienstags geht es nicht.' })).toMatchObject({
    kind: 'refused',
    reason: { key: 'stands-there-already' },
  })
  expect(await w.app.door.read(net.guest, ownPage, { token })).toMatchObject({
    data: { additions: [{ text: 'Dienstags geht es nicht.' }] },
  })
})

test('whoever answers hears of what is added once a day, and not on the day of the request', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  const { token } = await givenRequest(w, net)
  const letters = () =>
    rowsOf(net.id, sql`select id from letter where network_id = here() and command = 'joining.add-to-request'`)
  await w.done(net.guest, addToRequest, { token, text: 'Gleich noch etwas.' })
  expect(await letters()).toHaveLength(0)
  w.setClock('2026-12-02T09:00:00Z')
  for (const text of ['Eins.', 'Zwei.']) await w.done(net.guest, addToRequest, { token, text })
  expect(await letters()).toHaveLength(1)
})

test('taken back: the words, their key and the letters to that address are gone at once', async () => {
  const net = await w.network()
  const { token, id } = await givenRequest(w, net)
  await w.done(net.guest, takeBackRequest, { token })
  expect(await rowsOf(net.id, sql`select sealed, state from join_request`)).toEqual([
    { sealed: null, state: 'taken-back' },
  ])
  const { readdir } = await import('node:fs/promises')
  expect(await readdir(`${w.files}/keys/${net.id}`)).not.toContain(id)
  expect(await w.app.door.read(net.guest, ownPage, { token })).toMatchObject({
    data: { answers: null, request: { state: 'taken-back' } },
  })
})

test('whoever types the address of somebody here deletes no letter of theirs', async () => {
  const net = await w.network()
  const [coordination] = await rowsOf<{ email: string }>(
    net.id,
    sql`select email from person where id = ${net.coordination.person}`,
  )
  const letters = () =>
    rowsOf(net.id, sql`select id from letter where network_id = here() and about is null order by id`)
  const { token } = await givenRequest(w, net, { at: coordination?.email ?? '' })
  const before = await letters()
  expect(before).toHaveLength(1)
  await w.done(net.guest, takeBackRequest, { token })
  expect(await letters()).toEqual(before)
})

test('more than twenty in an hour are a flood: the next is told so kindly, keeps its answers, and an hour later all is well', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  for (let nr = 0; nr < mostPerHour; nr++) await givenRequest(w, net, { way: 'phone' })
  const token = await givenDraft(w, net)
  expect(await w.app.door.act(net.guest, sendRequest, { token })).toEqual({
    kind: 'refused',
    reason: { key: 'too-many-requests' },
  })
  w.setClock('2026-12-01T10:00:01Z')
  await w.done(net.guest, sendRequest, { token })
})

test('whoever comes from a body finds it chosen; one that takes nobody is not offered', async () => {
  const net = await w.network()
  const open = await w.done(net.coordination, foundBody, { name: 'AG Wege', kind: 'working', openness: 'by-admission' })
  const closed = await givenBody(w, net, { kind: 'carrier' })
  const at = (gremium: string) => w.app.door.read(net.guest, startPage, { gremium })
  expect(await at(open)).toMatchObject({ data: { body: { name: 'AG Wege' }, joinDays: 14 } })
  expect(await at(closed.id)).toMatchObject({ data: { body: null } })
  const token = await w.done(net.guest, beginRequest, { body: open })
  expect(await w.app.door.read(net.guest, ownPage, { token })).toMatchObject({
    data: { bodyId: open, bodies: [{ id: open }] },
  })
})
