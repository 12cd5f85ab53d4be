import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { filmMp4 } from '../../../foundation/media/given.ts'
import { changeBody, foundBody } from '../../bodies/commands.ts'
import { publishRecording, withdrawRecording } from '../commands/publish.ts'
import { bringRecording, describeRecording } from '../commands/recording.ts'

const w = world()

/** A body with a purpose everyone may read, and a member who signs it. */
async function given() {
  const net = await w.network()
  const ada = await net.person('Ada Auer')
  const body = await w.done(net.system, foundBody, { name: 'AG Wege', kind: 'working', purpose: 'Wir bauen Rampen.' })
  const texts = await w.app.database.read({ network: net.id }, (db) =>
    db.first<{ purpose: string; page: string }>(sql`
      select purpose_text as purpose, (select public_text from network where id = here()) as page
      from body where network_id = here() and id = ${body}`),
  )
  const sign = async (text: string | undefined) => {
    const file = { name: 'dgs.mp4', bytes: filmMp4() }
    const recording = await w.done(ada, bringRecording, { text, file, signing: 'ja' })
    await w.done(ada, describeRecording, { recording, light: 'ja', ground: 'ja', contrast: 'ja' })
    return recording
  }
  const base = `/n/${net.slug}`
  const see = async (path: string, of: { person?: string } = {}) => {
    const headers: Record<string, string> = of.person ? { cookie: await w.cookie(of) } : {}
    const answer = await w.app.web.request(base + path, { headers })
    return { status: answer.status, text: await answer.text() }
  }
  return { net, ada, body, ...texts, sign, see }
}

test('an empty place is a task of the coordination, and nothing to anybody else', async () => {
  const { net, ada, body, purpose, see } = await given()
  const place = `/texte/${purpose}/aufnahmen?dgs=ja`
  const missing = 'Hier fehlt ein Video in Gebärdensprache.'
  for (const page of ['', `/gremien/${body}`]) {
    expect((await see(page, net.coordination)).text).toContain(missing)
    expect((await see(page, ada)).text).not.toContain(missing)
    expect((await see(page)).text).not.toContain(missing)
  }
  expect((await see(`/gremien/${body}`, net.coordination)).text).toContain(place)
})

test('what the coordination opens, everyone sees where the text is public; taken back, nobody does', async () => {
  const { net, ada, body, purpose, page, sign, see } = await given()
  for (const text of [purpose, page]) {
    const recording = await sign(text)
    const file = `/aufnahmen/${recording}/datei`
    const where = text === page ? '' : `/gremien/${body}`
    expect((await see(where, ada)).text).toContain(file)
    expect([(await see(where)).text.includes(file), (await see(file)).status]).toEqual([false, 303])
    await w.done(net.coordination, publishRecording, { recording, agreed: 'ja' })
    expect([(await see(where)).text.includes(file), (await see(file)).status]).toEqual([true, 200])
    await sign(text)
    expect((await see(where)).text, 'what comes later hides nothing').toContain(file)
    await w.done(ada, withdrawRecording, { recording })
    expect([(await see(where)).text.includes(file), (await see(file)).status]).toEqual([false, 303])
  }
})

test('a video that is older than its text says so, until a new one comes', async () => {
  const { net, ada, body, purpose, sign, see } = await given()
  await sign(purpose)
  const older = 'Der Text ist seitdem geändert worden.'
  expect((await see(`/gremien/${body}`, ada)).text).not.toContain(older)
  await w.done(net.coordination, changeBody, { body, name: 'AG Wege', kind: 'working', purpose: 'Neu.', version: 1 })
  expect((await see(`/gremien/${body}`, ada)).text).toContain(older)
  await sign(purpose)
  expect((await see(`/gremien/${body}`, ada)).text).not.toContain(older)
})

test('who is no member learns from no address whether there is a video', async () => {
  const { purpose, sign, see } = await given()
  const nobody = '00000000-0000-7000-8000-000000000001'
  for (const recording of [await sign(purpose), nobody])
    for (const part of ['', '/datei', '/untertitel.vtt'])
      expect((await see(`/aufnahmen/${recording}${part}`)).status, 'asked to sign in').toBe(303)
})
