import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { installation, sql } from '../../../foundation/database.ts'

const w = world({ jobs: true })

test('the morning is kept in the database, in the time that people live in', async () => {
  const schedules = await w.app.database.read({ network: installation }, (db) =>
    db.rows<{ name: string; cron: string; timezone: string }>(sql`select name, cron, timezone from pgboss.schedule`),
  )
  expect(schedules).toEqual([{ name: 'morning', cron: '30 6 * * *', timezone: 'Europe/Berlin' }])
})
