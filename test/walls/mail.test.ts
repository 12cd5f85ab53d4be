import { type AddressInfo, createServer } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { givenBody, givenSeat } from '../../src/areas/bodies/given.ts'
import { sendInvitations } from '../../src/areas/meetings/commands/invite.ts'
import { givenMeeting } from '../../src/areas/meetings/given.ts'
import { anyone } from '../../src/foundation/actor.ts'
import { newId } from '../../src/foundation/crypto.ts'
import { installation, sql, type Writing } from '../../src/foundation/database.ts'
import { command } from '../../src/foundation/door.ts'
import { openPost } from '../../src/foundation/mail.ts'
import { type TestNetwork, world } from '../world.ts'

const taken: ParsedMail[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, answer) => {
    const refuse = (code: number) => answer(Object.assign(new Error('no'), { responseCode: code }))
    if (address.startsWith('unbekannt')) refuse(550)
    else if (address.startsWith('spaeter')) refuse(451)
    else answer()
  },
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      taken.push(mail)
      done()
    }, done)
  },
})
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const { port } = server.server.address() as AddressInfo
const smtpUrl = `smtp://127.0.0.1:${port}`
const w = world({ jobs: true, smtpUrl })
afterAll(() => new Promise<void>((closed) => server.close(() => closed())))

const sender = { name: 'Netz, Inklusion & Mut', address: 'post@stadt.test' }

/** Puts a letter into the outbox as the door would, and gives it to a post of our own. */
async function deliver(net: TestNetwork, to: string, url = smtpUrl) {
  const post = openPost(w.app.database, { host: 'netz.test', sender, smtpUrl: url })
  const id = newId()
  const scope = { network: net.id }
  await w.app.database.write(
    scope,
    'foundation.write-letter',
    (db) =>
      db.rows(sql`
      insert into letter (id, command, to_address, subject, body, html, created_at)
      values (${id}, 'foundation.write-letter', ${to}, 'Grüße', 'Hallo', '<p>Hallo</p>', now())`),
    () => true,
  )
  const found = async () =>
    w.app.database.read(scope, (db) =>
      db.first<{ state: string; attempts: number }>(sql`
        select state, attempts from letter where network_id = here() and id = ${id}`),
    )
  return { once: () => post.deliver(net.id, id), found, close: () => post.close() }
}

test('an invitation leaves after the commit, in words and as a calendar entry', async () => {
  const net = await w.network()
  const ada = await net.person('Ada Ahorn')
  const body = await givenBody(w, net, { kind: 'steering' })
  await givenSeat(w, net, body, { delegateId: ada.person })
  w.setClock('2026-11-20T10:00:00Z')
  const meeting = await givenMeeting(w, net, body.id)
  await w.done(net.coordination, sendInvitations, { meeting: meeting.id })
  const mail = await vi.waitFor(
    () => taken.find(({ subject }) => subject?.includes('Treffen der Steuerungsgruppe')) ?? expect.fail('no mail yet'),
    { timeout: 10_000, interval: 100 },
  )
  expect(mail.text).toContain('/antwort/')
  expect(mail.html).toContain('/antwort/')
  const entry = mail.attachments.find(({ filename }) => filename === 'termin.ics')
  expect(entry?.content.toString()).toContain('METHOD:REQUEST')
})

test('what has left is kept by nobody: a letter may hold a secret link', async () => {
  const net = await w.network()
  const { once, close } = await deliver(net, 'ada@beispiel.test')
  const words = () =>
    w.app.database.read({ network: net.id }, (db) =>
      db.first(sql`select body, html, subject from letter where network_id = here() order by created_at desc limit 1`),
    )
  expect(await words()).toEqual({ body: 'Hallo', html: '<p>Hallo</p>', subject: 'Grüße' })
  await once()
  expect(await words()).toEqual({ body: '', html: '', subject: 'Grüße' })
  close()
})

test('a letter written in a network that was only just entered leaves too', async () => {
  const net = await w.network()
  const enter = (db: Writing, network: string) => db.rows(sql`select set_config('app.network', ${network}, true)`)
  const found = command({
    name: 'municipalities.sample-founding',
    input: z.object({}),
    load: async () => ({}),
    may: anyone,
    rule: () => ({ next: {}, facts: [{ name: 'municipalities.sample-founded', about: net.id }] }),
    store: async (db, _next, desk) => {
      await enter(db, net.id)
      await desk.send({
        to: 'neu@beispiel.test',
        subject: 'Willkommen im neuen Netz',
        body: 'Hallo',
        html: '<p>Hallo</p>',
      })
      await enter(db, installation)
    },
  })
  await w.done({ network: installation }, found, {})
  const mail = await vi.waitFor(
    () => taken.find(({ subject }) => subject === 'Willkommen im neuen Netz') ?? expect.fail('no mail yet'),
    { timeout: 10_000, interval: 100 },
  )
  expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@netz\.test>$/)
  expect(mail.from?.value).toEqual([{ name: 'Augenhöhe', address: 'netz@netz.test' }])
})

test('the sender is who the installation names, also with a comma in the name', async () => {
  const letter = await deliver(await w.network(), 'ada@beispiel.test')
  await letter.once()
  expect(taken.at(-1)?.from?.value).toEqual([sender])
  letter.close()
})

test('what a mail server never takes has failed at once, and is not tried again', async () => {
  const letter = await deliver(await w.network(), 'unbekannt@beispiel.test')
  await letter.once()
  expect(await letter.found()).toEqual({ state: 'failed', attempts: 1 })
  letter.close()
})

test('what it does not take now waits, and has failed after a day of trying', async () => {
  const letter = await deliver(await w.network(), 'spaeter@beispiel.test')
  await expect(letter.once()).rejects.toThrow('451')
  expect(await letter.found()).toEqual({ state: 'waiting', attempts: 1 })
  for (let retry = 1; retry <= 14; retry++) await letter.once().catch(() => undefined)
  expect(await letter.found()).toEqual({ state: 'failed', attempts: 15 })
  letter.close()
})

test('a mail server that is away is waited for', async () => {
  const gone = createServer()
  await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready))
  const { port: free } = gone.address() as AddressInfo
  await new Promise<void>((closed) => gone.close(() => closed()))
  const letter = await deliver(await w.network(), 'ada@beispiel.test', `smtp://127.0.0.1:${free}`)
  await expect(letter.once()).rejects.toThrow()
  expect(await letter.found()).toEqual({ state: 'waiting', attempts: 1 })
  letter.close()
})
