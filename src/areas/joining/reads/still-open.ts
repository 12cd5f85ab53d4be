import { type RawBuilder, sql } from '../../../foundation/database.ts'

/** What somebody has in hand in a body: a promised task, a meeting they are asked about, a recommendation they brought in. */
export interface StillOpen {
  readonly kind: 'task' | 'meeting' | 'recommendation'
  readonly id: string
  readonly title: string
}

/** As one JSON column, from a `seat` in scope. `person`: a piece of SQL that says whose it is. */
export function stillOpen(person: RawBuilder<unknown>): RawBuilder<readonly StillOpen[]> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'title', title) order by kind, day, id), '[]') from (
    select 'task' as kind, id, title, due as day from task
    where task.network_id = here() and person_id = ${person} and state <> 'done' and (body_id = seat.body_id or partner_id = seat.partner_id)
    union all
    select 'meeting', id, title, (starts_at at time zone 'Europe/Berlin')::date from meeting
    where meeting.network_id = here() and contact_id = ${person} and meeting.body_id = seat.body_id and state in ('planned', 'invited')
    union all
    select 'recommendation', id, title, (proposed_at at time zone 'Europe/Berlin')::date from recommendation
    where recommendation.network_id = here() and proposed_by = ${person} and recommendation.body_id = seat.body_id
      and state in ('voting', 'talking', 'waiting')) open)`
}
