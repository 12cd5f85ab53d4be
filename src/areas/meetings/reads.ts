import { type RawBuilder, type Reading, sql } from '../../foundation/database.ts'
import type { MeetingState } from './meeting.ts'

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

/** A meeting on whose agenda something stands or stood by itself. */
export interface OnAgenda {
  readonly id: string
  readonly title: string
  readonly bodyId: string
  /** As JSON carries a moment. */
  readonly startsAt: string
  readonly state: MeetingState
}

/** The meetings on whose agenda a thing stands or stood, oldest first, as one JSON column: `select …, ${onAgenda('task.id')} as agenda`. */
export function onAgenda(thing: string): RawBuilder<OnAgenda[]> {
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', meeting.id, 'title', meeting.title, 'bodyId', meeting.body_id, 'startsAt', meeting.starts_at, 'state', meeting.state)
      order by meeting.starts_at, meeting.id), '[]')
    from agenda_item join meeting on meeting.network_id = here() and meeting.id = agenda_item.meeting_id
    where agenda_item.network_id = here() and agenda_item.origin_id = ${sql.ref(thing)})`
}
