import { PgBoss } from 'pg-boss'
import { zone } from './clock.ts'
import type { Connection, Writing } from './database.ts'
import { connected } from './migrations/connected.ts'

/** Work that happens after the commit. A job is enqueued in the transaction of its cause, so neither exists without the other. */
export interface Jobs {
  enqueue(db: Writing, queue: string, data: Readonly<Record<string, string>>): Promise<void>
  /** `handle` may throw; the job is tried again for a day, each time later. */
  work(queue: string, handle: (data: Readonly<Record<string, string>>) => Promise<void>): Promise<void>
  /** Every morning, once for all processes of this installation; a morning that was missed is made up for on the next. */
  daily(handle: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

const schema = 'pgboss'
export const queues = ['letter', 'morning'] as const
/** Half past six in Europe/Berlin: before offices open. */
const morning = '30 6 * * *'
/** 14 tries after the first, with doubling pauses from 30 s to 2 h, make a day: a mail server that is down over night loses nothing. */
export const retries = 14
/** What waits for a mail server that is still to come waits a year. */
const patience = 366 * 24 * 3600

/** Lays the job tables as the owner and lets the app's role use them. */
export async function prepareJobs(owner: Connection): Promise<void> {
  const boss = new PgBoss({ ...owner, schema, supervise: false, schedule: false, ssl: owner.ssl ?? false })
  boss.on('error', () => undefined)
  await boss.start()
  for (const queue of queues) {
    if (!(await boss.getQueue(queue)))
      await boss.createQueue(queue, {
        retryLimit: retries,
        retryDelay: 30,
        retryBackoff: true,
        retryDelayMax: 7200,
        retentionSeconds: patience,
        deleteAfterSeconds: 7 * 24 * 3600,
      })
  }
  await boss.stop({ graceful: false })
  const client = await connected(owner)
  await client.query(`grant usage on schema ${schema} to augenhoehe_app, augenhoehe_login;
    grant select, insert, update, delete on all tables in schema ${schema} to augenhoehe_app, augenhoehe_login;
    grant execute on all functions in schema ${schema} to augenhoehe_app, augenhoehe_login`)
  await client.end()
}

export async function openJobs(login: Connection): Promise<Jobs> {
  const boss = new PgBoss({
    ...login,
    schema,
    max: 2,
    migrate: false,
    createSchema: false,
    ssl: login.ssl ?? false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  return {
    enqueue: async (db, queue, data) => {
      await boss.send(queue, data, { db: { executeSql: (text, values) => db.raw(text, values ?? []) } })
    },
    work: async (queue, handle) => {
      await boss.work<Record<string, string>>(queue, { pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const job of jobs) await handle(job.data)
      })
    },
    daily: async (handle) => {
      await boss.schedule('morning', morning, {}, { tz: zone })
      await boss.work('morning', { pollingIntervalSeconds: 60 }, handle)
    },
    stop: () => boss.stop({ graceful: true, timeout: 2000 }),
  }
}
