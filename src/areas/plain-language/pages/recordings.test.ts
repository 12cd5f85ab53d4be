import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { installation, sql } from '../../../foundation/database.ts'
import { filmMp4, photoJpeg, soundWav } from '../../../foundation/media/given.ts'
import { makeOperator } from '../../people/commands.ts'
import { bringRecording, captionRecording, describeRecording, removeRecording } from '../commands/recording.ts'
import { givenText } from '../given.ts'
import { keptFiles } from '../reads/recording.ts'

const w = world({ served: true })

const given = (net?: TestNetwork) => givenText(w, net)
const kept = (network: string) => readdir(join(w.files, network)).catch(() => [])

test('of a photo nothing is kept about where it was made', async () => {
  const { net, ada, text } = await given()
  const id = await w.done(ada, bringRecording, { text, file: { name: 'IMG.jpg', bytes: photoJpeg('50.55 N') } })
  expect((await readFile(join(w.files, net.id, id))).includes('50.55 N')).toBe(false)
})

test('a recording that is deleted takes its file along; what nobody knows is swept a day later', async () => {
  const { net, ada, text, get } = await given()
  const bringOne = (name: string) => w.done(ada, bringRecording, { text, file: { name, bytes: soundWav(1) } })
  const [gone, stays] = [await bringOne('a.wav'), await bringOne('b.wav')]
  await w.done(ada, removeRecording, { recording: gone })
  expect(await kept(net.id)).toEqual([stays])
  expect((await get(`/aufnahmen/${gone}`)).status).toBe(404)
  const { openFiles } = await import('../../../foundation/files.ts')
  const files = openFiles(w.files)
  const stray = '00000000-0000-7000-8000-000000000001'
  await files.keep(net.id, stray, { name: 'x', bytes: new Uint8Array(3) })
  const known = (network: string) => w.app.database.read({ network }, keptFiles)
  expect(await files.sweep(known, new Date())).toBe(0)
  expect(await files.sweep(known, new Date(Date.now() + 25 * 3600 * 1000))).toBe(1)
  expect(await kept(net.id)).toEqual([stays])
})

test('somebody else writes nothing into it; a refused command leaves no file', async () => {
  const { net, ada, text } = await given()
  const bo = await net.person('Bo Berg')
  const id = await w.done(ada, bringRecording, { text, file: { name: 'a.wav', bytes: soundWav(1) } })
  const { door } = w.app
  expect((await door.act(bo, describeRecording, { recording: id, transcript: 'Nein.' })).kind).toBe('forbidden')
  expect((await door.act(bo, removeRecording, { recording: id })).kind).toBe('forbidden')
  const rehearsed = await door.rehearse(ada, bringRecording, { text, file: { name: 'b.wav', bytes: soundWav(1) } })
  expect(rehearsed.kind).toBe('done')
  expect(await kept(net.id)).toEqual([id])
})

test('who asks for help stands in the list until somebody has written it down; captions are checked by line', async () => {
  const { net, ada, text, get, base, cookie } = await given()
  const id = await w.done(ada, bringRecording, { text, file: { name: 'a.mp4', bytes: filmMp4() } })
  await w.done(ada, describeRecording, { recording: id, helpWanted: 'ja' })
  expect(await (await get('/aufnahmen')).text()).toContain(`/aufnahmen/${id}`)
  const helper = await w.cookie(await net.person('Bo Berg'))
  const written = await fetch(`${base}/aufnahmen/${id}/aufschreiben`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: helper },
    body: new URLSearchParams({ transcript: 'Guten Tag.' }),
  })
  expect(written.status).toBe(303)
  expect(await (await get('/aufnahmen')).text()).not.toContain(`/aufnahmen/${id}`)
  expect(await (await get(`/aufnahmen/${id}`)).text()).toContain('Aufgeschrieben von Bo Berg')
  const wrong = await fetch(`${base}/aufnahmen/${id}/untertitel`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ captions: 'WEBVTT\n\n00:01,000 --> 00:02,000\nHallo' }),
  })
  expect([wrong.status, (await wrong.text()).includes('Zeile 3: Hier müssen zwei Zeiten stehen')]).toEqual([422, true])
  await w.done(ada, captionRecording, { recording: id, captions: 'WEBVTT\n\n00:01.000 --> 00:02.000\nGuten Tag.' })
  const vtt = await get(`/aufnahmen/${id}/untertitel.vtt`)
  expect([vtt.headers.get('content-type'), await vtt.text()]).toEqual([
    'text/vtt; charset=utf-8',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nGuten Tag.',
  ])
})

test('the operator fills the pages in sign language, and everybody sees it', async () => {
  const home = { network: installation }
  const { person } = await w.done({ ...home, system: true }, makeOperator, { name: 'Oskar', email: 'o@beispiel.test' })
  const operator = { ...home, person }
  const { ada } = await given()
  const file = { name: 'dgs.mp4', bytes: filmMp4() }
  expect((await w.app.door.act({ ...home, person: ada.person }, bringRecording, { slot: 'use', file })).kind).toBe(
    'forbidden',
  )
  expect((await w.app.door.act({ ...ada }, bringRecording, { slot: 'use', file })).kind).not.toBe('done')
  const id = await w.done(operator, bringRecording, { slot: 'use', file })
  expect((await fetch(`${w.address}/aufnahmen/${id}/datei`)).status).toBe(404)
  await w.done(operator, describeRecording, { recording: id, light: 'ja', ground: 'ja', contrast: 'ja' })
  expect((await fetch(`${w.address}/aufnahmen/${id}/datei`)).status).toBe(200)
  expect(await (await fetch(`${w.address}/aufnahmen/${id}`)).text()).toContain('Gebärdensprache')
  const { signingVideos } = await import('../reads/recording.ts')
  const videos = await w.app.database.read(home, signingVideos)
  expect(videos.use?.id).toBe(id)
  expect(videos.content).toBeUndefined()
})

test('a list of one and of three asks the database as often', async () => {
  const { ada, text, get } = await given()
  const trips = async () =>
    (await get(`/texte/${text}/aufnahmen`)).headers.get('server-timing')?.match(/desc="(\d+)"/)?.[1]
  const add = async () => {
    const id = await w.done(ada, bringRecording, { text, file: { name: 'a.wav', bytes: soundWav(1) } })
    await w.done(ada, describeRecording, { recording: id, transcript: 'Ja.' })
  }
  await add()
  const one = await trips()
  await add()
  await add()
  expect(await trips()).toBe(one)
  const facts = await w.app.database.read({ network: ada.network }, (db) =>
    db.rows<{ fact: string }>(
      sql`select fact from journal where network_id = here() and fact like 'plain-language.recording-%'`,
    ),
  )
  expect(facts).toHaveLength(6)
})
