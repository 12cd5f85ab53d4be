import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type App, openApp } from '../src/app.ts'
import { foundNetwork } from '../src/areas/municipalities/commands/found-network.ts'
import { invitePerson } from '../src/areas/people/commands.ts'
import type { Role } from '../src/areas/people/person.ts'
import type { Clock } from '../src/foundation/clock.ts'
import { hashToken, newId, newToken } from '../src/foundation/crypto.ts'
import { installation, sql } from '../src/foundation/database.ts'
import type { Caller, Command } from '../src/foundation/door.ts'
import { migrate } from '../src/foundation/migrations.ts'
import type { Outcome } from '../src/foundation/outcome.ts'
import { listener } from '../src/foundation/web/listener.ts'

/** The one who founds and coordinates a test network, and people who belong to it, each as the caller they are. */
export interface TestNetwork {
  readonly id: string
  readonly slug: string
  readonly coordination: Caller
  readonly guest: Caller
  readonly system: Caller
  /** Brings a person in; a contact or assistant needs the partner. */
  person(name: string, role?: Role, partnerId?: string): Promise<Caller & { readonly person: string }>
}

export interface World {
  readonly app: App
  /** The folder of what people upload. */
  readonly files: string
  /** Where a browser finds it, when it was opened with `served`. */
  readonly address: string
  /** Moves the clock of the whole world. */
  setClock(moment: string): void
  /** Every test has a network of its own: tenant isolation is test isolation. */
  network(): Promise<TestNetwork>
  /** A session as signing in would make it, as the cookie header of a request. */
  cookie(of: { readonly person?: string }): Promise<string>
  /** Acts and expects `done`; gives the value. Anything else fails the test with what was answered. */
  done<I, T, N, V>(caller: Caller, command: Command<I, T, N, V>, input: unknown): Promise<V>
}

let count = 0

interface Options {
  readonly demo?: boolean
  readonly jobs?: boolean
  readonly smtpUrl?: string
  /** Listens on a port of loopback. */
  readonly served?: boolean
  /** Begins with the demo network and the model networks instead of an empty installation. */
  readonly furnished?: boolean
}

/** Call once at the top of a test file. Each file works in its own copy of the database. */
export function world({ served = false, furnished = false, ...options }: Options = {}): World {
  const own: { app?: App; now?: Date; database?: string; files: string; address: string; close?: () => void } = {
    address: 'http://netz.test',
    files: '',
  }
  const clock: Clock = () => own.now ?? new Date()
  const app = () => {
    if (!own.app) throw new Error('the world opens in beforeAll')
    return own.app
  }

  beforeAll(async () => {
    own.files = await mkdtemp(join(tmpdir(), 'augenhoehe-files-'))
    own.database = `augenhoehe_${process.pid}_${Date.now().toString(36)}_${count++}`
    await asOwner(`create database ${own.database} template ${inject(furnished ? 'furnished' : 'template')}`)
    const login = await migrate({ ...inject('owner'), database: own.database })
    if (served) {
      const server = createServer((request, response) => listener(app().web)(request, response))
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
      const { port } = server.address() as AddressInfo
      own.address = `http://127.0.0.1:${port}`
      own.close = () => server.close()
    }
    own.app = await openApp({
      login,
      address: own.address,
      demo: furnished,
      files: furnished ? inject('files') : own.files,
      keys: join(furnished ? inject('files') : own.files, 'keys'),
      clock,
      jobs: false,
      poolSize: 4,
      ...options,
    })
  }, 60_000)
  afterAll(async () => {
    own.close?.()
    await own.app?.close()
    await rm(own.files, { recursive: true, force: true })
    if (own.database) await asOwner(`drop database if exists ${own.database} with (force)`)
  })

  async function done<I, T, N, V>(caller: Caller, command: Command<I, T, N, V>, input: unknown): Promise<V> {
    const outcome = await app().door.act(caller, command, input)
    if (outcome.kind !== 'done') throw new Error(`${command.name}: ${told(outcome)}`)
    return outcome.value
  }

  return {
    get app() {
      return app()
    },
    get files() {
      return own.files
    },
    get address() {
      return own.address
    },
    setClock: (moment) => {
      own.now = new Date(moment)
    },
    done,
    cookie: async ({ person }) => {
      const token = newToken()
      await app().database.write(
        { network: installation },
        'people.open-session',
        (db) =>
          db.rows(sql`
          insert into session (token_hash, person_id, created_at, expires_at)
          values (${hashToken(token)}, ${person}, now(), now() + interval '10 years')`),
        () => true,
      )
      return `sitzung=${token}`
    },
    network: async () => {
      const id = newId()
      const slug = `netz-${id.slice(9, 13)}-${count++}`
      const system: Caller = { network: id, system: true }
      await done(system, foundNetwork, {
        id,
        slug,
        name: 'Prüfstadt',
        kind: 'city',
        land: 'Hessen',
        lat: 50,
        lon: 9,
        preset: 'recommends-and-decides',
      })
      const person: TestNetwork['person'] = async (name, role = 'member', partnerId) => {
        const email = `${name.toLowerCase().replace(/[^a-z]+/g, '')}.${count++}@beispiel.test`
        return { network: id, person: await done(system, invitePerson, { name, email, role, partnerId }) }
      }
      const coordination = await person('Kora Koordination', 'coordination')
      return { id, slug, coordination, guest: { network: id }, system, person }
    },
  }
}

function told(outcome: Outcome<unknown>): string {
  return JSON.stringify(outcome, (key, value) => (key === 'theirs' ? '…' : value))
}

/** One statement at a time on the server itself; copying a template wants nobody else copying it. */
async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client(inject('owner'))
  await client.connect()
  await client.query('select pg_advisory_lock(42)')
  await client.query(statement)
  await client.end()
}
