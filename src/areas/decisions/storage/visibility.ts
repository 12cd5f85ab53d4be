import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Inside, Shown } from '../rules/visibility.ts'
import { keepingSeats } from './outcome.ts'

/** Why the `recommendation` in scope stays inside. */
export const insideReason: RawBuilder<string | null> = sql`(
  select reason from kept_inside where kept_inside.network_id = here() and kept_inside.recommendation_id = recommendation.id)`

export function loadShown(db: Reading, id: string): Promise<Shown | undefined> {
  return db.first(sql`
    select recommendation.id, ${insideReason} as "insideReason", ${keepingSeats} as "keepingSeats"
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

export async function storeInside(db: Writing, { recommendation, reason, since }: Inside): Promise<string> {
  await db.rows(
    sql`insert into kept_inside (recommendation_id, reason, since) values (${recommendation}, ${reason}, ${since})`,
  )
  return recommendation
}

export async function storeShown(
  db: Writing,
  { recommendation }: { readonly recommendation: string },
): Promise<string> {
  await db.rows(sql`delete from kept_inside where network_id = here() and recommendation_id = ${recommendation}`)
  return recommendation
}
