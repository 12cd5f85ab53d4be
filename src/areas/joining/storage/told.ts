import { type Reading, sql } from '../../../foundation/database.ts'
import type { Variant } from '../../../foundation/language.ts'
import { sitsOn } from '../../bodies/reads.ts'
import { belongs } from '../../people/reads.ts'
import type { ToldMeeting } from '../visit.ts'

/** Somebody who answers requests. */
export interface Answering {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Variant
}

/** The network and, where one is wished for, the body: what letters say of them. */
export interface Place {
  readonly network: string
  readonly slug: string
  readonly body: string | null
}

export async function placeOf(db: Reading, bodyId: string | null): Promise<Place> {
  const found = await db.first<Place>(sql`
    select network.name as network, network.slug,
      (select name from body where network_id = here() and id = ${bodyId}) as body
    from network where network.id = here()`)
  return found ?? { network: '', slug: '', body: null }
}

/** The coordination, and who speaks for the body. */
export function answering(db: Reading, bodyId: string | null): Promise<readonly Answering[]> {
  return db.rows(sql`
    select person.id, person.name, person.email, person.language from person
    where ${belongs('person.id')} and (
      exists (select from membership m where m.network_id = here() and m.person_id = person.id and m.role = 'coordination'
        and coalesce(m.until >= today(), true))
      or exists (select from seat where seat.network_id = here() and seat.body_id = ${bodyId}::uuid and seat.until is null
        and seat.function = 'speaker' and ${sitsOn('person.id')}))
    order by person.id`)
}

const meeting = sql`meeting.id, meeting.body_id as "bodyId", body.name as body, meeting.title, meeting.starts_at as "startsAt",
  meeting.ends_at as "endsAt", meeting.place, meeting.place_access as "placeAccess", meeting.online, meeting.state = 'cancelled' as cancelled
  from meeting join body on body.network_id = here() and body.id = meeting.body_id
  where meeting.network_id = here()`

export function toldMeeting(db: Reading, id: string | null): Promise<ToldMeeting | undefined> {
  return db.first(sql`select ${meeting} and meeting.id = ${id}`)
}

/** Meetings somebody can be invited to: of one body, or of all. */
export function comingMeetings(db: Reading, bodyId: string | null, moment: Date): Promise<readonly ToldMeeting[]> {
  return db.rows(sql`select ${meeting} and meeting.state in ('planned', 'invited') and meeting.starts_at > ${moment}
    and body.ended_on is null and coalesce(meeting.body_id = ${bodyId}::uuid, true) order by meeting.starts_at, meeting.id limit 30`)
}
