import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { furnish } from '../seed/furnish.ts'
import { migrate } from '../src/foundation/migrations.ts'
import setup from './database.ts'

const furnished = 'augenhoehe_furnished'

/** As `database.ts`, and beside it a template with the demo network and the model networks, made once through commands. */
export default async function setupFurnished(project: TestProject, today = new Date()): Promise<() => Promise<void>> {
  const given: { owner?: Parameters<typeof migrate>[0]; template?: string } = {}
  const close = await setup({
    ...project,
    provide: (key: 'owner' | 'template', value: never) => {
      given[key] = value
      project.provide(key, value)
    },
  } as TestProject)
  if (!given.owner) throw new Error('the test server did not start')
  const client = new pg.Client(given.owner)
  await client.connect()
  await client.query(`drop database if exists ${furnished} with (force)`)
  await client.query(`create database ${furnished} template ${given.template}`)
  await client.end()
  const login = await migrate({ ...given.owner, database: furnished })
  const files = mkdtempSync(join(tmpdir(), 'augenhoehe-files-'))
  await furnish(login, 'http://netz.test', { files, keys: join(files, 'keys') }, today)
  project.provide('files', files)
  project.provide('furnished', furnished)
  return async () => {
    rmSync(files, { recursive: true, force: true })
    await close()
  }
}
