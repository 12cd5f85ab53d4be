import { type Reading, sql } from '../../../foundation/database.ts'
import type { OpenBody } from '../join-request.ts'
import type { Threshold } from '../rules/ask.ts'

export interface Door extends Threshold {
  readonly bodies: readonly OpenBody[]
  readonly name: string
  readonly joinDays: number
}

/** `undefined` for a model network: it is described, not run here, and nobody would answer. */
export function loadThreshold(db: Reading, moment: Date): Promise<Door | undefined> {
  return db.first<Door>(sql`
    select network.name, rule_set.join_days as "joinDays",
      (select jsonb_build_object('begun', count(*) filter (where begun_at > recent.since), 'sent', count(*) filter (where sent_at > recent.since))
        from join_request, (select ${moment}::timestamptz - interval '1 hour' as since) recent where network_id = here()) as lately,
      (select coalesce(jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'openness', body.openness, 'free', vacant.free)
          order by array_position(array['steering', 'working', 'advisory', 'plenary', 'coordination', 'carrier'], body.kind), body.name collate "de-x-icu"), '[]')
        from body cross join lateral (
          select count(*)::int as free from vacancy where vacancy.network_id = here() and vacancy.body_id = body.id and vacancy.until is null) vacant
        where body.network_id = here() and body.ended_on is null and (body.openness in ('open', 'by-admission') or vacant.free > 0)) as bodies
    from network join rule_set on rule_set.network_id = network.id where network.id = here() and not network.model`)
}
