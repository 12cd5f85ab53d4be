import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { seatsOf } from '../../bodies/reads.ts'
import type { Closed } from '../rules/recommend.ts'
import type { Voices } from '../rules/voices.ts'
import type { Ballot, CastVote } from '../rules/vote.ts'
import type { Vote } from '../vote.ts'
import { change, recommendationColumns } from './recommendation.ts'
import { voicesOf } from './voices.ts'

interface BallotTables {
  vote: { network_id: string; recommendation_id: string; seat_id: string; person_id: string; choice: string; at: Date }
}

export const votesJson: RawBuilder<Vote[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('seatId', vote.seat_id, 'personId', vote.person_id, 'choice', vote.choice)), '[]')
  from vote where vote.network_id = here() and vote.recommendation_id = recommendation.id)`

/** What the network's rules say about a vote. A model network has only starting values: nobody wrote them down there. */
export const votingRules: RawBuilder<Pick<Ballot, 'tie' | 'quorum'>> = sql`
  coalesce((select tie from rule_set where network_id = here()), 'rejected') as tie,
  (select quorum from rule_set join network on network.id = rule_set.network_id and not network.model
    where rule_set.network_id = here()) as quorum`

export function loadBallot(
  db: Reading,
  id: string,
): Promise<(Ballot & Voices & { proposedBy: string | null }) | undefined> {
  return db.first(sql`
    select ${recommendationColumns}, ${seatsOf('recommendation.body_id')} as seats, ${votesJson} as votes, ${votingRules}, ${voicesOf}
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

/** The key holds one row a seat: a second vote takes the place of the first. */
export async function storeVote(
  db: Writing,
  { recommendation, seatId, personId, choice, at }: CastVote,
): Promise<void> {
  const cast = { person_id: personId, choice, at }
  await db
    .tables<BallotTables>()
    .insertInto('vote')
    .values({ network_id: sql`here()`, recommendation_id: recommendation, seat_id: seatId, ...cast })
    .onConflict((conflict) => conflict.columns(['network_id', 'recommendation_id', 'seat_id']).doUpdateSet(cast))
    .execute()
}

export async function storeClosed(db: Writing, { id, state, at, by, uncounted }: Closed): Promise<void> {
  await db.rows(
    sql`delete from vote where network_id = here() and recommendation_id = ${id} and seat_id = any(${[...uncounted]}::uuid[])`,
  )
  const decided = state === 'adopted' ? { answered_at: at, answered_by: by } : {}
  await change(db, id, { state, recommended_at: at, ...decided })
}
