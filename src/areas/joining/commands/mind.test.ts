import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenDraft, givenRequest } from '../given.ts'
import { takeBackRequest } from './ask.ts'
import { mindRequests } from './mind.ts'
import { declineRequest } from './reply.ts'

const w = world()

const morning = (net: TestNetwork, day: string) => {
  w.setClock(`${day}T05:00:00Z`)
  return w.app.door.act(net.system, mindRequests, {})
}
const reminders = (net: TestNetwork) =>
  w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ subject: string }>(
      sql`select subject from letter where network_id = here() and command = 'joining.mind-requests' order by id`,
    ),
  )
const keys = (net: TestNetwork) => readdir(`${w.files}/keys/${net.id}`)

test('whoever must answer is reminded three days before and one day after the promised day, each once', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  await givenRequest(w, net)
  for (const day of ['2026-12-11', '2026-12-12', '2026-12-13', '2026-12-15', '2026-12-16', '2026-12-20'])
    await morning(net, day)
  expect((await reminders(net)).map(({ subject }) => subject)).toEqual([
    'Eine Anfrage wartet: Antwort bis 15. Dezember 2026',
    'Eine Anfrage wartet seit 15. Dezember 2026 zu lange',
  ])
  expect(await morning(net, '2026-12-21')).toMatchObject({ kind: 'refused', reason: { key: 'nothing-to-mind' } })
  expect(await w.app.door.act(net.coordination, mindRequests, {})).toMatchObject({ kind: 'forbidden' })
})

test('forgotten: half a year after its end, with its key and the letters to that address', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  const { id } = await givenRequest(w, net, { at: 'weg@beispiel.test' })
  await w.done(net.coordination, declineRequest, { request: id, reason: 'Leider voll.' })
  expect(await morning(net, '2027-06-01')).toMatchObject({ kind: 'refused' })
  expect(await keys(net)).toEqual([id])
  expect(await morning(net, '2027-06-02')).toMatchObject({ facts: [{ name: 'joining.request-forgotten', about: id }] })
  expect(await keys(net)).toEqual([])
  const left = await w.app.database.read({ network: net.id }, (db) =>
    db.rows(sql`select id from join_request where network_id = here()
      union all select id from letter where network_id = here() and to_address = 'weg@beispiel.test'`),
  )
  expect(left).toEqual([])
})

test('what nobody answered for a year is forgotten', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  const { id } = await givenRequest(w, net)
  await morning(net, '2027-12-01')
  expect(await keys(net)).toEqual([id])
  expect(await morning(net, '2027-12-02')).toMatchObject({ facts: [{ name: 'joining.request-forgotten', about: id }] })
  expect(await keys(net)).toEqual([])
})

test('what was never sent goes after a week, and so does the trace of what was taken back', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  await givenDraft(w, net)
  const { token } = await givenRequest(w, net)
  await w.done(net.guest, takeBackRequest, { token })
  expect(await morning(net, '2026-12-08')).toMatchObject({ kind: 'refused' })
  expect(await morning(net, '2026-12-09')).toMatchObject({ kind: 'done' })
  expect(await w.app.database.read({ network: net.id }, (db) => db.rows(sql`select id from join_request`))).toEqual([])
})
