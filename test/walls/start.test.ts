import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, inject, test, vi } from 'vitest'
import { hiddenFields, sessionOf } from '../../src/areas/people/given.ts'
import { connected } from '../../src/foundation/migrations/connected.ts'
import { freePort, machine } from './program.ts'

const here = await machine()
const taken: ParsedMail[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      taken.push(mail)
      done()
    }, done)
  },
})
const mailPort = await freePort()
await new Promise<void>((ready) => mailServer.listen(mailPort, '127.0.0.1', ready))
afterAll(() => new Promise<void>((closed) => mailServer.close(() => closed())))

/** Fills the first form of a page as a browser would. */
async function send(url: string, values: Readonly<Record<string, string>> = {}): Promise<Response> {
  const page = await (await fetch(url)).text()
  const body = new URLSearchParams({ ...hiddenFields(page), ...values })
  return fetch(url, { method: 'POST', body, redirect: 'manual', headers: { origin: here.address } })
}

test('a taken port is told before anything is made, and the program ends', async () => {
  const other = createServer().listen(here.port, '127.0.0.1')
  await once(other, 'listening')
  const program = here.start(['demo'])
  expect(await program.end()).toBe(1)
  expect(program.said().trim()).toBe(
    `Der Anschluss 127.0.0.1:${here.port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.`,
  )
  expect(readdirSync(here.folder)).toEqual([])
  await new Promise((closed) => other.close(closed))
})

test('a database that is not there is told in one sentence', async () => {
  const nowhere = await freePort()
  const program = here.start(['serve'], { DATABASE_URL: `postgres://name@127.0.0.1:${nowhere}/netz` })
  expect(await program.end()).toBe(1)
  expect(program.said().trim()).toBe(
    `Die Datenbank auf 127.0.0.1:${nowhere} antwortet nicht. Prüfen Sie, ob sie läuft und ob DATABASE_URL stimmt.`,
  )
})

test('a database that does not exist on the server is named', async () => {
  await expect(connected({ ...inject('owner'), database: 'nirgends' })).rejects.toThrow(
    'gibt es keine Datenbank nirgends.',
  )
})

test('a command that does not exist is named, and the others are listed', async () => {
  const program = here.start(['sevre'])
  expect(await program.end()).toBe(1)
  expect(program.said()).toMatch(/^Den Befehl sevre gibt es nicht\.\n\naugenhoehe BEFEHL\n/)
  expect(program.said()).toContain('  serve ')
})

test('a demonstration that is stopped while it is furnished leaves no server behind and begins anew', async () => {
  const first = here.start(['demo'])
  const early = fetch(`${here.address}/`).catch(() => 'cut off')
  await first.until(/wird eingerichtet/)
  await new Promise((later) => setTimeout(later, 1500))
  expect(here.server()).toBeDefined()
  // As a terminal and npm do it: both send the signal.
  first.child.kill('SIGINT')
  expect(await first.end('SIGINT')).toBe(0)
  expect(first.said().trim().split('\n')).toHaveLength(1)
  expect(await early).toBe('cut off')
  expect(here.server()).toBeUndefined()
  expect(readdirSync(here.folder)).not.toContain('app.pid')

  const second = here.start(['demo'])
  await second.until(/wird eingerichtet/)
  const patient = fetch(`${here.address}/n/musterstadt`)
  await second.until(/ist bereit/)
  expect(await (await patient).text()).toContain('Musterstadt')
  expect(await second.end('SIGTERM')).toBe(0)
  expect(here.server()).toBeUndefined()

  // A signal to npm must come through the shell between npm and us.
  const third = here.run('npm', ['start'])
  await third.until(/ist bereit/)
  expect(third.said()).not.toContain('wird eingerichtet')
  expect(third.said()).not.toContain('SMTP_URL')
  expect(await third.end('SIGTERM')).toBe(0)
  expect(here.server()).toBeUndefined()
}, 120_000)

test('a database of somebody else that was furnished half is never taken for a whole one', async () => {
  const owner = inject('owner')
  const database = `augenhoehe_half_${process.pid}`
  const client = await connected(owner)
  await client.query(`create database ${database}`)
  const url = `postgres:///${database}?host=${encodeURIComponent(owner.host)}&user=${owner.user}`
  const first = here.start(['demo'], { DATABASE_URL: url })
  await first.until(/wird eingerichtet/)
  await new Promise((later) => setTimeout(later, 1500))
  expect(await first.end('SIGTERM')).toBe(0)
  const second = here.start(['demo'], { DATABASE_URL: url })
  expect(await second.end()).toBe(1)
  expect(second.said()).toMatch(/^Diese Datenbank wurde nur halb eingerichtet, .+ Leeren Sie sie, .+\n$/)
  await client.query(`drop database ${database} with (force)`)
  await client.end()
}, 60_000)

test('without a mail server the first operator comes in by the command line, and letters wait until there is one', async () => {
  const silent = here.start(['serve'])
  await silent.until(/ist bereit/)
  expect(silent.said()).toContain('Achtung: Es ist kein Mail-Server eingestellt (SMTP_URL).')

  const command = here.start(['operator', 'Ole Ober', 'ole@beispiel.test'])
  const [link = ''] = await command.until(/http:\S+\/anmelden\/\S+/)
  expect(await command.end()).toBe(0)
  const entered = await send(link)
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/ich'])
  const mine = await fetch(`${here.address}/ich`, { headers: { cookie: `sitzung=${sessionOf(entered)}` } })
  expect(await mine.text()).toContain('href="/betreiber"')

  expect((await send(`${here.address}/anmelden`, { email: 'ole@beispiel.test' })).status).toBe(303)
  // Longer than the time between two looks at what is to be sent.
  await new Promise((later) => setTimeout(later, 2500))
  expect(await silent.end('SIGTERM')).toBe(0)

  const speaking = here.start(['serve'], {
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    MAIL_FROM: 'Netz, Inklusion & Mut <post@stadt.test>',
  })
  await speaking.until(/ist bereit/)
  expect(speaking.said()).not.toContain('Achtung')
  const mail = await vi.waitFor(() => taken[0] ?? expect.fail('no mail yet'), { timeout: 15_000, interval: 100 })
  expect(mail.from?.value).toEqual([{ name: 'Netz, Inklusion & Mut', address: 'post@stadt.test' }])
  const [late = ''] = /http:\S+\/anmelden\/[\w-]+/.exec(mail.text ?? '') ?? []
  expect((await send(late)).status).toBe(303)
  expect(await speaking.end('SIGTERM')).toBe(0)
  expect(taken).toHaveLength(1)
}, 120_000)
