import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { BarrierReport } from '../barrier-report.ts'

interface Tables {
  barrier_report: {
    id: string
    number: number
    page: string
    what: string
    name: string
    email: string
    language: string
    reported_at: Date
    reported_on: string
    due: string
    answer: string
    answered_on: string | null
    reminded: number
  }
}

export const reportColumns = sql`id, number, page, what, name, email, language, reported_on as "reportedOn", due, answer,
  answered_on as "answeredOn", reminded`

export function loadReport(db: Reading, id: string): Promise<BarrierReport | undefined> {
  return db.first<BarrierReport>(
    sql`select ${reportColumns} from barrier_report where network_id = here() and id = ${id}`,
  )
}

/** How many came in the hour before. */
export async function countLately(db: Reading, moment: Date): Promise<number> {
  const counted = await db.first<{ number: number }>(sql`
    select count(*)::int as number from barrier_report
    where network_id = here() and reported_at > ${moment}::timestamptz - interval '1 hour'`)
  return counted?.number ?? 0
}

export async function storeReport(
  db: Writing,
  report: Omit<BarrierReport, 'number' | 'answer' | 'reminded'>,
  moment: Date,
): Promise<number> {
  const counted = await db.first<{ value: number }>(sql`
    insert into counter (name, value) values ('barrier-report', 1)
    on conflict (network_id, name) do update set value = counter.value + 1 returning value`)
  const number = counted?.value ?? 1
  const { reportedOn, answeredOn, ...same } = report
  const row = { ...same, number, reported_at: moment, reported_on: reportedOn, answered_on: answeredOn }
  await db
    .tables<Tables>()
    .insertInto('barrier_report')
    .values({ ...row, answer: '', reminded: 0 })
    .execute()
  return number
}

export async function storeAnswer(
  db: Writing,
  { id, answer, answeredOn }: { id: string; answer: string; answeredOn: string },
): Promise<void> {
  await db
    .tables<Tables>()
    .updateTable('barrier_report')
    .set({ answer, answered_on: answeredOn })
    .where('id', '=', id)
    .execute()
}

export async function storeReminded(db: Writing, id: string, after: number): Promise<void> {
  await db.tables<Tables>().updateTable('barrier_report').set({ reminded: after }).where('id', '=', id).execute()
}
