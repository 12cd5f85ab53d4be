import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { AccessibilityStatement, KnownBarrier, Status } from '../accessibility-statement.ts'

interface Tables {
  accessibility_statement: {
    network_id?: string
    scope: string
    status: string
    method: string
    assessed_by: string
    made_on: string
    checked_on: string
    reminded_of?: string
    version: number
  }
  known_barrier: {
    id: string
    what: string
    plain: string
    reason: string
    why: string
    alternative: string
    noted_on: string
    ended_on: string | null
    version: number
  }
}

export const statementColumns = sql`scope, status, method, assessed_by as "assessedBy", made_on as "madeOn",
  checked_on as "checkedOn", version`
export const barrierColumns = sql`id, what, plain, reason, why, alternative, noted_on as "notedOn", ended_on as "endedOn", version`

/** What a new version must fit to: the version before, and how many barriers are left. */
export async function loadStanding(db: Reading): Promise<{ version: number; status: Status | null; barriers: number }> {
  const found = await db.first<{ version: number | null; status: Status | null; barriers: number }>(sql`
    select s.version, s.status, (select count(*)::int from known_barrier where network_id = here() and ended_on is null) as barriers
    from (select) one left join accessibility_statement s on s.network_id = here()`)
  return { version: found?.version ?? 0, status: found?.status ?? null, barriers: found?.barriers ?? 0 }
}

export async function storeStatement(db: Writing, statement: AccessibilityStatement): Promise<void> {
  const { assessedBy, madeOn, checkedOn, ...same } = statement
  const row = { ...same, assessed_by: assessedBy, made_on: madeOn, checked_on: checkedOn }
  await db
    .tables<Tables>()
    .insertInto('accessibility_statement')
    .values(row)
    .onConflict((conflict) => conflict.column('network_id').doUpdateSet(row))
    .execute()
}

export async function storeReviewReminded(db: Writing, checkedOn: string): Promise<void> {
  await db.tables<Tables>().updateTable('accessibility_statement').set({ reminded_of: checkedOn }).execute()
}

export function loadBarrier(db: Reading, id: string): Promise<KnownBarrier | undefined> {
  return db.first<KnownBarrier>(
    sql`select ${barrierColumns} from known_barrier where network_id = here() and id = ${id}`,
  )
}

export async function storeBarrier(db: Writing, barrier: KnownBarrier): Promise<void> {
  const { notedOn, endedOn, ...same } = barrier
  const row = { ...same, noted_on: notedOn, ended_on: endedOn }
  await db
    .tables<Tables & { known_barrier: { network_id?: string } }>()
    .insertInto('known_barrier')
    .values(row)
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doUpdateSet(row))
    .execute()
}
