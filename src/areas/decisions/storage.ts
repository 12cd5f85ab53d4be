import { type RawBuilder, type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { KnownBody } from '../bodies/body.ts'
import type { BriefSeat } from '../bodies/reads.ts'
import { seatsOf } from '../bodies/reads.ts'
import type { Recommendation } from './recommendation.ts'
import type { Answered, Asked } from './rules/answer.ts'
import type { Ground, Proposed } from './rules/propose.ts'
import type { Closed } from './rules/recommend.ts'
import type { Ballot, CastVote } from './rules/vote.ts'
import type { Vote } from './vote.ts'

interface DecisionTables {
  recommendation: {
    id: string
    number: number
    year: number
    title: string
    matter: string
    statement_text: string
    why_text: string
    body_id: string
    meeting_id: string | null
    item_id: string | null
    decider: string
    decider_body: string | null
    state: string
    proposed_by: string | null
    proposed_at: Date
    recommended_at: Date | null
    answered_at: Date | null
    answered_by: string | null
    evidence: string | null
    answer_text: string | null
    changed_statement_text: string | null
    earlier_id: string | null
    version: number
  }
  vote: { network_id: string; recommendation_id: string; seat_id: string; person_id: string; choice: string; at: Date }
}

export const recommendationColumns: RawBuilder<Recommendation> = sql`
  recommendation.id, recommendation.number, recommendation.year, recommendation.title, recommendation.matter, recommendation.state,
  recommendation.body_id as "bodyId",
  jsonb_strip_nulls(jsonb_build_object('kind', recommendation.decider, 'bodyId', recommendation.decider_body)) as decider,
  recommendation.statement_text as "statementText", recommendation.why_text as "whyText",
  recommendation.meeting_id as "meetingId", recommendation.item_id as "itemId", recommendation.earlier_id as "earlierId",
  recommendation.proposed_by as "proposedBy", recommendation.proposed_at as "proposedAt", recommendation.recommended_at as "recommendedAt",
  recommendation.answered_at as "answeredAt", recommendation.answered_by as "answeredBy", recommendation.evidence,
  recommendation.answer_text as "answerText", recommendation.changed_statement_text as "changedStatementText", recommendation.version`

/** Who sits where it is decided: in the deciding body, or for the carrier in the carrier's own bodies. */
export const decidingSeats: RawBuilder<BriefSeat[]> = sql`(
  select coalesce(jsonb_agg(one), '[]') from body deciding cross join lateral jsonb_array_elements(${seatsOf('deciding.id')}) one
  where deciding.network_id = here() and deciding.ended_on is null
    and (deciding.id = recommendation.decider_body or (recommendation.decider = 'carrier' and deciding.kind = 'carrier')))`

export const votesJson: RawBuilder<Vote[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('seatId', vote.seat_id, 'personId', vote.person_id, 'choice', vote.choice)), '[]')
  from vote where vote.network_id = here() and vote.recommendation_id = recommendation.id)`

/** What the network's rules say about a vote. A model network has only starting values: nobody wrote them down there. */
export const votingRules: RawBuilder<Pick<Ballot, 'tie' | 'quorum'>> = sql`
  coalesce((select tie from rule_set where network_id = here()), 'rejected') as tie,
  (select quorum from rule_set join network on network.id = rule_set.network_id and not network.model
    where rule_set.network_id = here()) as quorum`

/** All bodies with their mandates: a network has tens. */
export const knownBodies: RawBuilder<KnownBody[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', known.id, 'name', known.name, 'kind', known.kind, 'endedOn', known.ended_on, 'mandates', (
      select coalesce(jsonb_agg(jsonb_build_object('matter', mandate.matter, 'power', mandate.power, 'decider', mandate.decider,
        'deciderBody', mandate.decider_body, 'wording', mandate.wording)), '[]')
      from mandate where mandate.network_id = here() and mandate.body_id = known.id)) order by known.name collate "de-x-icu"), '[]')
  from body known where known.network_id = here())`

interface Wanted {
  readonly body: string
  readonly meeting?: string | undefined
  readonly item?: string | undefined
  readonly earlier?: string | undefined
}

/** The ground of a proposal; `undefined` when body or earlier recommendation are not of this network. */
export async function loadGround(
  db: Reading,
  { body, meeting, item, earlier }: Wanted,
  year: string,
): Promise<Ground | undefined> {
  const found = await db.first<Omit<Ground, 'body'>>(sql`
    select ${knownBodies} as bodies, ${seatsOf('body.id')} as seats,
      coalesce((select value from counter where network_id = here() and name = ${counterOf(Number(year))}), 0) as "lastNumber",
      (${meeting ?? null}::uuid is null or exists (
        select from meeting where network_id = here() and id = ${meeting ?? null} and body_id = body.id)) as "meetingFits",
      (${item ?? null}::uuid is null or exists (
        select from agenda_item join meeting on meeting.network_id = here() and meeting.id = agenda_item.meeting_id
        where agenda_item.network_id = here() and agenda_item.id = ${item ?? null} and meeting.body_id = body.id)) as "itemFits",
      (select jsonb_build_object('bodyId', recommendation.body_id, 'state', recommendation.state, 'proposedAgain', ${isProposedAgain})
        from recommendation where recommendation.network_id = here() and recommendation.id = ${earlier ?? null}) as earlier
    from body where body.network_id = here() and body.id = ${body}`)
  const own = found?.bodies.find(({ id }) => id === body)
  return found && own && (found.earlier || !earlier) ? { ...found, body: own } : undefined
}

/** Proposed again, and not taken back since. */
export const isProposedAgain: RawBuilder<boolean> = sql`exists (
  select from recommendation later where later.network_id = here() and later.earlier_id = recommendation.id and later.state <> 'withdrawn')`

const counterOf = (year: number) => `recommendation-${year}`

export function loadBallot(db: Reading, id: string): Promise<(Ballot & { proposedBy: string | null }) | undefined> {
  return db.first(sql`
    select ${recommendationColumns}, ${seatsOf('recommendation.body_id')} as seats, ${votesJson} as votes, ${votingRules}
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

export function loadAsked(db: Reading, id: string): Promise<Asked | undefined> {
  return db.first(sql`
    select ${recommendationColumns}, ${decidingSeats} as "decidingSeats"
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

/** Texts of a recommendation by their ids. */
interface Texts {
  readonly statement: string
  readonly why: string
}

export async function storeProposed(db: Writing, proposed: Proposed, texts: Texts): Promise<string> {
  const { id, number, year, title, matter, bodyId, decider, meetingId, itemId, earlierId, proposedBy, proposedAt } =
    proposed
  await db.rows(sql`
    insert into counter (name, value) values (${counterOf(year)}, ${number})
    on conflict (network_id, name) do update set value = excluded.value`)
  await db
    .tables<DecisionTables>()
    .insertInto('recommendation')
    .values({
      ...{ id, number, year, title, matter, state: 'voting', body_id: bodyId, decider: decider.kind, version: 1 },
      ...{ decider_body: decider.kind === 'body' ? decider.bodyId : null, meeting_id: meetingId, item_id: itemId },
      ...{ earlier_id: earlierId, proposed_by: proposedBy, proposed_at: proposedAt },
      ...{ statement_text: texts.statement, why_text: texts.why },
    })
    .execute()
  return id
}

/** The key holds one row a seat: a second vote takes the place of the first. */
export async function storeVote(
  db: Writing,
  { recommendation, seatId, personId, choice, at }: CastVote,
): Promise<void> {
  const cast = { person_id: personId, choice, at }
  await db
    .tables<DecisionTables>()
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

export function storeWithdrawn(db: Writing, id: string): Promise<void> {
  return change(db, id, { state: 'withdrawn' })
}

async function change(db: Writing, id: string, columns: Partial<DecisionTables['recommendation']>): Promise<void> {
  await db
    .tables<DecisionTables>()
    .updateTable('recommendation')
    .set((of) => ({ ...columns, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
}
