import { type RawBuilder, sql, type Writing } from '../../../foundation/database.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import type { Station, WayStep } from '../way.ts'

export const wayJson: RawBuilder<WayStep[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('nr', step.nr, 'bodyId', step.body_id, 'name', asked.name, 'power', step.power, 'advice', step.advice)
    order by step.nr), '[]')
  from way_step step join body asked on asked.network_id = here() and asked.id = step.body_id
  where step.network_id = here() and step.recommendation_id = recommendation.id)`

/** Who sits in the bodies on the way; in one that has ended nobody does. */
export const waySeats: RawBuilder<BriefSeat[]> = sql`(
  select coalesce(jsonb_agg(one), '[]') from way_step step
    join body asked on asked.network_id = here() and asked.id = step.body_id and asked.ended_on is null
    cross join lateral jsonb_array_elements(${seatsOf('asked.id')}) one
  where step.network_id = here() and step.recommendation_id = recommendation.id)`

/** As it was recommended. */
export const wording: RawBuilder<string> = sql`(
  select original from text where text.network_id = here() and text.id = recommendation.statement_text)`

export async function storeWay(db: Writing, recommendation: string, stations: readonly Station[]): Promise<void> {
  const steps = stations.map(({ bodyId, power }, place) => ({ nr: place + 1, body_id: bodyId, power }))
  await db.rows(sql`
    insert into way_step (recommendation_id, nr, body_id, power)
    select ${recommendation}, nr, body_id, power
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as step(nr int, body_id uuid, power text)`)
}
