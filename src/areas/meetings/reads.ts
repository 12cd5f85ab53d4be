import { type Reading, sql } from '../../foundation/database.ts'

/** The next meeting of a body that still takes items, after a moment. For the areas that put something on its agenda. */
export function nextMeetingOf(
  db: Reading,
  bodyId: string,
  after: Date,
): Promise<{ id: string; startsAt: Date } | undefined> {
  return db.first(sql`
    select id, starts_at as "startsAt" from meeting
    where network_id = here() and body_id = ${bodyId} and starts_at > ${after} and state in ('planned', 'invited')
    order by starts_at, id limit 1`)
}
