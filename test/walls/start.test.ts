import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, inject, test } from 'vitest'
import { connected } from '../../src/foundation/migrations/connected.ts'
import { freePort, machine } from './program.ts'

const here = await machine()

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

  const third = here.start(['demo'])
  await third.until(/ist bereit/)
  expect(third.said()).not.toContain('wird eingerichtet')
  expect(third.said()).not.toContain('SMTP_URL')
  expect(await third.end('SIGTERM')).toBe(0)
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
