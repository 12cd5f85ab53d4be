import { type RawBuilder, sql } from '../../../foundation/database.ts'
import type { Opening } from '../../../foundation/door.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import { type OnAgenda, onAgenda } from '../../meetings/reads.ts'
import type { Majority, Quorum, Tie } from '../../municipalities/rule-set.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { BallotOption } from '../ballot-option.ts'
import type { Decider, Recommendation, State } from '../recommendation.ts'
import { decidingSeats } from '../storage/answer.ts'
import { optionsJson, votesJson, votingRules } from '../storage/ballot.ts'
import { recommendationColumns } from '../storage/recommendation.ts'
import { voicesOf } from '../storage/voices.ts'
import { wayJson, waySeats, wording } from '../storage/way.ts'
import type { Talk } from '../talk.ts'
import type { Choice, Vote } from '../vote.ts'
import type { WayStep } from '../way.ts'
import { type Follows, follows } from './follows.ts'
import { lyingSince } from './lying.ts'

/** An earlier or later version. */
export interface Version {
  readonly id: string
  readonly number: number
  readonly year: number
  readonly body: string
  readonly decider: Decider['kind']
  readonly state: State
}

export interface ChainedVersion extends Version {
  readonly title: string
  readonly proposedAt: string
}

/** A body on the way, with what it said. */
export interface ToldStep extends WayStep {
  /** As JSON carries a moment. */
  readonly leftAt: string | null
  readonly reason: ShownText | null
  readonly changed: ShownText | null
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
  /** The bodies that are asked before, with what they said. */
  readonly way: readonly ToldStep[]
  readonly waySeats: readonly BriefSeat[]
  /** Since when it lies where it lies, while it waits. */
  readonly lyingSince: Date | null
  readonly wording: string
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
  /** Why it was adopted without one. */
  readonly answeredWithoutVoices: ShownText | null
  readonly majority: Majority
  readonly circularDays: number
  readonly options: readonly BallotOption[]
  /** What seats said with their objections and concerns about the wording that stands. */
  readonly voices: readonly Voice[]
  /** The last one. */
  readonly talk: ToldTalk | null
  /** Who wrote votes down that came by phone or letter. */
  readonly clerks: readonly { readonly id: string; readonly name: string }[]
  readonly keyLost: boolean
  readonly wordings: readonly ToldWording[]
  readonly earlier: Version | null
  readonly later: Version | null
  /** Every version of it from the first on, itself included, where there is more than one. */
  readonly chain: readonly ChainedVersion[]
  /** How the version before this one read. */
  readonly earlierWording: string | null
  readonly agenda: readonly OnAgenda[]
  /** The meeting it came out of. */
  readonly origin: { readonly id: string; readonly title: string } | null
  readonly follows: Follows
}

/** A wording as it was voted on. */
export interface ToldWording {
  readonly nr: number
  readonly statement: ShownText | null
  readonly note: ShownText | null
  readonly at: string
}

const wordings = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('nr', wording.nr, 'statement', ${written('wording.statement_text')},
    'note', ${written('wording.note_text')}, 'at', wording.at) order by wording.nr), '[]')
  from wording where wording.network_id = here() and wording.recommendation_id = recommendation.id)`

/** Whether the envelopes of a secret vote can no longer be opened. */
export async function isKeyLost({ state, keyId }: Pick<Told, 'state' | 'keyId'>, keys: Opening): Promise<boolean> {
  return state === 'voting' && keyId !== null && !(await keys.has(keyId))
}

/** What a seat says with its vote. */
export interface Voice {
  readonly seatId: string
  readonly choice: Choice
  readonly reason: ShownText | null
  readonly help: ShownText | null
}

export interface ToldTalk extends Talk {
  readonly text: ShownText | null
  readonly wording: number
}

const voices = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('seatId', vote.seat_id, 'choice', vote.choice,
    'reason', ${written('vote.reason_text')}, 'help', ${written('vote.help_text')}) order by vote.choice desc, vote.at), '[]')
  from vote where vote.network_id = here() and vote.recommendation_id = recommendation.id and vote.wording = recommendation.wording
    and vote.reason_text is not null)`

const clerks = sql`(
  select coalesce(jsonb_agg(distinct jsonb_build_object('id', person.id, 'name', person.name)), '[]')
  from vote join person on person.id = vote.recorded_by where vote.network_id = here() and vote.recommendation_id = recommendation.id)`

const lastTalk = sql`(
  select jsonb_build_object('about', talk.about, 'pending', talk.pending, 'heldOn', talk.held_on, 'result', talk.result,
    'text', ${written('talk.text_id')}, 'wording', talk.wording)
  from talk where talk.network_id = here() and talk.recommendation_id = recommendation.id order by talk.wording desc limit 1)`

const version = sql`jsonb_build_object('id', o.id, 'number', o.number, 'year', o.year, 'decider', o.decider, 'state', o.state,
  'body', (select name from body where body.network_id = here() and body.id = o.body_id))`

/** Back to the first and on to the last; one taken back is passed over, as it was never voted on to the end. */
const chain: RawBuilder<ChainedVersion[]> = sql`(
  with recursive before as (
    select recommendation.id, recommendation.earlier_id
    union all select o.id, o.earlier_id from before join recommendation o on o.network_id = here() and o.id = before.earlier_id
  ), after as (
    select id from before where earlier_id is null
    union all select o.id from after join recommendation o on o.network_id = here() and o.earlier_id = after.id
  )
  select coalesce(jsonb_agg(${version} || jsonb_build_object('title', o.title, 'proposedAt', o.proposed_at) order by o.proposed_at, o.id), '[]')
  from after join recommendation o on o.network_id = here() and o.id = after.id
  where o.id = recommendation.id or o.state <> 'withdrawn')`

const toldWay = sql`(
  select coalesce(jsonb_agg(step || jsonb_build_object('leftAt', said.left_at, 'reason', ${written('said.reason_text')},
      'changed', ${written('said.changed_statement_text')}) order by said.nr), '[]')
  from jsonb_array_elements(${wayJson}) step join way_step said
    on said.network_id = here() and said.recommendation_id = recommendation.id and said.nr = (step->>'nr')::int)`

/** All of it in one round trip. */
export function toldOf(id: string): RawBuilder<Told> {
  return sql`
    select ${recommendationColumns}, ${written('recommendation.statement_text')} as statement, ${written('recommendation.why_text')} as why,
      ${written('recommendation.answer_text')} as reason, ${written('recommendation.changed_statement_text')} as changed,
      body.name as "bodyName", deciding.name as "deciderName", ${seatsOf('recommendation.body_id')} as seats,
      ${decidingSeats} as "decidingSeats", ${toldWay} as way, ${waySeats} as "waySeats", ${lyingSince('recommendation')} as "lyingSince",
      ${wording} as wording, ${votesJson} as votes, ${optionsJson} as options, ${votingRules}, ${voicesOf}, ${written('voice_override.reason_text')} as "withoutVoices", ${written('answered_without.reason_text')} as "answeredWithoutVoices",
      ${voices} as voices, ${lastTalk} as talk, ${clerks} as clerks, ${wordings} as wordings, false as "keyLost",
      (select ${version} from recommendation o where o.network_id = here() and o.id = recommendation.earlier_id) as earlier,
      (select ${version} from recommendation o where o.network_id = here() and o.earlier_id = recommendation.id and o.state <> 'withdrawn'
        order by o.proposed_at desc limit 1) as later,
      ${chain} as chain,
      (select original from text join recommendation o on o.network_id = here() and o.id = recommendation.earlier_id
        where text.network_id = here() and text.id = o.statement_text) as "earlierWording",
      ${onAgenda('recommendation.id')} as agenda,
      (select jsonb_build_object('id', meeting.id, 'title', meeting.title) from meeting
        where meeting.network_id = here() and meeting.id = recommendation.meeting_id) as origin,
      ${follows} as follows
    from recommendation
      join body on body.network_id = here() and body.id = recommendation.body_id
      left join body deciding on deciding.network_id = here() and deciding.id = recommendation.decider_body
      left join voice_override on voice_override.network_id = here() and voice_override.recommendation_id = recommendation.id and voice_override.moment = 'vote'
      left join voice_override answered_without on answered_without.network_id = here()
        and answered_without.recommendation_id = recommendation.id and answered_without.moment = 'answer'
    where recommendation.network_id = here() and recommendation.id = ${id}`
}
