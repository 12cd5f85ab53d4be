import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { Connection } from '../src/foundation/database.ts'
import { prepareJobs } from '../src/foundation/jobs.ts'
import { connectionOf, migrate } from '../src/foundation/migrations.ts'
import { startPostgres } from '../src/foundation/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Owner's connection of the one test server. */
    owner: Connection
    /** Database that holds the migrated, empty schema; copied for each test file. */
    template: string
    /** The same with the demo network and the model networks in it; made only for the projects that ask. */
    furnished: string
    /** What people uploaded there. */
    files: string
  }
}

const template = 'augenhoehe_template'

/**
 * One server for all tests, one template, one copy a worker (40 ms). `TEST_POSTGRES` names a folder of other PostgreSQL programs,
 * `TEST_DATABASE_URL` the owner's address of a server that is already there: the whole suite runs against each.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const folder = given ? undefined : mkdtempSync(join(tmpdir(), 'augenhoehe-test-'))
  const binaries = process.env.TEST_POSTGRES
  const server = folder
    ? await startPostgres({
        folder,
        settings: { fsync: 'off', max_connections: '120' },
        ...(binaries ? { binaries } : {}),
      })
    : undefined
  const owner: Connection = server
    ? { host: server.socket, port: server.port, user: server.owner, database: 'postgres' }
    : connectionOf(given ?? '')
  const client = new pg.Client(owner)
  await client.connect()
  await client.query(`drop database if exists ${template} with (force)`)
  await client.query(`create database ${template}`)
  await client.end()
  const inTemplate = { ...owner, database: template }
  await migrate(inTemplate)
  await prepareJobs(inTemplate)
  project.provide('owner', owner)
  project.provide('template', template)
  return async () => {
    await server?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}
