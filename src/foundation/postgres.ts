import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, accountFor, as, openWay, privateFolder } from './postgres/account.ts'
import { majorIn, owner, readyData } from './postgres/data.ts'
import { gone, lifeOf } from './postgres/living.ts'
import { claim } from './postgres/one-app.ts'
import { answers, orphanOf, posted } from './postgres/orphan.ts'
import { findPrograms, runnable } from './postgres/programs.ts'
import { inWords, StartRefused } from './postgres/refused.ts'
import { commandLine, port, socketFolder } from './postgres/settings.ts'

export { StartRefused }

export interface Server {
  /** Folder of the unix socket; there is no TCP port. */
  readonly socket: string
  readonly port: number
  /** Name of the superuser. No password: only our account can open the socket folder. */
  readonly owner: string
  /** Whether it already ran because an earlier app was killed. */
  readonly adopted: boolean
  readonly pid: number
  /** Resolves when the server is really down and the folder is free for the next start. */
  stop(): Promise<void>
}

/**
 * Starts (or adopts) the PostgreSQL server of one data folder: `pg<major>` data, `s` socket, `bin-<version>` copied programs.
 * `settings` are PostgreSQL's own (`fsync: 'off'` for tests); `binaries` is a folder with `postgres` and `initdb`.
 * Rejects with StartRefused and a plain sentence when it cannot.
 */
export async function startPostgres(options: {
  folder: string
  settings?: Record<string, string>
  binaries?: string
}): Promise<Server> {
  if (process.platform === 'win32')
    throw new StartRefused(
      'Unter Windows braucht Augenhöhe eine vorhandene Datenbank. Nennen Sie sie mit DATABASE_URL.',
    )
  let leave = () => {}
  try {
    mkdirSync(options.folder, { recursive: true })
    const folder = realpathSync(options.folder)
    leave = claim(folder)
    return await serve(folder, options.settings ?? {}, options.binaries, leave)
  } catch (error) {
    leave()
    throw inWords(error, options.folder)
  }
}

async function serve(folder: string, extra: Record<string, string>, binaries: string | undefined, leave: () => void) {
  const known = majorIn(folder)
  const account = accountFor(known === undefined ? undefined : join(folder, `pg${known}`))
  openWay(folder, account)
  const { bin: found, major } = findPrograms(known, binaries)
  const bin = realpathSync(runnable(found, folder, account))
  const data = join(folder, `pg${major}`)
  readyData(data, bin, account, extra.fsync !== 'off')
  const socket = socketFolder(folder)
  privateFolder(socket, account)
  const command = [join(bin, 'postgres'), ...commandLine(data, socket, extra)]

  const orphan = await orphanOf(data, socket, command)
  const pid = orphan ?? (await started(command, data, socket, account))
  let stopping: Promise<void> | undefined
  const stop = async () => {
    shutDown(pid)
    await gone(pid)
    leave()
  }
  return {
    socket,
    port,
    owner,
    adopted: orphan !== undefined,
    pid,
    stop() {
      stopping ??= stop()
      return stopping
    },
  }
}

/** SIGINT is PostgreSQL's fast shutdown: no waiting for clients, nothing lost. */
function shutDown(pid: number): void {
  if (lifeOf(pid) !== undefined) process.kill(pid, 'SIGINT')
}

const patience = 5 * 60_000

async function started(command: string[], data: string, socket: string, account: Account): Promise<number> {
  const log = `${data}.log`
  if (existsSync(log)) renameSync(log, `${log}.old`)
  const paper = openSync(log, 'w', 0o600)
  const [program = '', ...words] = command
  // A process group of its own: Ctrl-C reaches the app alone, and the app then shuts the server down.
  const server = spawn(program, words, { ...as(account), stdio: ['ignore', paper, paper], detached: true })
  closeSync(paper)
  const failed = new Promise<string>((resolve) => {
    server.on('error', (error) => resolve(error.message))
    server.on('exit', () => resolve(lastWords(log)))
  })
  let reason: string | undefined
  failed.then((words) => {
    reason = words
  })
  server.unref()
  const until = Date.now() + patience
  while (reason === undefined && server.pid !== undefined && Date.now() < until) {
    const post = posted(data)
    if (post?.pid === server.pid && post.ready && (await answers(socket))) return server.pid
    await new Promise((resume) => setTimeout(resume, 20))
  }
  if (server.pid !== undefined) {
    shutDown(server.pid)
    await gone(server.pid)
  }
  throw new StartRefused(
    `Die Datenbank startet nicht. PostgreSQL meldet: ${reason ?? 'keine Antwort.'} Das ganze Protokoll steht in ${log}`,
  )
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? ''
}
