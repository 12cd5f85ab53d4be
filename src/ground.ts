import { furnish } from '../seed/furnish.ts'
import type { Connection } from './foundation/database.ts'
import { prepareJobs } from './foundation/jobs.ts'
import { connectionOf, migrate, ownDatabase } from './foundation/migrations.ts'
import { type Server, startPostgres } from './foundation/postgres.ts'
import type { Settings } from './foundation/settings.ts'

/** The database, up to date, and how the app itself may connect. */
export interface Ground {
  readonly login: Connection
  /** Ends the embedded server; does nothing to a server that is somebody else's. */
  stop(): Promise<void>
}

export async function opened(settings: Settings): Promise<Ground> {
  const server = settings.databaseUrl ? undefined : await startPostgres({ folder: settings.folder })
  const stop = async () => server?.stop()
  try {
    const owner = await ownerOf(settings, server)
    const login = await migrate(owner)
    await prepareJobs(owner)
    return { login, stop }
  } catch (problem) {
    await stop()
    throw problem
  }
}

/** The database as its owner sees it, furnished when it is new and this is a demonstration. */
async function ownerOf({ databaseUrl, demo, address }: Settings, server: Server | undefined): Promise<Connection> {
  const fill = async (fresh: Connection) => {
    const login = await migrate(fresh)
    await prepareJobs(fresh)
    if (!demo) return
    console.log(
      'Das Netzwerk Musterstadt wird eingerichtet. Das dauert einige Sekunden und geschieht nur beim ersten Start.',
    )
    await furnish(login, address)
  }
  if (server) {
    const onServer = { host: server.socket, port: server.port, user: server.owner, database: 'postgres' }
    // Apart from a real installation in the same folder: trying it out must never touch it.
    return ownDatabase(onServer, demo ? 'augenhoehe_demo' : 'augenhoehe', fill)
  }
  const owner = connectionOf(databaseUrl ?? '')
  if (demo) await fill(owner)
  return owner
}
