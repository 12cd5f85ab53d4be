import { furnish } from '../seed/furnish.ts'
import type { Connection } from './foundation/database.ts'
import { prepareJobs } from './foundation/jobs.ts'
import { filledOnce, ownDatabase } from './foundation/migrations/whole.ts'
import { connectionOf, migrate } from './foundation/migrations.ts'
import { type joinPostgres, startPostgres } from './foundation/postgres.ts'
import { filesOf, keysOf, type Settings } from './foundation/settings.ts'

type Server = Awaited<ReturnType<typeof joinPostgres>>

export interface Ground {
  /** How the app itself may connect, once the database is there and up to date. */
  readonly login: Promise<Connection>
  /** Ends the embedded server, also one that is still starting or being furnished; does nothing to a server that is somebody else's. */
  stop(): Promise<void>
}

export function openGround(settings: Settings, start: (of: Settings) => Promise<Server> = startPostgres): Ground {
  const server = settings.databaseUrl ? undefined : start(settings)
  return {
    login: server ? embedded(server, settings) : given(settings),
    stop: async () => (await server?.catch(() => undefined))?.stop(),
  }
}

async function embedded(starting: Promise<Server>, settings: Settings): Promise<Connection> {
  const { socket, port, owner } = await starting
  const onServer = { host: socket, port, user: owner, database: 'postgres' }
  // Apart from a real installation in the same folder: trying it out must never touch it.
  const name = settings.demo ? 'augenhoehe_demo' : 'augenhoehe'
  const own = await ownDatabase(onServer, name, async (fresh) => {
    const login = await laid(fresh)
    if (settings.demo) await furnished(login, settings)
  })
  return laid(own)
}

async function given(settings: Settings): Promise<Connection> {
  const owner = connectionOf(settings.databaseUrl ?? '')
  const login = await laid(owner)
  if (settings.demo) await filledOnce(owner, 'musterstadt', () => furnished(login, settings))
  return login
}

async function laid(owner: Connection): Promise<Connection> {
  const login = await migrate(owner)
  await prepareJobs(owner)
  return login
}

async function furnished(login: Connection, settings: Settings): Promise<void> {
  console.log(
    'Das Netzwerk Musterstadt wird eingerichtet. Das dauert einige Sekunden und geschieht nur beim ersten Start.',
  )
  await furnish(login, settings.address, { files: filesOf(settings), keys: keysOf(settings) })
}
