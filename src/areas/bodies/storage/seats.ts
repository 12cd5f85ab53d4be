import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Room } from '../rules/seats.ts'
import type { Seat } from '../seat.ts'

interface SeatTables {
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
export async function loadRoom(db: Reading, body: string, chosen: Chosen, today: string): Promise<Room | undefined> {
  const people = [chosen.delegateId, chosen.deputyId, chosen.assistantId].filter((id) => id !== undefined)
  return db.first(sql`
    select jsonb_build_object('id', body.id, 'endedOn', body.ended_on) as body,
      (select jsonb_build_object('id', partner.id, 'hasSeat', exists (select from seat
          where seat.network_id = here() and seat.body_id = body.id and seat.partner_id = partner.id and seat.until is null))
        from partner where partner.network_id = here() and partner.id = ${chosen.partnerId ?? null} and coalesce(partner.left_on > ${today}, true)) as partner,
      (select coalesce(jsonb_agg(one), '[]') from (
        select person_id as id, coalesce(jsonb_agg(partner_id) filter (where role = 'assistant'), '[]') as assists
        from membership where network_id = here() and person_id = any(${people}::uuid[]) and coalesce(until >= ${today}, true) group by person_id) one) as people,
      exists (select from target_group where network_id = here() and id = ${chosen.targetGroupId ?? null}) as "targetGroupKnown"
    from body where body.network_id = here() and body.id = ${body}`)
}

export async function loadSeat(db: Reading, id: string): Promise<Seat | undefined> {
  const found = await db.first<{ seat: Seat }>(
    sql`select ${seatJson} as seat from seat where network_id = here() and id = ${id}`,
  )
  return found?.seat
}

export async function storeSeat(db: Writing, seat: Seat): Promise<string> {
  const { id, bodyId, partnerId, holderName, since, until, version } = seat
  await db
    .tables<SeatTables>()
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
    .tables<SeatTables>()
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
