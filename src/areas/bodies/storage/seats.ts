import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Kind } from '../../partners/partner.ts'
import { flowerGroup, type Sector } from '../../partners/rules/sector.ts'
import type { Room } from '../rules/seats.ts'
import type { Seat } from '../seat.ts'
import { keepPeople } from './seat-people.ts'

interface SeatTables {
  seat: {
    id: string
    body_id: string
    held_by: string
    partner_id: string | null
    holder_name: string | null
    delegate_id: string | null
    deputy_id: string | null
    tandem_id: string | null
    assistant_id: string | null
    target_group_id: string | null
    function: string
    came_by: string | null
    appointed_by: string | null
    since: string
    term_until: string | null
    until: string | null
    version: number
  }
}

/** One seat as JSON, from a `seat` in scope. */
export const seatJson: RawBuilder<Seat> = sql`jsonb_build_object('id', seat.id, 'bodyId', seat.body_id, 'heldBy', seat.held_by,
  'partnerId', seat.partner_id, 'holderName', seat.holder_name, 'delegateId', seat.delegate_id, 'deputyId', seat.deputy_id,
  'tandemId', seat.tandem_id, 'assistantId', seat.assistant_id, 'targetGroupId', seat.target_group_id, 'function', seat.function,
  'cameBy', seat.came_by, 'appointedBy', seat.appointed_by, 'since', seat.since, 'termUntil', seat.term_until, 'until', seat.until,
  'version', seat.version)`

interface Chosen {
  readonly partnerId?: string | undefined
  readonly delegateId?: string | undefined
  readonly deputyId?: string | undefined
  readonly tandemId?: string | undefined
  readonly assistantId?: string | undefined
  readonly targetGroupId?: string | undefined
  readonly vacancy?: string | undefined
}

/** The body and whatever of the choices belongs to this network; the rest is simply not found. */
export async function loadRoom(db: Reading, body: string, chosen: Chosen, today: string): Promise<Room | undefined> {
  const people = [chosen.delegateId, chosen.deputyId, chosen.tandemId, chosen.assistantId].filter(
    (id) => id !== undefined,
  )
  return db.first(sql`
    select jsonb_build_object('id', body.id, 'endedOn', body.ended_on) as body,
      (select jsonb_build_object('id', partner.id, 'hasSeat', exists (select from seat
          where seat.network_id = here() and seat.body_id = body.id and seat.partner_id = partner.id and seat.until is null))
        from partner where partner.network_id = here() and partner.id = ${chosen.partnerId ?? null} and coalesce(partner.left_on > ${today}, true)) as partner,
      (select coalesce(jsonb_agg(one), '[]') from (
        select person_id as id, coalesce(jsonb_agg(partner_id) filter (where role = 'assistant'), '[]') as assists
        from membership where network_id = here() and person_id = any(${people}::uuid[]) and coalesce(until >= ${today}, true) group by person_id) one) as people,
      exists (select from target_group where network_id = here() and id = ${chosen.targetGroupId ?? null}) as "targetGroupKnown",
      exists (select from vacancy where network_id = here() and id = ${chosen.vacancy ?? null} and body_id = body.id and until is null) as "vacancyOpen"
    from body where body.network_id = here() and body.id = ${body}`)
}

export async function loadSeat(db: Reading, id: string): Promise<Seat | undefined> {
  const found = await db.first<{ seat: Seat }>(
    sql`select ${seatJson} as seat from seat where network_id = here() and id = ${id}`,
  )
  return found?.seat
}

/** A seat that may be vacated, with the sector it leaves behind. */
export async function loadLeaving(db: Reading, id: string): Promise<{ seat: Seat; sector: Sector | null } | undefined> {
  const found = await db.first<{ seat: Seat; kind: Kind | null }>(sql`
    select ${seatJson} as seat, partner.kind from seat
    left join partner on partner.network_id = here() and partner.id = seat.partner_id
    where seat.network_id = here() and seat.id = ${id}`)
  return found && { seat: found.seat, sector: found.kind && flowerGroup(found.kind) }
}

export async function storeSeat(db: Writing, seat: Seat): Promise<string> {
  const { id, bodyId, partnerId, holderName, since, until, version } = seat
  const row = { body_id: bodyId, partner_id: partnerId, holder_name: holderName, since, until, version }
  await db
    .tables<SeatTables>()
    .insertInto('seat')
    .values({ id, ...row, ...termsOf(seat) })
    .execute()
  await keepPeople(db, seat, since)
  return id
}

/** `day`: the first on which it is so. */
export async function updateSeat(db: Writing, seat: Seat, day: string): Promise<void> {
  await db
    .tables<SeatTables>()
    .updateTable('seat')
    .set((of) => ({ ...termsOf(seat), until: seat.until, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', seat.id)
    .execute()
  await keepPeople(db, seat, day)
}

function termsOf(seat: Seat) {
  return {
    held_by: seat.heldBy,
    delegate_id: seat.delegateId,
    deputy_id: seat.deputyId,
    tandem_id: seat.tandemId,
    assistant_id: seat.assistantId,
    target_group_id: seat.targetGroupId,
    function: seat.function,
    came_by: seat.cameBy,
    appointed_by: seat.appointedBy,
    term_until: seat.termUntil,
  }
}
