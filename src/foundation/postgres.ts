import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { privateFolder } from './postgres/account.ts'
import { owner, readyData } from './postgres/data.ts'
import { lifeOf, shutDown } from './postgres/living.ts'
import { claim, holderOf } from './postgres/one-app.ts'
import { answers, orphanOf } from './postgres/orphan.ts'
import { findPrograms, runnable } from './postgres/programs.ts'
import { inWords, StartRefused } from './postgres/refused.ts'
import { roomIn } from './postgres/room.ts'
import { commandLine, port, socketFolder } from './postgres/settings.ts'
import { start } from './postgres/start.ts'

export { StartRefused }

export interface Server {
  /** Folder of the unix socket; there is no TCP port. */
  readonly socket: string
  readonly port: number
  /** Name of the superuser. No password: only the server's account (and root) can open the socket folder. */
  readonly owner: string
  /** Whether it already ran, because an earlier app was killed. */
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

/**
 * For a command beside the running app: the server of that app, which `stop` then leaves running, or else one of our own.
 * Who may not open the socket folder is refused as at a start.
 */
export async function joinPostgres(options: {
  folder: string
}): Promise<Pick<Server, 'socket' | 'port' | 'owner' | 'stop'>> {
  if (existsSync(options.folder) && holderOf(options.folder)) {
    const socket = socketFolder(roomIn(realpathSync(options.folder)).folder)
    if (await answers(socket)) return { socket, port, owner, stop: async () => undefined }
  }
  return startPostgres(options)
}

async function serve(home: string, settings: Record<string, string>, binaries: string | undefined, leave: () => void) {
  const { folder, account, major: known } = roomIn(home)
  const { bin: found, major } = findPrograms(known, binaries)
  const bin = realpathSync(runnable(found, folder, account))
  const data = join(folder, `pg${major}`)
  readyData(data, bin, account, settings.fsync !== 'off')
  const socket = socketFolder(folder)
  privateFolder(socket, account)

  const command = [join(bin, 'postgres'), ...commandLine(data, socket, settings)]
  const orphan = await orphanOf(data, socket, command)
  const pid = orphan ?? (await start(command, data, socket, account))
  const life = lifeOf(pid)
  const end = async () => {
    await shutDown(pid, life)
    leave()
  }
  let ending: Promise<void> | undefined
  const stop = () => {
    ending ??= end()
    return ending
  }
  return { socket, port, owner, adopted: orphan !== undefined, pid, stop }
}
