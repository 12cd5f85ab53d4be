import { type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { Goal } from './goal.ts'
import type { Ground, Moved, NewGoal } from './rules.ts'

interface GoalTables {
  goal: {
    id: string
    title: string
    why_text: string
    state: string
    reason_text: string | null
    owner_body: string | null
    since: string
    version: number
  }
}

export async function loadGround(db: Reading, ownerBody: string | undefined): Promise<Ground> {
  const found = await db.first<Ground>(sql`
    select exists (select from body where network_id = here() and id = ${ownerBody ?? null} and ended_on is null) as "ownerKnown"`)
  return { ownerKnown: found?.ownerKnown ?? false }
}

export async function loadGoal(db: Reading, id: string): Promise<Goal | undefined> {
  return db.first(sql`
    select id, title, why_text as "whyText", state, reason_text as "reasonText", owner_body as "ownerBody", since, version
    from goal where network_id = here() and id = ${id}`)
}

export async function storeGoal(db: Writing, goal: NewGoal, whyText: string): Promise<string> {
  const { id, title, state, ownerBody, since } = goal
  await db
    .tables<GoalTables>()
    .insertInto('goal')
    .values({ id, title, why_text: whyText, state, reason_text: null, owner_body: ownerBody, since, version: 1 })
    .execute()
  return id
}

/** The reason belongs to the state it explains: a new state brings its own, or none. */
export async function storeState(db: Writing, { goal, state, since }: Moved, reasonText: string | null): Promise<void> {
  await db
    .tables<GoalTables>()
    .updateTable('goal')
    .set((of) => ({ state, since, reason_text: reasonText, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', goal)
    .execute()
}
