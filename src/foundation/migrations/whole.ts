import type pg from 'pg'
import type { Connection } from '../database.ts'
import { connected, MigrationRefused } from './connected.ts'

/**
 * A database of the embedded server, made whole or not at all: it gets its name only when `fill` has finished.
 * A start that was cut off half-way begins anew instead of leaving a half-furnished network. Who comes meanwhile waits.
 */
export async function ownDatabase(
  server: Connection,
  name: string,
  fill: (fresh: Connection) => Promise<void>,
): Promise<Connection> {
  await oneAtATime(server, name, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`drop database if exists ${name}_fresh with (force)`)
    await client.query(`create database ${name}_fresh`)
    await fill({ ...server, database: `${name}_fresh` })
    await client.query(`alter database ${name}_fresh rename to ${name}`)
  })
  return { ...server, database: name }
}

/**
 * Fills a migrated database of somebody else's, which we may neither rename nor throw away: a note beside the migrations says
 * that the filling has begun and that it has ended.
 */
export async function filledOnce(owner: Connection, note: string, fill: () => Promise<void>): Promise<void> {
  await oneAtATime(owner, note, async (client) => {
    const { rows } = await client.query('select checksum from migration where name = $1', [note])
    if (rows[0]?.checksum === 'whole') return
    if (rows[0])
      throw new MigrationRefused(
        'Diese Datenbank wurde nur halb eingerichtet, weil der erste Start abgebrochen wurde. Leeren Sie sie, oder nennen Sie mit DATABASE_URL eine neue.',
      )
    await client.query(`insert into migration (name, checksum) values ($1, 'half')`, [note])
    await fill()
    await client.query(`update migration set checksum = 'whole' where name = $1`, [note])
  })
}

async function oneAtATime(server: Connection, what: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = await connected(server)
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`augenhoehe ${what}`])
    await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
