import { createAdaptorServer } from '@hono/node-server'
import { openApp } from './app.ts'
import { prepareJobs } from './foundation/jobs.ts'
import { connectionOf, migrate } from './foundation/migrations.ts'
import { startPostgres } from './foundation/postgres.ts'
import { readSettings } from './foundation/settings.ts'

/** Starts everything and prints the address; stops cleanly on SIGINT and SIGTERM. */
export async function serve(demo: boolean): Promise<void> {
  const began = performance.now()
  const settings = readSettings(process.env, demo)
  const server = settings.databaseUrl ? undefined : await startPostgres({ folder: settings.folder })
  const owner = server
    ? { host: server.socket, port: server.port, user: server.owner, database: 'postgres' }
    : connectionOf(settings.databaseUrl ?? '')
  const login = await migrate(owner)
  await prepareJobs(owner)
  const app = await openApp({
    login,
    address: settings.address,
    demo: settings.demo,
    ...(settings.smtpUrl ? { smtpUrl: settings.smtpUrl } : {}),
  })
  const web = createAdaptorServer({ fetch: app.web.fetch })
  await new Promise<void>((ready, refuse) => {
    web.once('error', refuse)
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
