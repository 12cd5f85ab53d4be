import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { belongs } from '../../people/reads.ts'
import type { EndedPart, PartOfLeaver } from '../rules/succession.ts'
import { parts, type Seat, type Voice } from '../seat.ts'

/**
 * Keeps who sat when: whoever sits no longer has sat until `day`, whoever is new sits since then. Somebody put there and taken
 * away on one day was a slip of the hand, and did not sit.
 */
export async function keepPeople(db: Writing, seat: Seat, day: string): Promise<void> {
  const people = seat.until === null ? parts.map((part) => ({ part, person: seat[`${part}Id`] })) : []
  const sitting = sql`jsonb_to_recordset(${JSON.stringify(people.filter(({ person }) => person !== null))}::jsonb) as sitting(part text, person uuid)`
  const gone = sql`network_id = here() and seat_id = ${seat.id} and coalesce(until > ${day}, true)
    and not exists (select from ${sitting} where sitting.part = seat_person.part and sitting.person = person_id)`
  await db.rows(sql`delete from seat_person where ${gone} and since >= ${day}`)
  await db.rows(sql`update seat_person set until = ${day} where ${gone}`)
  await db.rows(sql`
    insert into seat_person (seat_id, part, person_id, since)
    select ${seat.id}, part, person, ${day} from ${sitting}
    where not exists (select from seat_person old where old.network_id = here() and old.seat_id = ${seat.id} and old.part = sitting.part
      and coalesce(old.until > ${day}, true))`)
}

const today = sql<string>`today()`

/** Who sits in a part of the `seat` in scope today: who is written there may have said that they leave, and the day has come. */
export function sitting(part: Voice): RawBuilder<string | null> {
  const written = sql.ref(`seat.${part}_id`)
  return sql`case when ${belongs(`seat.${part}_id`)} and exists (select from seat_person sp where sp.network_id = here()
    and sp.seat_id = seat.id and sp.part = ${part} and sp.person_id = ${written} and coalesce(sp.until > ${today}, true)) then ${written} end`
}

/** The last day of the delegate of the `seat` in scope, where they have said that they leave. */
export const leavesOn: RawBuilder<string | null> =
  sql`(select sp.until - 1 from seat_person sp where sp.network_id = here()
  and sp.seat_id = seat.id and sp.part = 'delegate' and sp.person_id = seat.delegate_id and sp.until > ${today})`

/** The parts on open seats that outlast a day, of one person or of one partner's seats. `day`: the first they are gone. */
export function loadParts(
  db: Reading,
  of: { readonly person: string } | { readonly partner: string },
  day: string,
): Promise<PartOfLeaver[]> {
  const whose = 'person' in of ? sql`sp.person_id = ${of.person}` : sql`seat.partner_id = ${of.partner}`
  const on = sql`select from membership m where m.network_id = here() and m.person_id = sp.person_id and coalesce(m.until >= ${day}, true)`
  return db.rows(sql`
    select sp.seat_id as seat, seat.body_id as body, sp.part, sp.person_id as person, seat.partner_id as "partnerId", sp.since,
      exists (${on}) as "belongsOn", exists (${on} and m.partner_id = seat.partner_id) as "standsOn"
    from seat_person sp join seat on seat.network_id = here() and seat.id = sp.seat_id and seat.until is null
    where sp.network_id = here() and ${whose} and coalesce(sp.until > ${day}, true)
    order by sp.seat_id, sp.part`)
}

/** From `day` on they sit no longer. Where that day has come, the seat forgets them; its history does not. */
export async function endPart(db: Writing, { seat, part, person, day }: EndedPart, today: string): Promise<void> {
  const open = sql`network_id = here() and seat_id = ${seat} and part = ${part} and person_id = ${person} and coalesce(until > ${day}, true)`
  await db.rows(sql`delete from seat_person where ${open} and since >= ${day}`)
  await db.rows(sql`update seat_person set until = ${day} where ${open}`)
  if (day > today) return
  const column = sql.ref(`${part}_id`)
  await db.rows(sql`
    update seat set ${column} = null, version = version + 1
    where network_id = here() and id = ${seat} and ${column} = ${person}`)
}

/** What was said to end does not: the partner comes back before its last day. */
export async function goOn(db: Writing, partner: string, today: string): Promise<void> {
  await db.rows(sql`
    update seat_person sp set until = null from seat
    where sp.network_id = here() and seat.network_id = here() and seat.id = sp.seat_id and seat.partner_id = ${partner} and seat.until is null
      and sp.until > ${today} and exists (select from membership m where m.network_id = here() and m.person_id = sp.person_id and m.until is null)`)
}

/** The parts of a person on an open seat that will end, as far as their membership goes on. */
export function loadEnding(db: Reading, seat: string, person: string): Promise<EndedPart[]> {
  const on = sql`select from membership m where m.network_id = here() and m.person_id = sp.person_id and m.until is null`
  return db.rows(sql`
    select sp.seat_id as seat, seat.body_id as body, sp.part, sp.person_id as person, seat.partner_id as "partnerId", sp.since, sp.until as day,
      true as "belongsOn", exists (${on} and m.partner_id = seat.partner_id) as "standsOn"
    from seat_person sp join seat on seat.network_id = here() and seat.id = sp.seat_id and seat.until is null
    where sp.network_id = here() and sp.seat_id = ${seat} and sp.person_id = ${person} and sp.until > ${today} and exists (${on})
    order by sp.part`)
}

/** What was said to end does not. */
export async function goOnSitting(db: Writing, { seat, part, person, day }: EndedPart): Promise<void> {
  await db.rows(sql`
    update seat_person set until = null
    where network_id = here() and seat_id = ${seat} and part = ${part} and person_id = ${person} and until = ${day}`)
}
