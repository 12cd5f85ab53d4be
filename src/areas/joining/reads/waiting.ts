import type { Actor } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { assistsOn, sitsOn, votesFor } from '../../bodies/reads.ts'
import { rememberedFor } from '../../bodies/rules/leave.ts'
import { remindedFor } from '../rules/arrival.ts'

/** Requests that wait for somebody, each with a kind and a day: what `awaited` and `mayReply` say of one, for lists that ask it of all at once. */
export function requestsThatWait(by: Actor, moment: Date): RawBuilder<unknown> {
  const coordinates = by.kind === 'person' && by.coordinates
  return sql`
    select 'join-' || asks.what, asked.id,
      case asks.what when 'answer' then asked.answer_by when 'decide' then (meeting.starts_at at time zone 'Europe/Berlin')::date
        else coalesce(asked.ended_on, asked.asked_on) end,
      jsonb_build_object('body', body.name)
    from join_request asked
      left join body on body.network_id = here() and body.id = asked.body_id
      left join meeting on meeting.network_id = here() and meeting.id = asked.meeting_id
      cross join lateral (select case when asked.to_tell is not null then 'tell' when asked.state = 'asked' then 'answer'
        when asked.state = 'visiting' and ${coordinates} and (meeting.state = 'cancelled' or meeting.ends_at <= ${moment}) then 'decide' end as what) asks
    where asked.network_id = here() and asks.what is not null and asked.sealed is not null
      and (${coordinates} or exists (select from seat where seat.network_id = here() and seat.body_id = asked.body_id
        and seat.function = 'speaker' and ${votesFor(by)}))`
}

/** Steps for whoever is new on a seat, and who assists there; thanks for whoever leaves, from the coordination and who speaks for the body. */
export function comingAndGoingThatWaits(by: Actor, today: string): RawBuilder<unknown> {
  const { id: me = null, coordinates = false } = by.kind === 'person' ? by : {}
  return sql`
    select 'arrive', arrival.id, arrival.begun_on, jsonb_build_object('title', person.name, 'body', body.name)
    from arrival join person on person.id = arrival.person_id
      join seat on seat.network_id = here() and seat.id = arrival.seat_id and seat.until is null and ${sitsOn('arrival.person_id')}
      join body on body.network_id = here() and body.id = seat.body_id and body.ended_on is null
    where arrival.network_id = here() and arrived_on is null and begun_on > ${addDays(today, -remindedFor)}
      and (arrival.person_id = ${me} or ${assistsOn(by)})
    union all
    select 'thank', farewell.id, farewell.said_on, jsonb_build_object('title', person.name, 'body', body.name)
    from farewell join person on person.id = farewell.person_id
      join seat left_seat on left_seat.network_id = here() and left_seat.id = farewell.seat_id
      join body on body.network_id = here() and body.id = left_seat.body_id
      join text on text.network_id = here() and text.id = farewell.thanks_text and text.original = ''
    where farewell.network_id = here() and farewell.last_day >= ${addDays(today, -rememberedFor)} and farewell.person_id is distinct from ${me}::uuid
      and (${coordinates} or exists (select from seat where seat.network_id = here() and seat.body_id = body.id
        and seat.function = 'speaker' and ${votesFor(by)}))`
}
