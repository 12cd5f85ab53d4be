import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { seatsOf } from '../../bodies/reads.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { BallotOption } from '../ballot-option.ts'
import type { Recommendation } from '../recommendation.ts'
import type { Closed } from '../rules/recommend.ts'
import type { Voices } from '../rules/voices.ts'
import type { Ballot, CastVote } from '../rules/vote.ts'
import type { Vote } from '../vote.ts'
import { emptyEnvelopes } from './envelopes.ts'
import { change, recommendationColumns } from './recommendation.ts'
import { voicesOf } from './voices.ts'

interface BallotTables {
  vote: {
    network_id: string
    recommendation_id: string
    wording: number
    seat_id: string
    person_id: string
    choice: string | null
    points: number[] | null
    sealed: Uint8Array | null
    reason_text: string | null
    help_text: string | null
    channel: string | null
    recorded_by: string | null
    at: Date
  }
  talk: {
    recommendation_id: string
    wording: number
    about: string
    pending: string | null
    opened_at: Date
  }
}

/** Votes for the wording that stands. */
export const votesJson: RawBuilder<Vote[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('seatId', vote.seat_id, 'personId', vote.person_id, 'choice', vote.choice,
    'points', vote.points, 'channel', vote.channel, 'recordedBy', vote.recorded_by)), '[]')
  from vote where vote.network_id = here() and vote.recommendation_id = recommendation.id and vote.wording = recommendation.wording)`

export const optionsJson: RawBuilder<BallotOption[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('nr', o.nr, 'label', o.label, 'meaning', o.meaning) order by o.nr), '[]')
  from ballot_option o where o.network_id = here() and o.recommendation_id = recommendation.id and o.wording = recommendation.wording)`

/** A proposal that stands on the agenda of a second meeting, once that has begun. */
const inSecondMeeting = sql`exists (select from meeting second
  where second.network_id = here() and second.body_id = recommendation.body_id and second.second_of is not null
    and second.state <> 'cancelled' and (second.starts_at at time zone 'Europe/Berlin')::date <= today()
    and (second.id = recommendation.meeting_id or exists (select from agenda_item item
      where item.network_id = here() and item.meeting_id = second.id and item.origin_id = recommendation.id)))`

/**
 * What the network's rules say about a vote of the `recommendation` in scope. A model network has only starting values: nobody wrote
 * them down there. Where the rules say so, a second meeting decides with whoever is there.
 */
export const votingRules: RawBuilder<Pick<Ballot, 'tie' | 'quorum' | 'majority' | 'circularDays'>> = sql`
  coalesce((select circular_days from rule_set where network_id = here()), 14) as "circularDays",
  coalesce((select tie from rule_set where network_id = here()), 'rejected') as tie,
  coalesce((select majority from rule_set where network_id = here()), 'simple') as majority,
  (select case when second_meeting_quorate and ${inSecondMeeting} then 'none' else quorum end from rule_set join network on network.id = rule_set.network_id and not network.model
    where rule_set.network_id = here()) as quorum`

export type LoadedBallot = Ballot & Voices & Pick<Recommendation, 'proposedBy' | 'counted' | 'chosen'>

export async function loadBallot(db: Reading, id: string): Promise<LoadedBallot | undefined> {
  const [found] = await loadBallots(db, sql`recommendation.id = ${id}`)
  return found
}

/** A ballot and one seat of its body. */
export async function loadSeat(
  db: Reading,
  { recommendation, seat: id }: { readonly recommendation: string; readonly seat: string },
): Promise<{ readonly ballot: LoadedBallot; readonly seat: Seat } | undefined> {
  const ballot = await loadBallot(db, recommendation)
  const seat = ballot?.seats.find((one) => one.id === id)
  return ballot && seat && { ballot, seat }
}

export function loadBallots(db: Reading, which: RawBuilder<unknown>): Promise<LoadedBallot[]> {
  return db.rows(sql`
    select ${recommendationColumns}, ${seatsOf('recommendation.body_id')} as seats, ${votesJson} as votes, ${optionsJson} as options,
      ${votingRules}, ${voicesOf}, false as "keyLost"
    from recommendation where recommendation.network_id = here() and ${which} order by recommendation.id`)
}

/** Ids of the texts, or the envelope. */
interface With {
  readonly reason?: string | null
  readonly help?: string | null
  readonly sealed?: Uint8Array | null
}

/** The key holds one row a seat and wording: a second vote takes the place of the first. */
export async function storeVote(db: Writing, vote: CastVote, { reason, help, sealed }: With = {}): Promise<void> {
  const { recommendation, wordingNr: wording, seatId, personId, choice, points, channel, recordedBy, at } = vote
  const cast = {
    ...{ person_id: personId, points: points && [...points], channel, recorded_by: recordedBy, at },
    ...{ choice: sealed ? null : choice, sealed: sealed ?? null, reason_text: reason ?? null, help_text: help ?? null },
  }
  await db
    .tables<BallotTables>()
    .insertInto('vote')
    .values({ network_id: sql`here()`, recommendation_id: recommendation, wording, seat_id: seatId, ...cast })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'recommendation_id', 'wording', 'seat_id']).doUpdateSet(cast),
    )
    .execute()
}

/** `statement`: id of the text that the chosen option became. Envelopes are emptied before the vote is closed. */
export async function storeClosed(db: Writing, closed: Closed, statement: string | null): Promise<void> {
  const { id, state, at, by, wordingNr: wording, uncounted, count, chosen, talk } = closed
  await db.rows(
    sql`delete from vote where network_id = here() and recommendation_id = ${id} and wording = ${wording} and seat_id = any(${[...uncounted]}::uuid[])`,
  )
  await emptyEnvelopes(db, id)
  if (talk)
    await db
      .tables<BallotTables>()
      .insertInto('talk')
      .values({
        ...{ recommendation_id: id, wording, about: JSON.stringify(talk.about), pending: talk.pending, opened_at: at },
      })
      .execute()
  const decided = state === 'adopted' ? { answered_at: at, answered_by: by } : {}
  const kept = { counted: JSON.stringify(count), chosen, key_id: null }
  await change(db, id, {
    state,
    recommended_at: at,
    ...kept,
    ...decided,
    ...(statement ? { statement_text: statement } : {}),
  })
}
