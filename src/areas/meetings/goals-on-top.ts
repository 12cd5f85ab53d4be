import { type Reading, sql } from '../../foundation/database.ts'

export function goalsOnTop(db: Reading): Promise<{ id: string; title: string; state: string }[]> {
  return db.rows(sql`
    select id, title, state from goal where network_id = here() and state in ('agreed', 'under-way') order by since, id limit 5`)
}
