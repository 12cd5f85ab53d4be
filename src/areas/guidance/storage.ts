import { type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { BarrierReport } from './barrier-report.ts'
import type { Operator } from './operator.ts'

interface GuidanceTables {
  operator_details: {
    name: string
    address: string
    represented_by: string
    email: string
    phone: string
    data_protection: string
    enforcement: string
    version: number
  }
  barrier_report: {
    id: string
    number: number
    page: string
    what: string
    name: string
    email: string
    reported_on: string
    due: string
    answered_on: string | null
  }
}

export async function loadOperator(db: Reading): Promise<Operator | null> {
  const found = await db.first<Operator>(sql`
    select name, address, represented_by as "representedBy", email, phone, data_protection as "dataProtection", enforcement, version
    from operator_details where network_id = here()`)
  return found ?? null
}

export async function storeOperator(db: Writing, operator: Operator): Promise<void> {
  const { representedBy, dataProtection, ...same } = operator
  const row = { ...same, represented_by: representedBy, data_protection: dataProtection }
  await db
    .tables<GuidanceTables & { operator_details: { network_id?: string } }>()
    .insertInto('operator_details')
    .values(row)
    .onConflict((conflict) => conflict.column('network_id').doUpdateSet(row))
    .execute()
}

export async function storeReport(db: Writing, report: Omit<BarrierReport, 'number'>): Promise<number> {
  const counted = await db.first<{ value: number }>(sql`
    insert into counter (name, value) values ('barrier-report', 1)
    on conflict (network_id, name) do update set value = counter.value + 1 returning value`)
  const number = counted?.value ?? 1
  const { reportedOn, answeredOn, ...same } = report
  await db
    .tables<GuidanceTables>()
    .insertInto('barrier_report')
    .values({ ...same, number, reported_on: reportedOn, answered_on: answeredOn })
    .execute()
  return number
}

export function loadReport(db: Reading, id: string): Promise<BarrierReport | undefined> {
  return db.first<BarrierReport>(
    sql`select ${reportColumns} from barrier_report where network_id = here() and id = ${id}`,
  )
}

export const reportColumns = sql`id, number, page, what, name, email, reported_on as "reportedOn", due, answered_on as "answeredOn"`

export async function storeAnswered(
  db: Writing,
  { id, answeredOn }: { id: string; answeredOn: string },
): Promise<void> {
  await db
    .tables<GuidanceTables>()
    .updateTable('barrier_report')
    .set({ answered_on: answeredOn })
    .where('id', '=', id)
    .execute()
}
