import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { DatedMandate, KnownDecision, Mandate } from '../mandate.ts'
import type { SetMandate, WithdrawnMandate } from '../rules/mandates.ts'

interface MandateTables {
  mandate: {
    body_id: string
    matter: string
    field: string
    power: string | null
    decider: string
    decider_body: string | null
    wording: string | null
    since: string
    basis: string | null
    basis_decision: string | null
  }
}

const mandateJson = sql`jsonb_build_object('matter', mandate.matter, 'field', mandate.field, 'power', mandate.power,
  'decider', mandate.decider, 'deciderBody', mandate.decider_body, 'wording', mandate.wording)`

/** The mandates of a body that hold today, as one JSON column. */
export function mandatesOf(body: string): RawBuilder<Mandate[]> {
  return sql`(select coalesce(jsonb_agg(${mandateJson} order by mandate.field), '[]') from mandate
    where mandate.network_id = here() and mandate.body_id = ${sql.ref(body)}
      and mandate.since <= today() and coalesce(today() < mandate.until, true))`
}

const decisionJson = (column: 'basis_decision' | 'until_decision') => sql`(
  select jsonb_build_object('id', d.id, 'number', d.number, 'year', d.year) from recommendation d
  where d.network_id = here() and d.id = mandate.${sql.ref(column)})`

/** What was adopted and can be the ground of a mandate; without an id all of them, the newest first. */
export function loadAdopted(db: Reading, id?: string): Promise<AdoptedDecision[]> {
  return db.rows(sql`
    select id, number, year, title from recommendation
    where network_id = here() and state in ('adopted', 'adopted-with-changes') and ${id ? sql`id = ${id}` : sql`true`}
    order by answered_at desc, id limit 100`)
}

export interface AdoptedDecision extends KnownDecision {
  readonly title: string
}

/** All mandates a body ever had or will have, oldest first. */
export function datedMandatesOf(body: string): RawBuilder<DatedMandate[]> {
  return sql`(select coalesce(jsonb_agg(${mandateJson} || jsonb_build_object('since', nullif(mandate.since, '-infinity'), 'until', mandate.until,
      'basis', mandate.basis, 'untilBasis', mandate.until_basis,
      'decision', ${decisionJson('basis_decision')}, 'untilDecision', ${decisionJson('until_decision')}) order by mandate.since, mandate.field), '[]') from mandate
    where mandate.network_id = here() and mandate.body_id = ${sql.ref(body)})`
}

/** The one before ends on the day this one begins; one of the same day is taken back. */
export async function storeMandate(db: Writing, { body, mandate }: SetMandate): Promise<void> {
  await endMandate(db, { ...mandate, body, basis: null, decision: null })
  await insertMandate(db, body, mandate)
}

export async function insertMandate(db: Writing, body: string, mandate: DatedMandate): Promise<void> {
  const { matter, field, power, decider, deciderBody, wording, since, basis, decision } = mandate
  const row = {
    body_id: body,
    matter,
    field,
    power,
    decider,
    decider_body: deciderBody,
    wording,
    basis,
    basis_decision: decision?.id ?? null,
  }
  await db
    .tables<MandateTables>()
    .insertInto('mandate')
    .values({ ...row, since: since ?? '-infinity' })
    .execute()
}

export async function endMandate(
  db: Writing,
  { body, matter, field, since, basis, decision }: WithdrawnMandate,
): Promise<void> {
  const own = sql`network_id = here() and body_id = ${body} and matter = ${matter} and lower(field) = lower(${field})`
  await db.rows(sql`delete from mandate where ${own} and since = ${since}`)
  await db.rows(sql`
    update mandate set until = ${since}, until_basis = ${basis}, until_decision = ${decision?.id ?? null}
    where ${own} and coalesce(until > ${since}, true)`)
}
