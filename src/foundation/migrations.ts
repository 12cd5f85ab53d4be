import { createHash, createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Connection } from './database.ts'
import { connected, MigrationRefused } from './migrations/connected.ts'
import { packageRoot } from './settings.ts'

const login = 'augenhoehe_login'

/**
 * Brings the database of this owner up to date, forward only, and returns how the app itself may connect:
 * as a login role that owns nothing, bypasses nothing and must step into role `augenhoehe_app` to see anything.
 */
export async function migrate(owner: Connection, folder = join(packageRoot(), 'migrations')): Promise<Connection> {
  const client = await connected(owner)
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('augenhoehe migrations', 0))`)
    await checkVersion(client)
    const password = passwordFor(owner)
    await ensureRoles(client, password)
    await client.query(
      'create table if not exists migration (name text primary key, checksum text not null, at timestamptz not null default now())',
    )
    const done = await client.query<{ name: string; checksum: string }>('select name, checksum from migration')
    const checksums = new Map(done.rows.map((row) => [row.name, row.checksum]))
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const source = readFileSync(join(folder, name), 'utf8')
      const checksum = createHash('sha256').update(source).digest('hex')
      const known = checksums.get(name)
      if (known === checksum) continue
      if (known)
        throw new MigrationRefused(
          `Die Änderung ${name} war schon in der Datenbank und sieht jetzt anders aus. Stellen Sie die Datei der Version wieder her, die Sie installiert haben.`,
        )
      await apply(client, name, source, checksum)
    }
    return { ...owner, user: login, password }
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  const number = Number(rows[0]?.server_version_num)
  if (number < 150_000)
    throw new MigrationRefused('Diese Datenbank ist zu alt. Augenhöhe braucht PostgreSQL 15 oder neuer.')
}

/** Derived from the owner's password, so that several app processes beside one database agree without a further secret. */
function passwordFor(owner: Connection): string {
  return createHmac('sha256', owner.password ?? '')
    .update('augenhoehe login')
    .digest('hex')
}

/** Roles belong to the whole server; another process may be making them at this moment. */
async function ensureRoles(client: pg.Client, password: string): Promise<void> {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'augenhoehe_app') then create role augenhoehe_app nologin nosuperuser nobypassrls; end if;
    if not exists (select from pg_roles where rolname = '${login}') then create role ${login} login noinherit nosuperuser nobypassrls password '${password}'; end if;
    exception when duplicate_object or unique_violation then null;
  end $$`)
  const { rows } = await client.query<{
    member: boolean
    mighty: boolean
  }>(`select pg_has_role('${login}', 'augenhoehe_app', 'member') as member,
    exists (select from pg_roles where rolname in ('augenhoehe_app', '${login}') and (rolsuper or rolbypassrls)) as mighty`)
  // A superuser of that name would see every network; once nearly happened.
  if (rows[0]?.mighty)
    throw new MigrationRefused(
      `Die Rollen augenhoehe_app und ${login} dürfen in der Datenbank keine besonderen Rechte haben.`,
    )
  if (!rows[0]?.member) await client.query(`grant augenhoehe_app to ${login}`)
  await client.query('grant usage on schema public to augenhoehe_app')
}

async function apply(client: pg.Client, name: string, source: string, checksum: string): Promise<void> {
  try {
    await client.query('begin')
    await client.query(source)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (problem) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${problem instanceof Error ? problem.message : problem}`, {
      cause: problem,
    })
  }
}

/** `postgres://name:password@host:port/database` as a connection. */
export function connectionOf(url: string): Connection {
  const parts = new URL(url)
  return {
    // A socket folder cannot be a host name: `postgres:///database?host=/folder&user=name`, as psql takes it.
    host: decodeURIComponent(parts.hostname) || parts.searchParams.get('host') || 'localhost',
    port: Number(parts.port || 5432),
    user: decodeURIComponent(parts.username) || parts.searchParams.get('user') || 'postgres',
    ...(parts.password ? { password: decodeURIComponent(parts.password) } : {}),
    database: decodeURIComponent(parts.pathname.slice(1)) || 'postgres',
    ...(parts.searchParams.get('sslmode') && parts.searchParams.get('sslmode') !== 'disable' ? { ssl: true } : {}),
  }
}
