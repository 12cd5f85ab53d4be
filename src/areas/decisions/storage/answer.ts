import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import type { Answered, Asked } from '../rules/answer.ts'
import type { AnsweringVoices } from '../rules/voices.ts'
import { change, recommendationColumns } from './recommendation.ts'
import { answeringVoices } from './voices.ts'
import { wayJson, wording } from './way.ts'

/** Who sits where it is decided: in the deciding body, or for the carrier in the carrier's own bodies. */
export const decidingSeats: RawBuilder<BriefSeat[]> = sql`(
  select coalesce(jsonb_agg(one), '[]') from body deciding cross join lateral jsonb_array_elements(${seatsOf('deciding.id')}) one
  where deciding.network_id = here() and deciding.ended_on is null
    and (deciding.id = recommendation.decider_body or (recommendation.decider = 'carrier' and deciding.kind = 'carrier')))`

export function loadAsked(db: Reading, id: string): Promise<(Asked & AnsweringVoices) | undefined> {
  return db.first(sql`
    select ${recommendationColumns}, ${decidingSeats} as "decidingSeats", ${wayJson} as way, ${wording} as wording, ${answeringVoices}
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

interface AnswerTexts {
  readonly reason: string | null
  readonly changed: string | null
}

export function storeAnswer(
  db: Writing,
  { id, outcome, at, by, evidence }: Answered,
  texts: AnswerTexts,
): Promise<void> {
  const told = { answer_text: texts.reason, changed_statement_text: texts.changed, evidence }
  return change(db, id, { state: outcome, answered_at: at, answered_by: by, ...told })
}
