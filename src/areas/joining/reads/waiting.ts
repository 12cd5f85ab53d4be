import type { Actor } from '../../../foundation/actor.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { votesFor } from '../../bodies/reads.ts'

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
