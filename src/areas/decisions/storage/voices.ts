import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Voices } from '../rules/voices.ts'

interface VoicesTables {
  voice_override: { recommendation_id: string; moment: string; reason_text: string }
}

const required = sql`coalesce((select target_group_seat from rule_set where network_id = here()), false) as "voicesRequired"`

const atMeetingToday = (body: RawBuilder<string | null>) => sql`
  select attendance.seat_id from attendance join meeting on meeting.network_id = here() and meeting.id = attendance.meeting_id
  where attendance.network_id = here() and attendance.presence <> 'absent' and meeting.body_id = ${body}
    and (meeting.starts_at at time zone 'Europe/Berlin')::date = today()`

/** The same for the body that answers. Who sits in the carrier's own bodies is settled by its statutes, not by the network. */
export const answeringVoices: RawBuilder<Pick<Voices, 'voicesRequired' | 'there'>> = sql`
  exists (select from rule_set join body on body.network_id = here() and body.id = recommendation.decider_body and body.kind <> 'carrier'
    where rule_set.network_id = here() and target_group_seat) as "voicesRequired",
  array(${atMeetingToday(sql.ref('recommendation.decider_body'))}) as there`

export function loadAnsweringVoices(db: Reading, id: string) {
  return db.first<Pick<Voices, 'voicesRequired' | 'there'>>(sql`
    select ${answeringVoices} from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

/** Columns beside a `recommendation` in scope. A network without rules of its own asks for nothing. */
export const voicesOf: RawBuilder<Pick<Voices, 'voicesRequired' | 'there'>> = sql`
  ${required},
  array(select vote.seat_id from vote where vote.network_id = here() and vote.recommendation_id = recommendation.id
        and vote.wording = recommendation.wording
    union ${atMeetingToday(sql.ref('recommendation.body_id'))}) as there`

export async function storeOverride(
  db: Writing,
  recommendation: string,
  moment: 'vote' | 'answer',
  text: string,
): Promise<void> {
  const row = { recommendation_id: recommendation, moment, reason_text: text }
  await db.tables<VoicesTables>().insertInto('voice_override').values(row).execute()
}
