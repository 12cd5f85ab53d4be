import { type Reading, sql } from '../../foundation/database.ts'
import type { ItemKind, MeetingState, Origin } from './meeting.ts'

/** The next meeting of a body that still takes items, after a moment. */
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

export interface ItemBrief {
  readonly id: string
  readonly title: string
  readonly kind: ItemKind
  readonly origin: Origin | null
  readonly originId: string | null
  readonly meetingId: string
  readonly meetingTitle: string
  readonly meetingState: MeetingState
  readonly startsAt: Date
  readonly bodyId: string
}

const brief = sql`
  select item.id, item.title, item.kind, item.origin, item.origin_id as "originId", meeting.id as "meetingId", meeting.title as "meetingTitle",
    meeting.state as "meetingState", meeting.starts_at as "startsAt", meeting.body_id as "bodyId"
  from agenda_item item join meeting on meeting.network_id = item.network_id and meeting.id = item.meeting_id`

export function itemBrief(db: Reading, itemId: string): Promise<ItemBrief | undefined> {
  return db.first(sql`${brief} where item.network_id = here() and item.id = ${itemId}`)
}

/** Where a recommendation or task has stood or stands on an agenda, newest first. */
export function itemsFrom(db: Reading, originId: string): Promise<ItemBrief[]> {
  return db.rows(
    sql`${brief} where item.network_id = here() and item.origin_id = ${originId} order by meeting.starts_at desc, meeting.id`,
  )
}
