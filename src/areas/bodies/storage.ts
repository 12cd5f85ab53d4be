import { type RawBuilder, type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { Body, KnownBody } from './body.ts'
import type { Mandate } from './mandate.ts'
import type { Room } from './rules/seats.ts'
import type { Seat } from './seat.ts'

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
  seat: {
    id: string
    body_id: string
    partner_id: string | null
    holder_name: string | null
    delegate_id: string | null
    deputy_id: string | null
    assistant_id: string | null
    target_group_id: string | null
    function: string
    since: string
    term_until: string | null
    until: string | null
    version: number
  }
}

/** A network has tens of bodies: all of them with their mandates in one round trip. */
export async function loadBodies(db: Reading): Promise<KnownBody[]> {
  return db.rows(sql`
    select id, name, kind, ended_on as "endedOn", ${mandatesOf('body.id')} as mandates
    from body where network_id = here() order by name collate "de-x-icu"`)
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

/** One seat as JSON, from a `seat` in scope. */
export const seatJson: RawBuilder<Seat> = sql`jsonb_build_object('id', seat.id, 'bodyId', seat.body_id, 'partnerId', seat.partner_id,
  'holderName', seat.holder_name, 'delegateId', seat.delegate_id, 'deputyId', seat.deputy_id, 'assistantId', seat.assistant_id,
  'targetGroupId', seat.target_group_id, 'function', seat.function, 'since', seat.since, 'termUntil', seat.term_until,
  'until', seat.until, 'version', seat.version)`

interface Chosen {
  readonly partnerId?: string | undefined
  readonly delegateId?: string | undefined
  readonly deputyId?: string | undefined
  readonly assistantId?: string | undefined
  readonly targetGroupId?: string | undefined
}

/** The body and whatever of the choices belongs to this network; the rest is simply not found. */
export async function loadRoom(db: Reading, body: string, chosen: Chosen): Promise<Room | undefined> {
  const people = [chosen.delegateId, chosen.deputyId, chosen.assistantId].filter((id) => id !== undefined)
  return db.first(sql`
    select jsonb_build_object('id', body.id, 'endedOn', body.ended_on) as body,
      (select jsonb_build_object('id', partner.id, 'hasSeat', exists (select from seat
          where seat.network_id = here() and seat.body_id = body.id and seat.partner_id = partner.id and seat.until is null))
        from partner where partner.network_id = here() and partner.id = ${chosen.partnerId ?? null} and partner.left_on is null) as partner,
      (select coalesce(jsonb_agg(one), '[]') from (
        select person_id as id, coalesce(jsonb_agg(partner_id) filter (where role = 'assistant'), '[]') as assists
        from membership where network_id = here() and person_id = any(${people}::uuid[]) and until is null group by person_id) one) as people,
      exists (select from target_group where network_id = here() and id = ${chosen.targetGroupId ?? null}) as "targetGroupKnown"
    from body where body.network_id = here() and body.id = ${body}`)
}

export async function loadSeat(db: Reading, id: string): Promise<Seat | undefined> {
  const found = await db.first<{ seat: Seat }>(
    sql`select ${seatJson} as seat from seat where network_id = here() and id = ${id}`,
  )
  return found?.seat
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

export async function storeSeat(db: Writing, seat: Seat): Promise<string> {
  const { id, bodyId, partnerId, holderName, since, until, version } = seat
  await db
    .tables<BodyTables>()
    .insertInto('seat')
    .values({
      id,
      body_id: bodyId,
      partner_id: partnerId,
      holder_name: holderName,
      since,
      until,
      version,
      ...termsOf(seat),
    })
    .execute()
  return id
}

export async function updateSeat(db: Writing, seat: Seat): Promise<void> {
  await db
    .tables<BodyTables>()
    .updateTable('seat')
    .set((of) => ({ ...termsOf(seat), until: seat.until, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', seat.id)
    .execute()
}

function termsOf({ delegateId, deputyId, assistantId, targetGroupId, function: does, termUntil }: Seat) {
  return {
    delegate_id: delegateId,
    deputy_id: deputyId,
    assistant_id: assistantId,
    target_group_id: targetGroupId,
    function: does,
    term_until: termUntil,
  }
}
