import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import {
  ask,
  children,
  crashed,
  fresh,
  killed,
  otherApp,
  refusal,
  settings,
  settled,
  started,
} from './postgres/given.ts'
import { lifeOf, shutDown } from './postgres/living.ts'
import { claim } from './postgres/one-app.ts'
import { StartRefused, startPostgres } from './postgres.ts'

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

  test('Ctrl-C reaches the app alone', async () => {
    const folder = await settled('interrupted')
    const { child, said } = await otherApp(folder)
    process.kill(-(child.pid ?? Number.NaN), 'SIGINT')
    await once(child, 'exit')
    expect(await started({ folder })).toMatchObject({ adopted: true, pid: Number(said) })
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
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { uid, gid })
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
    const { rows } = await client.query({ text: 'select pg_backend_pid()', rowMode: 'array' })
    const survivor = Number(rows.flat()[0])
    process.kill(survivor, 'SIGSTOP')
    process.kill(server.pid, 'SIGKILL')
    await server.stop()
    const starting = started({ folder })
    const log = () => readFileSync(join(folder, 'pg18.log'), 'utf8')
    try {
      await expect.poll(log, { timeout: 10_000 }).toContain('shared memory block')
    } finally {
      process.kill(survivor, 'SIGCONT')
    }
    expect(await ask(await starting, 'select 1')).toEqual([1])
    await client.end().catch(() => {})
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
