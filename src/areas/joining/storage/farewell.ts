import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { seatsOf } from '../../bodies/reads.ts'
import type { Farewell, ToldFarewell } from '../farewell.ts'
import type { FarewellAtSeat, SaidGoodbye, Sitting } from '../rules/farewell.ts'

interface FarewellTables {
  farewell: {
    id: string
    seat_id: string
    person_id: string
    said_on: string
    last_day: string
    handover_text: string
    thanks_text: string
  }
}

/** A `farewell` in scope, with its `seat`, as JSON. */
export const farewellJson: RawBuilder<Farewell> = sql`jsonb_build_object('id', farewell.id, 'seatId', farewell.seat_id, 'bodyId', seat.body_id,
  'personId', farewell.person_id, 'saidOn', farewell.said_on, 'lastDay', farewell.last_day, 'handoverText', farewell.handover_text,
  'thanksText', farewell.thanks_text, 'forEveryone', farewell.for_everyone)`

/** Whether somebody has thanked, of a `farewell` in scope. */
export const thanked: RawBuilder<boolean> = sql`exists (select from text
  where text.network_id = here() and text.id = farewell.thanks_text and text.original <> '')`

/** A seat and somebody who sits on it, in whatever part. */
export function loadSitting(db: Reading, seat: string, person: string): Promise<Sitting | undefined> {
  return db.first(sql`
    select seat.id as "seatId", seat.body_id as "bodyId", ${person}::uuid as person,
      exists (select from farewell where farewell.network_id = here() and farewell.seat_id = seat.id
        and farewell.person_id = ${person} and farewell.last_day >= today()) as "saidAlready"
    from seat where seat.network_id = here() and seat.id = ${seat} and seat.until is null
      and exists (select from seat_person sp where sp.network_id = here() and sp.seat_id = seat.id and sp.person_id = ${person}
        and coalesce(sp.until > today(), true))`)
}

export function loadFarewell(db: Reading, id: string): Promise<FarewellAtSeat | undefined> {
  return db.first(sql`
    select ${farewellJson} as farewell, ${seatsOf('body.id')} as seats, said.original as thanks, said.version
    from farewell join text said on said.network_id = here() and said.id = farewell.thanks_text
      join seat on seat.network_id = here() and seat.id = farewell.seat_id
      join body on body.network_id = here() and body.id = seat.body_id
    where farewell.network_id = here() and farewell.id = ${id}`)
}

export async function storeFarewell(
  db: Writing,
  { id, seatId, personId, saidOn, lastDay }: SaidGoodbye,
  texts: Pick<Farewell, 'handoverText' | 'thanksText'>,
): Promise<string> {
  const who = { id, seat_id: seatId, person_id: personId, said_on: saidOn, last_day: lastDay }
  await db
    .tables<FarewellTables>()
    .insertInto('farewell')
    .values({ ...who, handover_text: texts.handoverText, thanks_text: texts.thanksText })
    .execute()
  return id
}

export async function storeShown(db: Writing, { id, forEveryone }: Farewell): Promise<void> {
  await db.rows(sql`update farewell set for_everyone = ${forEveryone} where network_id = here() and id = ${id}`)
}

export async function dropFarewell(db: Writing, id: string): Promise<void> {
  await db.rows(sql`delete from farewell where network_id = here() and id = ${id}`)
}

/** What letters say of it. */
export function loadTold(db: Reading, id: string): Promise<ToldFarewell | undefined> {
  return db.first(sql`
    select farewell.id, leaver.name, body.name as body, farewell.last_day as "lastDay", network.name as "networkName", network.slug
    from farewell join person leaver on leaver.id = farewell.person_id
      join seat on seat.network_id = here() and seat.id = farewell.seat_id
      join body on body.network_id = here() and body.id = seat.body_id join network on network.id = here()
    where farewell.network_id = here() and farewell.id = ${id}`)
}
