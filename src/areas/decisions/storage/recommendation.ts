import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { KnownBody } from '../../bodies/body.ts'
import { mandatesOf, seatsOf } from '../../bodies/reads.ts'
import type { Recommendation } from '../recommendation.ts'
import type { Ground, Proposed } from '../rules/propose.ts'
import { storeWording } from './new-wording.ts'
import { storeWay } from './way.ts'

export interface DecisionTables {
  recommendation: {
    id: string
    number: number
    year: number
    title: string
    matter: string
    field: string
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
    method: string
    closes_on: string | null
    wording: number
    counted: string | null
    chosen: number | null
    key_id: string | null
    reminded_on: string | null
    overdue_on: string | null
    version: number
  }
}

export const recommendationColumns: RawBuilder<Recommendation> = sql`
  recommendation.id, recommendation.number, recommendation.year, recommendation.title, recommendation.matter, recommendation.field, recommendation.state,
  recommendation.body_id as "bodyId",
  jsonb_strip_nulls(jsonb_build_object('kind', recommendation.decider, 'bodyId', recommendation.decider_body)) as decider,
  recommendation.statement_text as "statementText", recommendation.why_text as "whyText",
  recommendation.meeting_id as "meetingId", recommendation.item_id as "itemId", recommendation.earlier_id as "earlierId",
  recommendation.proposed_by as "proposedBy", recommendation.proposed_at as "proposedAt", recommendation.recommended_at as "recommendedAt",
  recommendation.answered_at as "answeredAt", recommendation.answered_by as "answeredBy", recommendation.evidence,
  recommendation.answer_text as "answerText", recommendation.changed_statement_text as "changedStatementText", recommendation.method,
  recommendation.closes_on as "closesOn", recommendation.wording as "wordingNr", recommendation.counted, recommendation.chosen,
  recommendation.key_id as "keyId", recommendation.version`

/** All bodies with their mandates of today: a network has tens. */
export const knownBodies: RawBuilder<KnownBody[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', known.id, 'name', known.name, 'kind', known.kind, 'endedOn', known.ended_on, 'mandates',
    ${mandatesOf('known.id')}) order by known.name collate "de-x-icu"), '[]')
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
      coalesce((select max(number) from recommendation where network_id = here() and body_id = body.id and year = ${Number(year)}), 0) as "lastNumber",
      coalesce((select circular_days from rule_set where network_id = here()), 14) as "circularDays",
      (${meeting ?? null}::uuid is null or exists (
        select from meeting where network_id = here() and id = ${meeting ?? null} and body_id = body.id)) as "meetingFits",
      (${item ?? null}::uuid is null or exists (
        select from agenda_item join meeting on meeting.network_id = here() and meeting.id = agenda_item.meeting_id
        where agenda_item.network_id = here() and agenda_item.id = ${item ?? null} and meeting.body_id = body.id)) as "itemFits",
      (select jsonb_build_object('bodyId', recommendation.body_id, 'state', recommendation.state, 'proposedAgain', ${isProposedAgain},
          'changeWanted', ${changeWanted}, 'keepers', (select coalesce(jsonb_agg(keeper), '[]') from keepers(recommendation) keeper))
        from recommendation where recommendation.network_id = here() and recommendation.id = ${earlier ?? null}) as earlier
    from body where body.network_id = here() and body.id = ${body}`)
  const own = found?.bodies.find(({ id }) => id === body)
  return found && own && (found.earlier || !earlier) ? { ...found, body: own } : undefined
}

/** Proposed again, and not taken back since. */
export const isProposedAgain: RawBuilder<boolean> = sql`exists (
  select from recommendation later where later.network_id = here() and later.earlier_id = recommendation.id and later.state <> 'withdrawn')`

/** The last review of it said that it is to be changed. */
const changeWanted: RawBuilder<boolean> = sql`coalesce((select result = 'change' from review
  where review.network_id = here() and review.recommendation_id = recommendation.id order by reviewed_on desc, id desc limit 1), false)`

/** Texts of a recommendation by their ids. */
interface Texts {
  readonly statement: string
  readonly why: string
}

export async function storeProposed(db: Writing, proposed: Proposed, texts: Texts): Promise<string> {
  const {
    id,
    number,
    year,
    title,
    matter,
    field,
    bodyId,
    decider,
    meetingId,
    itemId,
    earlierId,
    proposedBy,
    proposedAt,
  } = proposed
  await db
    .tables<DecisionTables>()
    .insertInto('recommendation')
    .values({
      ...{
        id,
        number,
        year,
        title,
        matter,
        field,
        state: 'voting',
        body_id: bodyId,
        decider: decider.kind,
        version: 1,
      },
      ...{ decider_body: decider.kind === 'body' ? decider.bodyId : null, meeting_id: meetingId, item_id: itemId },
      ...{ earlier_id: earlierId, proposed_by: proposedBy, proposed_at: proposedAt },
      ...{ statement_text: texts.statement, why_text: texts.why },
      ...{ method: proposed.method, closes_on: proposed.closesOn, wording: 1, key_id: proposed.keyId },
    })
    .execute()
  await storeWay(db, id, proposed.stations)
  await storeWording(db, {
    ...{ recommendation: id, nr: 1, statement: texts.statement, note: null },
    ...{ by: proposedBy, at: proposedAt, options: proposed.options },
  })
  return id
}

export function storeWithdrawn(db: Writing, id: string): Promise<void> {
  return change(db, id, { state: 'withdrawn', key_id: null })
}

/** New values of one recommendation; its version grows. */
export async function change(
  db: Writing,
  id: string,
  columns: Partial<DecisionTables['recommendation']>,
): Promise<void> {
  await db
    .tables<DecisionTables>()
    .updateTable('recommendation')
    .set((of) => ({ ...columns, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
}
