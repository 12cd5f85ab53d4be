import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Body, KnownBody } from '../body.ts'
import type { Mandate } from '../mandate.ts'

interface BodyTables {
  body: {
    id: string
    name: string
    kind: string
    purpose_text: string
    openness: string | null
    rhythm_weeks: number | null
    note: string | null
    ended_on: string | null
    version: number
  }
  mandate: {
    body_id: string
    matter: string
    power: string | null
    decider: string
    decider_body: string | null
    wording: string | null
  }
}

/** As people ask for them: steering first. Wants a `body` in scope. */
export const inOrder: RawBuilder<unknown> = sql`
  array_position(array['steering', 'carrier', 'coordination', 'advisory', 'working', 'plenary'], body.kind), body.name collate "de-x-icu"`

/** A network has tens of bodies: all of them with their mandates in one round trip. */
export async function loadBodies(db: Reading): Promise<KnownBody[]> {
  return db.rows(sql`
    select id, name, kind, ended_on as "endedOn", ${mandatesOf('body.id')} as mandates
    from body where network_id = here() order by ${inOrder}`)
}

export async function loadBody(db: Reading, id: string): Promise<Body | undefined> {
  return db.first(sql`
    select id, name, kind, purpose_text as "purposeText", openness, rhythm_weeks as "rhythmWeeks", note, ended_on as "endedOn", version
    from body where network_id = here() and id = ${id}`)
}

/** The mandates of a body as one JSON column. */
export function mandatesOf(body: string): RawBuilder<Mandate[]> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('matter', mandate.matter, 'power', mandate.power, 'decider', mandate.decider,
    'deciderBody', mandate.decider_body, 'wording', mandate.wording)), '[]')
    from mandate where mandate.network_id = here() and mandate.body_id = ${sql.ref(body)})`
}

export async function storeBody(db: Writing, body: Body): Promise<void> {
  const { id, name, kind, purposeText, openness, rhythmWeeks, note, endedOn, version } = body
  const row = { name, kind, purpose_text: purposeText, openness, rhythm_weeks: rhythmWeeks, note, ended_on: endedOn }
  await db
    .tables<BodyTables>()
    .insertInto('body')
    .values({ id, ...row, version })
    .execute()
}

export async function updateBody(
  db: Writing,
  { id, name, kind, openness, rhythmWeeks, note, endedOn }: Body,
): Promise<void> {
  await db
    .tables<BodyTables>()
    .updateTable('body')
    .set((of) => ({
      name,
      kind,
      openness,
      rhythm_weeks: rhythmWeeks,
      note,
      ended_on: endedOn,
      version: of('version', '+', 1),
    }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
}

export async function storeMandate(db: Writing, body: string, mandate: Mandate): Promise<void> {
  const { matter, power, decider, deciderBody, wording } = mandate
  const said = { power, decider, decider_body: deciderBody, wording }
  await db
    .tables<BodyTables & { mandate: { network_id: string } }>()
    .insertInto('mandate')
    .values({ body_id: body, matter, ...said, network_id: sql`here()` })
    .onConflict((conflict) => conflict.columns(['network_id', 'body_id', 'matter']).doUpdateSet(said))
    .execute()
}

export async function deleteMandate(db: Writing, body: string, matter: string): Promise<void> {
  const mandates = db.tables<BodyTables>().deleteFrom('mandate').where(sql<boolean>`network_id = here()`)
  await mandates.where('body_id', '=', body).where('matter', '=', matter).execute()
}
