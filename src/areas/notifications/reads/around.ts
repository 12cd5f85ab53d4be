import { type Actor, personId } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import type { Occasion } from '../../../foundation/door.ts'
import { preparesFor, votesFor } from '../../bodies/reads.ts'
import type { Answer } from '../../meetings/meeting.ts'

export interface ComingMeeting {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly placeAccess: string
  readonly online: boolean
  /** What the reader said to the invitation; `null`: not asked, or not answered yet. */
  readonly answer: Answer | null
}

/** A body with a rhythm and no date. */
export interface SilentBody {
  readonly id: string
  readonly name: string
  readonly lastOn: string | null
  /** The reader may call its next meeting. */
  readonly mayCall: boolean
}

export type Success =
  | { readonly kind: 'recommendation' | 'task'; readonly id: string; readonly title: string; readonly day: string }
  | { readonly kind: 'partners'; readonly count: number; readonly names: readonly string[]; readonly day: string }

export interface Around {
  readonly meetings: readonly ComingMeeting[]
  readonly meetingCount: number
  readonly silent: readonly SilentBody[]
  readonly successes: readonly Success[]
  readonly successCount: number
  /** What a network has that has begun. */
  readonly has: { readonly partners: boolean; readonly bodies: boolean; readonly meetings: boolean }
}

/** Days back in which something that went well is still told. */
const recent = 60

/** Meetings of the bodies somebody sits in; of all bodies for the coordination, and for whoever sits in none. */
function ownBodies(by: Actor) {
  const coordinates = by.kind === 'person' && by.coordinates
  const seats = sql`select seat.body_id from seat where seat.network_id = here() and (${votesFor(by)} or ${preparesFor(by)})`
  return sql`
    select id, name, rhythm_weeks from body where network_id = here() and ended_on is null
      and (${coordinates} or id in (${seats}) or not exists (${seats}))`
}

/** When we meet and what went well, in one round trip; at most `most` of each. */
export async function aroundUs(db: Reading, { by, moment, today }: Occasion, most: number): Promise<Around> {
  const me = personId(by)
  const coordinates = by.kind === 'person' && by.coordinates
  const since = addDays(today, -recent)
  const found = await db.first<Around>(sql`
    with own as (${ownBodies(by)}),
    coming as (
      select meeting.id, meeting.title, own.name as body, starts_at as "startsAt", ends_at as "endsAt", place, place_access as "placeAccess",
        online <> '' as online, invitation.answer, own.id as body_id
      from meeting join own on own.id = meeting.body_id
        left join invitation on invitation.network_id = here() and invitation.meeting_id = meeting.id and invitation.person_id = ${me}
      where meeting.network_id = here() and meeting.state in ('planned', 'invited') and ends_at > ${moment}),
    went_well as (
      select 'recommendation' as kind, id, (answered_at at time zone 'Europe/Berlin')::date as day, jsonb_build_object('title', title) as more
      from recommendation where network_id = here() and state in ('adopted', 'adopted-with-changes')
      union all
      select 'task', id, (done_at at time zone 'Europe/Berlin')::date, jsonb_build_object('title', title)
      from task where network_id = here() and state = 'done'
      union all
      select 'partners', null::uuid, max(joined_on), jsonb_build_object('count', count(*), 'names', (array_agg(name order by joined_on desc, id desc))[:3])
      from partner where network_id = here() and joined_on between ${since} and ${today} and coalesce(left_on > ${today}, true)),
    successes as (select *, row_number() over (order by day desc, kind, id) as place from went_well where day between ${since} and ${today})
    select (select coalesce(jsonb_agg(one order by "startsAt", id), '[]') from (select * from coming order by "startsAt", id limit ${most}) one) as meetings,
      (select count(*)::int from coming) as "meetingCount",
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'mayCall', ${coordinates} or exists (
          select from seat where seat.network_id = here() and seat.body_id = own.id and ${votesFor(by)}), 'lastOn', (
          select max((starts_at at time zone 'Europe/Berlin')::date) from meeting
          where meeting.network_id = here() and meeting.body_id = own.id and meeting.state = 'held')) order by name collate "de-x-icu"), '[]')
        from own where rhythm_weeks is not null and id not in (select body_id from coming)) as silent,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'day', day) || more order by place), '[]') from successes where place <= ${most}) as successes,
      (select count(*)::int from successes) as "successCount",
      jsonb_build_object('partners', exists (select from partner where network_id = here()), 'bodies', exists (select from body where network_id = here()),
        'meetings', exists (select from meeting where network_id = here())) as has`)
  if (!found) throw new Error('a select without from always answers')
  const meetings = found.meetings.map((one) => ({
    ...one,
    startsAt: new Date(one.startsAt),
    endsAt: new Date(one.endsAt),
  }))
  return { ...found, meetings }
}
