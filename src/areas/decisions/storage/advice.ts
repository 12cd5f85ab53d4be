import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Advised, Consulted } from '../rules/advise.ts'
import { change, recommendationColumns } from './recommendation.ts'
import { wayJson, waySeats, wording } from './way.ts'

interface WayTables {
  way_step: {
    advice: string
    reason_text: string | null
    changed_statement_text: string | null
    advised_by: string | null
    left_at: Date
  }
}

export function loadConsulted(db: Reading, id: string): Promise<Consulted | undefined> {
  return db.first(sql`
    select ${recommendationColumns}, ${wayJson} as way, ${waySeats} as "waySeats", ${wording} as wording
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

interface AdviceTexts {
  readonly reason: string | null
  readonly changed: string | null
}

/** Sent back by a body on the way, the recommendation is answered with the same words. */
export async function storeAdvice(
  db: Writing,
  { id, nr, advice, at, by }: Advised,
  { reason, changed }: AdviceTexts,
): Promise<void> {
  await db
    .tables<WayTables>()
    .updateTable('way_step')
    .set({ advice, reason_text: reason, changed_statement_text: changed, advised_by: by, left_at: at })
    .where(sql<boolean>`network_id = here() and recommendation_id = ${id} and nr = ${nr}`)
    .execute()
  if (advice === 'returned')
    await change(db, id, { state: advice, answered_at: at, answered_by: by, answer_text: reason })
}
