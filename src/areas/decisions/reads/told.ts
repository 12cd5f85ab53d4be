import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import { type OnAgenda, onAgenda } from '../../meetings/reads.ts'
import type { Quorum, Tie } from '../../municipalities/rule-set.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { Decider, Recommendation, State } from '../recommendation.ts'
import { decidingSeats } from '../storage/answer.ts'
import { votesJson, votingRules } from '../storage/ballot.ts'
import { recommendationColumns } from '../storage/recommendation.ts'
import { voicesOf } from '../storage/voices.ts'
import type { Vote } from '../vote.ts'

/** An earlier or later version. */
export interface Version {
  readonly id: string
  readonly number: number
  readonly year: number
  readonly decider: Decider['kind']
  readonly state: State
}

/** A recommendation with everything its page may show. */
export type Told = Recommendation & {
  readonly statement: ShownText
  readonly why: ShownText
  readonly reason: ShownText | null
  readonly changed: ShownText | null
  readonly bodyName: string
  /** The deciding body; `null` for carrier, council, and a body that decides itself. */
  readonly deciderName: string | null
  readonly seats: readonly BriefSeat[]
  readonly decidingSeats: readonly BriefSeat[]
  readonly votes: readonly Vote[]
  readonly tie: Tie
  readonly quorum: Quorum | null
  readonly voicesRequired: boolean
  /** Seats that take part in the vote. */
  readonly there: readonly string[]
  /** Why it was closed without a seat of a target group. */
  readonly withoutVoices: ShownText | null
  readonly earlier: Version | null
  readonly later: Version | null
  readonly agenda: readonly OnAgenda[]
  /** The meeting it came out of. */
  readonly origin: { readonly id: string; readonly title: string } | null
}

const version = sql`jsonb_build_object('id', o.id, 'number', o.number, 'year', o.year, 'decider', o.decider, 'state', o.state)`

/** All of it in one round trip. */
export function toldOf(id: string): RawBuilder<Told> {
  return sql`
    select ${recommendationColumns}, ${written('recommendation.statement_text')} as statement, ${written('recommendation.why_text')} as why,
      ${written('recommendation.answer_text')} as reason, ${written('recommendation.changed_statement_text')} as changed,
      body.name as "bodyName", deciding.name as "deciderName", ${seatsOf('recommendation.body_id')} as seats,
      ${decidingSeats} as "decidingSeats", ${votesJson} as votes, ${votingRules}, ${voicesOf}, ${written('voice_override.reason_text')} as "withoutVoices",
      (select ${version} from recommendation o where o.network_id = here() and o.id = recommendation.earlier_id) as earlier,
      (select ${version} from recommendation o where o.network_id = here() and o.earlier_id = recommendation.id and o.state <> 'withdrawn'
        order by o.proposed_at desc limit 1) as later,
      ${onAgenda('recommendation.id')} as agenda,
      (select jsonb_build_object('id', meeting.id, 'title', meeting.title) from meeting
        where meeting.network_id = here() and meeting.id = recommendation.meeting_id) as origin
    from recommendation
      join body on body.network_id = here() and body.id = recommendation.body_id
      left join body deciding on deciding.network_id = here() and deciding.id = recommendation.decider_body
      left join voice_override on voice_override.network_id = here() and voice_override.recommendation_id = recommendation.id
    where recommendation.network_id = here() and recommendation.id = ${id}`
}
