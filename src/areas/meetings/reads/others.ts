import { type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import type { Answer, ItemKind, MeetingState, Origin } from '../meeting.ts'

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

export interface ComingMeeting {
  readonly id: string
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly bodyName: string
  /** One's own answer; null without one, also for who is not invited. */
  readonly answer: Answer | null
}

function comingOf(personId: string, moment: Date, invited: RawBuilder<unknown>): RawBuilder<ComingMeeting> {
  return sql`
    select meeting.id, meeting.title, meeting.starts_at as "startsAt", meeting.ends_at as "endsAt", meeting.place, body.name as "bodyName",
      invitation.answer
    from meeting
    join body on body.network_id = meeting.network_id and body.id = meeting.body_id
    left join invitation on invitation.network_id = meeting.network_id and invitation.meeting_id = meeting.id
      and invitation.person_id = ${personId}
    where meeting.network_id = here() and meeting.ends_at > ${moment} and meeting.state in ('planned', 'invited') and ${invited}
    order by meeting.starts_at, meeting.id`
}

/** Invitations this person has not answered, or not for sure, soonest first. */
export function waitingInvitations(db: Reading, personId: string, moment: Date): Promise<ComingMeeting[]> {
  return db.rows(
    comingOf(
      personId,
      moment,
      sql`invitation.person_id is not null and coalesce(invitation.answer, 'unsure') = 'unsure'`,
    ),
  )
}

/** What this person is invited to or has a seat for, soonest first. */
export function comingMeetings(db: Reading, personId: string, most: number, moment: Date): Promise<ComingMeeting[]> {
  const concerned = sql`(invitation.person_id is not null or exists (
    select from seat where seat.network_id = here() and seat.body_id = meeting.body_id and seat.until is null
      and ${personId} in (seat.delegate_id, seat.deputy_id, seat.assistant_id)))`
  return db.rows(sql`${comingOf(personId, moment, concerned)} limit ${most}`)
}
