import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, expect, vi } from 'vitest'
import { type Server, StartRefused, startPostgres } from '../postgres.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

export const root = process.getuid?.() === 0
export const settings = { fsync: 'off' }
export const place = mkdtempSync(join(tmpdir(), 'augenhoehe-test-'))
chmodSync(place, 0o755)
const servers: Server[] = []
export const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) await server.stop()
})
afterAll(() => rmSync(place, { recursive: true }))

export function fresh(name: string): string {
  const folder = join(place, name)
  mkdirSync(folder)
  return folder
}

/** A folder with finished data, so that a test pays for its own start only. */
export async function settled(name: string): Promise<string> {
  const folder = join(place, name)
  const pattern = join(place, 'pattern')
  if (!existsSync(pattern)) await (await startPostgres({ folder: pattern, settings })).stop()
  cpSync(pattern, folder, { recursive: true, filter: (source) => source !== join(pattern, 's') })
  return folder
}

export async function started(options: Parameters<typeof startPostgres>[0]): Promise<Server> {
  const server = await startPostgres({ settings, ...options })
  servers.push(server)
  return server
}

export async function ask(server: Pick<Server, 'socket' | 'port' | 'owner'>, question: string): Promise<unknown[]> {
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
export async function otherApp(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const entry = new URL('../postgres.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', app, entry, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  children.push(child)
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

export async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Ends the server as a power cut would: nothing is tidied up. */
export async function crashed(folder: string): Promise<{ note: string; lines: string[] }> {
  const server = await startPostgres({ folder, settings })
  process.kill(server.pid, 'SIGKILL')
  await server.stop()
  const note = join(folder, 'pg18', 'postmaster.pid')
  return { note, lines: readFileSync(note, 'utf8').split('\n') }
}

export async function refusal(start: Promise<unknown>): Promise<string> {
  const error = await start.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartRefused)
  return error instanceof StartRefused ? error.message : ''
}
