import { CompiledQuery, Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import { type Clock, dayOf, realClock } from './clock.ts'
import { isId } from './crypto.ts'

export type { RawBuilder }
export { sql }

/** The network of things that belong to no network: people, sign-in, the founding of a network. */
export const installation = '00000000-0000-0000-0000-000000000000'

/** The key that opens rows: row level security shows only what it fits. Made by the front door, jobs and seeds. */
export interface Scope {
  readonly network: string
  readonly person?: string
  /** Hash of a session or link token. */
  readonly token?: string
  readonly email?: string
}

type Tables = Record<string, Record<string, unknown>>

/** Reads are written as SQL, because a page wants rows of its own shape in one round trip. */
export interface Reading {
  rows<R>(query: RawBuilder<R>): Promise<R[]>
  first<R>(query: RawBuilder<R>): Promise<R | undefined>
  /** Round trips so far, this one's own begin included. */
  readonly trips: number
}

/** Writes go through the typed builder: `db.tables<{ partner: PartnerRow }>().insertInto('partner')`. */
export interface Writing extends Reading {
  tables<T extends object>(): Kysely<T>
  /** Names the command that writes from here on; the write guard compares its area with the table's. */
  actAs(command: string): Promise<void>
  /** For libraries that bring their own SQL and must write in this transaction (the job queue). */
  raw(text: string, values: unknown[]): Promise<{ rows: unknown[] }>
}

export interface Connection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  readonly password?: string
  readonly ssl?: boolean
}

export interface Database {
  read<T>(scope: Scope, work: (db: Reading) => Promise<T>): Promise<T>
  /** Commits when `keep` says so, rolls back otherwise or when `work` throws. */
  write<T>(scope: Scope, command: string, work: (db: Writing) => Promise<T>, keep: (result: T) => boolean): Promise<T>
  /** How far the journals are, for the session of this scope; one message. `null` when that session is not open. */
  glance(scope: Scope): Promise<string | null>
  close(): Promise<void>
}

/** Opens a pool as the powerless login role. `size` connections at most; `clock` says what `today()` is. */
export function openDatabase(connection: Connection, size = 10, clock: Clock = realClock): Database {
  const pool = new pg.Pool({ ...connection, max: size, idleTimeoutMillis: 60_000 })
  pool.on('error', () => undefined)
  // The pool listens only while a connection rests; one that breaks between two questions would end the whole program.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: named(pool) }) })

  async function within<T>(begin: string, work: (db: Writing) => Promise<T>, keep: (result: T) => boolean): Promise<T> {
    return kysely.connection().execute(async (own) => {
      const db = handle(own)
      await own.executeQuery(sql.raw(begin).compile(own))
      try {
        const result = await work(db)
        await own.executeQuery(sql.raw(keep(result) ? 'commit' : 'rollback').compile(own))
        return result
      } catch (problem) {
        await own.executeQuery(sql.raw('rollback').compile(own)).catch(() => undefined)
        throw problem
      }
    })
  }

  return {
    read: (scope, work) => within(`begin read only; ${opening(scope, '', clock)}`, work, () => true),
    write: (scope, command, work, keep) =>
      again(() => within(`begin; ${opening(scope, command, clock)}; ${inLine(scope)}`, work, keep)),
    glance: async (scope) => {
      const client = await pool.connect()
      try {
        // The answer of several statements in one message is a list, which the types of the driver do not tell.
        const answers: unknown = await client.query(
          `begin read only; ${opening(scope, '', clock)}; select glance(); commit`,
        )
        const rows = Array.isArray(answers) ? answers.at(-2)?.rows : undefined
        return rows?.[0]?.glance ?? null
      } finally {
        client.release()
      }
    },
    close: () => kysely.destroy(),
  }
}

/** Role and settings travel with `begin` in one message: four messages cost half again as much as the query itself. */
function opening(scope: Scope, command: string, clock: Clock): string {
  if (!isId(scope.network)) throw new Error(`not a network id: ${scope.network}`)
  const settings = {
    'app.network': scope.network,
    'app.person': scope.person ?? '',
    'app.token': scope.token ?? '',
    'app.email': scope.email ?? '',
    'app.command': command,
    'app.today': dayOf(clock()),
  }
  const set = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`)
  return `set local role augenhoehe_app; select ${set.join(', ')}`
}

/**
 * One network writes in single file, so a rule always sees the truth and nothing is lost between load and store.
 * Networks write seldom and briefly; different networks do not wait for each other.
 */
function inLine(scope: Scope): string {
  return `select pg_advisory_xact_lock(hashtextextended('network ${scope.network}', 0))`
}

function handle(own: Kysely<Tables>): Writing {
  const counted = { trips: 1 }
  const rows = async <R>(query: RawBuilder<R>): Promise<R[]> => {
    counted.trips += 1
    return (await query.execute(own)).rows
  }
  return {
    rows,
    first: async (query) => (await rows(query))[0],
    tables: <T extends object>() => own as unknown as Kysely<T>,
    actAs: async (command) => {
      await rows(sql`select set_config('app.command', ${command}, true)`)
    },
    raw: async (text, values) => {
      counted.trips += 1
      const { rows } = await own.executeQuery(CompiledQuery.raw(text, values))
      return { rows }
    },
    get trips() {
      return counted.trips
    },
  }
}

/** A serialization failure (40001) or deadlock (40P01) is nobody's fault and passes when tried again. */
async function again<T>(attempt: () => Promise<T>, left = 3): Promise<T> {
  try {
    return await attempt()
  } catch (problem) {
    const code = problem instanceof pg.DatabaseError ? problem.code : ''
    if (left > 0 && (code === '40001' || code === '40P01')) return again(attempt, left - 1)
    throw problem
  }
}

const names = new Map<string, string>()

/** Named statements are planned once per connection and halve the cost of a read; past 1,000 different texts the rest stay unnamed. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size >= 1000) return undefined
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

function named(pool: pg.Pool) {
  const dressed = new WeakSet<pg.PoolClient>()
  return {
    options: {},
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      if (dressed.has(client)) return client
      dressed.add(client)
      const plain = client.query.bind(client) as (...query: unknown[]) => Promise<pg.QueryResult>
      const query = (text: unknown, values?: unknown[]) => {
        if (typeof text !== 'string' || !values?.length) return values ? plain(text, values) : plain(text)
        const name = nameOf(text)
        return plain(name ? { name, text, values } : { text, values })
      }
      return Object.assign(client, { query })
    },
  }
}

/** Dates stay calendar days: a JavaScript Date at midnight would be yesterday somewhere. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)
pg.types.setTypeParser(pg.types.builtins.INT8, (number) => Number(number))
