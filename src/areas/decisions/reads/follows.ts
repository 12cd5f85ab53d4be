import { type RawBuilder, sql } from '../../../foundation/database.ts'
import type { Matter } from '../../bodies/mandate.ts'
import type { BriefSeat } from '../../bodies/reads.ts'
import type { Single } from '../../partners/partner.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { Outcome, Review } from '../outcome.ts'
import { decidedOn, keepingSeats, outcomeJson } from '../storage/outcome.ts'
import { insideReason } from '../storage/visibility.ts'

export interface ExecutingPartner {
  readonly id: string
  readonly name: string
  readonly single: Single
}

/** What became of a decision, as its page tells it. */
export interface Follows {
  /** Calendar day. */
  readonly decidedOn: string | null
  readonly outcome: Outcome | null
  readonly partner: ExecutingPartner | null
  /** Newest first. */
  readonly reviews: readonly (Review & { readonly reason: ShownText })[]
  readonly insideReason: string | null
  readonly keepingSeats: readonly BriefSeat[]
  /** What it settled about who decides what. */
  readonly mandates: readonly {
    readonly body: string
    readonly name: string
    readonly matter: Matter
    readonly field: string
  }[]
  /** How many tasks came of it. */
  readonly tasks: number
}

export const executingPartner: RawBuilder<ExecutingPartner | null> = sql`(
  select jsonb_build_object('id', partner.id, 'name', partner.name, 'single', partner.single)
  from outcome join partner on partner.network_id = here() and partner.id = outcome.executing_partner
  where outcome.network_id = here() and outcome.recommendation_id = recommendation.id)`

/** Of the `recommendation` in scope, as one JSON column. */
export const follows: RawBuilder<Follows> = sql`jsonb_build_object(
  'decidedOn', ${decidedOn}, 'outcome', ${outcomeJson}, 'partner', ${executingPartner}, 'insideReason', ${insideReason}, 'keepingSeats', ${keepingSeats},
  'mandates', (select coalesce(jsonb_agg(distinct jsonb_build_object('body', body.id, 'name', body.name, 'matter', mandate.matter, 'field', mandate.field)), '[]')
    from mandate join body on body.network_id = here() and body.id = mandate.body_id
    where mandate.network_id = here() and recommendation.id in (mandate.basis_decision, mandate.until_decision)),
  'tasks', (select count(*) from task where task.network_id = here() and task.origin_id = recommendation.id),
  'reviews', (select coalesce(jsonb_agg(jsonb_build_object('id', review.id, 'result', review.result, 'dueOn', review.due_on,
      'reviewedOn', review.reviewed_on, 'reason', ${written('review.reason_text')}) order by review.reviewed_on desc, review.id desc), '[]')
    from review where review.network_id = here() and review.recommendation_id = recommendation.id))`

/** For everyone: no seats, and the partner only where it is no single person. */
export function followsForEveryone(of: Follows): Follows {
  return { ...of, keepingSeats: [], partner: of.partner?.single === 'no' ? of.partner : null }
}
