import { type RawBuilder, sql, type Writing } from '../../../foundation/database.ts'
import type { Voices } from '../rules/voices.ts'

interface VoicesTables {
  voice_override: { recommendation_id: string; reason_text: string }
}

/** Columns beside a `recommendation` in scope. A network without rules of its own asks for nothing. */
export const voicesOf: RawBuilder<Pick<Voices, 'voicesRequired' | 'there'>> = sql`
  coalesce((select target_group_seat from rule_set where network_id = here()), false) as "voicesRequired",
  array(select vote.seat_id from vote where vote.network_id = here() and vote.recommendation_id = recommendation.id
        and vote.wording = recommendation.wording
    union select attendance.seat_id from attendance join meeting on meeting.network_id = here() and meeting.id = attendance.meeting_id
      where attendance.network_id = here() and attendance.presence <> 'absent' and meeting.body_id = recommendation.body_id
        and (meeting.starts_at at time zone 'Europe/Berlin')::date = today()) as there`

export async function storeOverride(db: Writing, recommendation: string, text: string): Promise<void> {
  const row = { recommendation_id: recommendation, reason_text: text }
  await db.tables<VoicesTables>().insertInto('voice_override').values(row).execute()
}
