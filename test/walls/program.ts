import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { lifeOf } from '../../src/foundation/postgres/living.ts'

const root = join(import.meta.dirname, '../..')

export interface Program {
  readonly child: ChildProcess
  /** Everything it has printed until now, on either way. */
  said(): string
  /** Resolves when it has printed this; rejects when it ends before. */
  until(words: RegExp): Promise<RegExpExecArray>
  /** Its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** The built program as somebody starts it who holds the machine: its data in a folder of the test, on a free port. */
export async function machine() {
  const built = spawnSync(process.execPath, ['build.ts'], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr)
  const folder = mkdtempSync(join(tmpdir(), 'augenhoehe-test-'))
  const port = await freePort()
  const children: ChildProcess[] = []
  afterAll(async () => {
    for (const child of children.filter(({ exitCode }) => exitCode === null)) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  })

  function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
    return run(join(root, 'augenhoehe.js'), args, environment)
  }

  function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
    const child = spawn(command, args, {
      cwd: root,
      env: { PATH: process.env.PATH, AUGENHOEHE_DATA: folder, PORT: String(port), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    let printed = ''
    for (const way of [child.stdout, child.stderr])
      way.on('data', (words) => {
        printed += words
        child.emit('said')
      })
    const ended = once(child, 'close')
    return {
      child,
      said: () => printed,
      until: (words) =>
        new Promise((resolve, reject) => {
          const look = () => {
            const found = words.exec(printed)
            if (found) resolve(found)
          }
          child.on('said', look)
          look()
          ended.then(() => reject(new Error(`it ended with ${child.exitCode}: ${printed}`)))
        }),
      end: async (signal) => {
        if (signal) child.kill(signal)
        await ended
        return child.exitCode
      },
    }
  }

  return { folder, port, address: `http://127.0.0.1:${port}`, start, run, server: () => serverIn(folder) }
}

/** The life of the PostgreSQL server that has this folder now. */
function serverIn(folder: string): string | undefined {
  const data = readdirSync(folder).find((name) => /^pg\d+$/.test(name))
  if (!data || !readdirSync(join(folder, data)).includes('postmaster.pid')) return undefined
  return lifeOf(Number(readFileSync(join(folder, data, 'postmaster.pid'), 'utf8').split('\n')[0]))
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}
