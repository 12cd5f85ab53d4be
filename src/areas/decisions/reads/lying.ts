import { type RawBuilder, sql } from '../../../foundation/database.ts'

/**
 * Where a recommendation lies that waits, for lists that ask it of all at once: what `stationOf` says of one. `rec` is the name by
 * which the statement knows the recommendation. `null` when all on the way have handed on.
 */
export function lyingBody(rec: string): RawBuilder<string | null> {
  return sql`(select step.body_id from way_step step where step.network_id = here() and step.recommendation_id = ${sql.ref(`${rec}.id`)}
    and step.left_at is null order by step.nr limit 1)`
}

/** Since when it lies there: since the body before handed it on, or since it was recommended. */
export function lyingSince(rec: string): RawBuilder<Date> {
  return sql`coalesce((select max(step.left_at) from way_step step where step.network_id = here()
    and step.recommendation_id = ${sql.ref(`${rec}.id`)}), ${sql.ref(`${rec}.recommended_at`)})`
}

/** Whether it lies with this body: on its way, or because the body decides, for itself or for the carrier. */
export function liesWith(rec: string, body: string): RawBuilder<boolean> {
  const [id, kind] = [sql.ref(`${body}.id`), sql.ref(`${body}.kind`)]
  return sql`coalesce(${id} = coalesce(${lyingBody(rec)}, ${sql.ref(`${rec}.decider_body`)}),
    ${sql.ref(`${rec}.decider`)} = 'carrier' and ${kind} = 'carrier')`
}
