import { type RawBuilder, type Reading, sql, type Writing } from '../../foundation/database.ts'
import { seatsOf } from '../bodies/reads.ts'
import { belongs } from '../people/reads.ts'
import type { AgendaItem, Meeting, MeetingOfSeats } from './meeting.ts'
import type { MeetingWithAgenda } from './rules/agenda.ts'
import type { Attendance } from './rules/hold.ts'
import type { Answered, Guest } from './rules/invite.ts'

interface MeetingTables {
  meeting: {
    id: string
    body_id: string
    title: string
    starts_at: Date
    ends_at: Date
    place: string
    place_access: string
    online: string
    contact_id: string | null
    second_of: string | null
    state: string
    reason_text: string | null
    agenda_text: string
    sequence: number
    version: number
  }
  agenda_item: {
    id: string
    meeting_id: string
    position: number
    title: string
    kind: string
    minutes: number | null
    origin: string | null
    origin_id: string | null
    minutes_text: string | null
    version: number
  }
  invitation: {
    meeting_id: string
    person_id: string
    seat_id: string
    answer: string | null
    recorded_by: string | null
    answered_at: Date | null
  }
  invitation_link: { token_hash: string; meeting_id: string; person_id: string }
  attendance: { meeting_id: string; seat_id: string; presence: string }
}

export const meetingColumns: RawBuilder<unknown> = sql`
  meeting.id, meeting.body_id as "bodyId", meeting.title, meeting.starts_at as "startsAt", meeting.ends_at as "endsAt", meeting.place,
  meeting.place_access as "placeAccess", meeting.online, meeting.contact_id as "contactId", meeting.second_of as "secondOf", meeting.state,
  meeting.reason_text as "reasonText", meeting.agenda_text as "agendaText", meeting.sequence, meeting.version`

const itemColumns = sql`
  id, meeting_id as "meetingId", position, title, kind, minutes, origin, origin_id as "originId", minutes_text as "minutesText", version`

export function loadMeeting(db: Reading, id: string): Promise<MeetingOfSeats | undefined> {
  return db.first(sql`
    select ${meetingColumns}, ${seatsOf('meeting.body_id')} as seats from meeting where network_id = here() and id = ${id}`)
}

/** Nobody chosen, or somebody who belongs to this network today: the key of a person reaches beyond it. */
export async function knowsContact(db: Reading, contact: string | undefined, today: string): Promise<boolean> {
  if (contact === undefined) return true
  const found = await db.first(sql`
    select from membership where network_id = here() and person_id = ${contact} and coalesce(until >= ${today}, true) limit 1`)
  return found !== undefined
}

export async function loadMeetingWithAgenda(db: Reading, id: string): Promise<MeetingWithAgenda | undefined> {
  const meeting = await loadMeeting(db, id)
  return meeting && { ...meeting, items: await loadItems(db, id) }
}

function loadItems(db: Reading, meeting: string): Promise<AgendaItem[]> {
  return db.rows(sql`
    select ${itemColumns} from agenda_item where network_id = here() and meeting_id = ${meeting} order by position`)
}

/** An item in its meeting. The version is the item's: two people may write the minutes of two items. */
export async function loadItem(db: Reading, id: string) {
  const item = await db.first<AgendaItem>(sql`
    select ${itemColumns} from agenda_item where network_id = here() and id = ${id}`)
  const meeting = item && (await loadMeeting(db, item.meetingId))
  return meeting && { item, meeting, seats: meeting.seats, version: item.version }
}

export async function loadInvited(db: Reading, id: string) {
  const meeting = await loadMeeting(db, id)
  if (!meeting) return undefined
  const rows = await db.rows<{ person: string }>(sql`
    select person_id as person from invitation where network_id = here() and meeting_id = ${id}`)
  return { ...meeting, invited: rows.map(({ person }) => person) }
}

/** Whom the link of a mail stands for. */
export function loadLink(db: Reading, hash: string) {
  return db.first<{ meeting: string; person: string }>(sql`
    select meeting_id as meeting, person_id as person from invitation_link
    where network_id = here() and token_hash = ${hash} and ${belongs('invitation_link.person_id')}`)
}

export async function storeMeeting(db: Writing, meeting: Meeting): Promise<string> {
  const { id, bodyId, agendaText, secondOf } = meeting
  await db
    .tables<MeetingTables>()
    .insertInto('meeting')
    .values({ ...rowOf(meeting), id, body_id: bodyId, agenda_text: agendaText, second_of: secondOf, version: 1 })
    .execute()
  return id
}

export async function storeChange(db: Writing, meeting: Meeting): Promise<void> {
  await db
    .tables<MeetingTables>()
    .updateTable('meeting')
    .set((of) => ({ ...rowOf(meeting), version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', meeting.id)
    .execute()
}

function rowOf(meeting: Meeting) {
  const { title, startsAt, endsAt, place, placeAccess, online, contactId, state, sequence } = meeting
  return {
    title,
    starts_at: startsAt,
    ends_at: endsAt,
    place,
    place_access: placeAccess,
    online,
    contact_id: contactId,
    state,
    reason_text: meeting.state === 'cancelled' ? meeting.reasonText : null,
    sequence,
  }
}

export async function storeItem(db: Writing, item: AgendaItem): Promise<string> {
  const { meetingId, originId, minutesText, ...rest } = item
  await db
    .tables<MeetingTables>()
    .insertInto('agenda_item')
    .values({ ...rest, meeting_id: meetingId, origin_id: originId, minutes_text: minutesText })
    .execute()
  return item.id
}

export async function storeOrder(db: Writing, ids: readonly string[]): Promise<void> {
  await db.rows(sql`
    update agenda_item set position = place from unnest(${ids}::uuid[]) with ordinality as wanted(item, place)
    where network_id = here() and id = item`)
}

export async function storeMinutes(db: Writing, item: string, text: string): Promise<void> {
  await db
    .tables<MeetingTables>()
    .updateTable('agenda_item')
    .set((of) => ({ minutes_text: text, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', item)
    .execute()
}

export async function storeInvitation(db: Writing, meeting: string, { personId, seatId }: Guest): Promise<void> {
  const unanswered = { answer: null, recorded_by: null, answered_at: null }
  await db
    .tables<MeetingTables>()
    .insertInto('invitation')
    .values({ meeting_id: meeting, person_id: personId, seat_id: seatId, ...unanswered })
    .execute()
}

export async function storeLink(db: Writing, meeting: string, person: string, hash: string): Promise<void> {
  const link = { token_hash: hash, meeting_id: meeting, person_id: person }
  await db.tables<MeetingTables>().insertInto('invitation_link').values(link).execute()
}

export async function storeAnswer(db: Writing, { meetingId, personId, answer }: Answered, moment: Date): Promise<void> {
  await db.rows(sql`
    update invitation set answer = ${answer}, answered_at = ${moment}
    where network_id = here() and meeting_id = ${meetingId} and person_id = ${personId}`)
}

export async function forgetAnswers(db: Writing, meeting: string): Promise<void> {
  await db.rows(sql`
    update invitation set answer = null, answered_at = null, recorded_by = null
    where network_id = here() and meeting_id = ${meeting}`)
}

export async function storeAttendance(db: Writing, { meetingId, presence }: Attendance): Promise<void> {
  await db.rows(sql`
    insert into attendance (meeting_id, seat_id, presence)
    select ${meetingId}, key::uuid, value from jsonb_each_text(${JSON.stringify(presence)}::jsonb)
    on conflict (network_id, meeting_id, seat_id) do update set presence = excluded.presence`)
}
