import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import type { Outcome } from '../outcome.ts'
import type { Kept, KeptOutcome, Reviewed } from '../rules/outcome.ts'

/** What follows from the `recommendation` in scope. */
export const outcomeJson: RawBuilder<Outcome | null> = sql`(
  select jsonb_build_object('partnerId', executing_partner, 'effectiveOn', effective_on, 'reviewOn', review_on, 'endedOn', ended_on, 'version', version)
  from outcome where outcome.network_id = here() and outcome.recommendation_id = recommendation.id)`

/** The seats of the bodies it belongs to. */
export const keepingSeats: RawBuilder<BriefSeat[]> = sql`(
  select coalesce(jsonb_agg(one), '[]') from keepers(recommendation) keeper cross join lateral jsonb_array_elements(${seatsOf('keeper')}) one)`

export const decidedOn: RawBuilder<string | null> = sql`(recommendation.answered_at at time zone 'Europe/Berlin')::date`

/** `version` is that of what follows, so that two who write it down side by side see each other. */
export function loadKept(
  db: Reading,
  id: string,
  { partner, today }: { readonly partner?: string | undefined; readonly today: string },
): Promise<(Kept & { readonly partnerFits: boolean; readonly version: number }) | undefined> {
  return db.first(sql`
    select recommendation.id, recommendation.state, ${decidedOn} as "decidedOn", ${outcomeJson} as outcome, ${keepingSeats} as "keepingSeats",
      coalesce((select version from outcome where network_id = here() and recommendation_id = recommendation.id), 0) as version,
      (${partner ?? null}::uuid is null or exists (select from partner
        where network_id = here() and id = ${partner ?? null} and coalesce(left_on > ${today}, true))
        or exists (select from outcome where network_id = here() and recommendation_id = recommendation.id and executing_partner = ${partner ?? null})) as "partnerFits"
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

export async function storeOutcome(
  db: Writing,
  { recommendation, partnerId, effectiveOn, reviewOn, endedOn }: KeptOutcome,
): Promise<void> {
  await db.rows(sql`
    insert into outcome (recommendation_id, executing_partner, effective_on, review_on, ended_on)
    values (${recommendation}, ${partnerId}, ${effectiveOn}, ${reviewOn}, ${endedOn})
    on conflict (network_id, recommendation_id) do update set executing_partner = excluded.executing_partner,
      effective_on = excluded.effective_on, review_on = excluded.review_on, ended_on = excluded.ended_on, version = outcome.version + 1`)
}

export async function storeReview(db: Writing, of: Reviewed, reasonText: string): Promise<void> {
  await db.rows(sql`
    insert into review (id, recommendation_id, result, reason_text, due_on, reviewed_on, reviewed_by)
    values (${of.id}, ${of.recommendation}, ${of.result}, ${reasonText}, ${of.dueOn}, ${of.reviewedOn}, ${of.reviewedBy})`)
  await storeOutcome(db, { recommendation: of.recommendation, ...of.outcome })
}
