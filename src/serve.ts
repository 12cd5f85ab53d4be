import { createAdaptorServer } from '@hono/node-server'
import { furnish } from '../seed/furnish.ts'
import { openApp } from './app.ts'
import type { Connection } from './foundation/database.ts'
import { prepareJobs } from './foundation/jobs.ts'
import { connectionOf, migrate, ownDatabase } from './foundation/migrations.ts'
import { type Server, startPostgres } from './foundation/postgres.ts'
import { readSettings, type Settings } from './foundation/settings.ts'

/** Starts everything and prints the address; stops cleanly on SIGINT and SIGTERM. */
export async function serve(demo: boolean): Promise<void> {
  const began = performance.now()
  const settings = readSettings(process.env, demo)
  const server = settings.databaseUrl ? undefined : await startPostgres({ folder: settings.folder })
  try {
    await listen(settings, server, began)
  } catch (problem) {
    await server?.stop()
    throw problem
  }
}

async function listen(settings: Settings, server: Server | undefined, began: number): Promise<void> {
  const owner = await ownerOf(settings, server)
  const login = await migrate(owner)
  await prepareJobs(owner)
  const smtp = settings.smtpUrl ? { smtpUrl: settings.smtpUrl } : {}
  const app = await openApp({ login, address: settings.address, demo: settings.demo, ...smtp })
  const web = createAdaptorServer({ fetch: app.web.fetch })
  await new Promise<void>((ready, refuse) => {
    web.once('error', () => refuse(new Error(`Der Anschluss ${settings.host}:${settings.port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.`)))
    web.listen(settings.port, settings.host, ready)
  })
  console.log(`Augenhöhe ist bereit: ${settings.address} (nach ${Math.round(performance.now() - began)} ms)`)

  const stop = async () => {
    web.close()
    await app.close()
    await server?.stop()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** The database as its owner sees it, furnished when it is new and this is a demonstration. */
async function ownerOf({ databaseUrl, demo, address }: Settings, server: Server | undefined): Promise<Connection> {
  const fill = async (fresh: Connection) => {
    const login = await migrate(fresh)
    await prepareJobs(fresh)
    if (!demo) return
    console.log('Das Netzwerk Musterstadt wird eingerichtet. Das dauert einige Sekunden und geschieht nur beim ersten Start.')
    await furnish(login, address)
  }
  if (server) {
    const onServer = { host: server.socket, port: server.port, user: server.owner, database: 'postgres' }
    return ownDatabase(onServer, demo ? 'augenhoehe_demo' : 'augenhoehe', fill)
  }
  const owner = connectionOf(databaseUrl ?? '')
  if (demo) await fill(owner)
  return owner
}
