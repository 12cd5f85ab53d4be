import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Recipient } from '../../bodies/letter.ts'
import { seatsOf, sitsOn } from '../../bodies/reads.ts'
import type { Arrival, ToldArrival } from '../arrival.ts'
import type { ArrivalAtSeat, Newcomer } from '../rules/arrival.ts'

interface ArrivalTables {
  arrival: { id: string; seat_id: string; person_id: string; begun_on: string; arrived_on: string | null }
  arrival_step: { arrival_id: string; step: string; done_on: string }
}

/** An `arrival` in scope as JSON. */
export const arrivalJson: RawBuilder<Arrival> = sql`jsonb_build_object('id', arrival.id, 'seatId', arrival.seat_id, 'personId', arrival.person_id,
  'begunOn', arrival.begun_on, 'arrivedOn', arrival.arrived_on, 'state', case when arrival.arrived_on is null then 'arriving' else 'arrived' end,
  'taken', (select coalesce(jsonb_agg(step), '[]') from arrival_step where network_id = here() and arrival_id = arrival.id))`

/** Those who are on their seat still, with the seat and its body. */
export const arrivals: RawBuilder<unknown> = sql`arrival
  join seat on seat.network_id = here() and seat.id = arrival.seat_id and seat.until is null and ${sitsOn('arrival.person_id')}
  join body on body.network_id = here() and body.id = seat.body_id and body.ended_on is null`

export function loadArrival(db: Reading, id: string): Promise<ArrivalAtSeat | undefined> {
  return db.first(sql`
    select ${arrivalJson} as arrival, ${seatsOf('body.id')} as seats from ${arrivals}
    where arrival.network_id = here() and arrival.id = ${id}`)
}

export interface SittingNewcomer extends Newcomer {
  readonly person: string
}

/** Who speaks for a seat or stands in, and has never arrived there. They know the body since they first sat in it, on whatever seat. */
export function loadNewcomers(db: Reading, seat: string): Promise<SittingNewcomer[]> {
  return db.rows(sql`
    select sp.person_id as person,
      (select min(ever.since) from seat_person ever join seat there on there.network_id = here() and there.id = ever.seat_id
        where ever.network_id = here() and ever.person_id = sp.person_id and there.body_id = seat.body_id) as since,
      (select min((starts_at at time zone 'Europe/Berlin')::date) from meeting
        where meeting.network_id = here() and meeting.body_id = seat.body_id and state = 'held') as "firstMeeting"
    from seat_person sp join seat on seat.network_id = here() and seat.id = sp.seat_id
    where sp.network_id = here() and sp.seat_id = ${seat} and sp.part in ('delegate', 'deputy') and coalesce(sp.until > today(), true)
      and not exists (select from arrival where arrival.network_id = here() and arrival.seat_id = seat.id and arrival.person_id = sp.person_id)
    group by sp.person_id, seat.body_id order by sp.person_id`)
}

export async function storeBegun(db: Writing, { id, seatId, personId, begunOn }: Arrival): Promise<void> {
  await db
    .tables<ArrivalTables>()
    .insertInto('arrival')
    .values({ id, seat_id: seatId, person_id: personId, begun_on: begunOn, arrived_on: null })
    .execute()
}

/** `today`: the day of what is new. */
export async function storeArrival(db: Writing, arrival: Arrival, today: string): Promise<string> {
  const arrivedOn = arrival.state === 'arrived' ? arrival.arrivedOn : null
  await db
    .tables<ArrivalTables>()
    .updateTable('arrival')
    .set({ arrived_on: arrivedOn })
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', arrival.id)
    .execute()
  const taken = sql`${[...arrival.taken]}::text[]`
  const own = sql`network_id = here() and arrival_id = ${arrival.id}`
  await db.rows(sql`delete from arrival_step where ${own} and not step = any(${taken})`)
  await db.rows(sql`
    insert into arrival_step (arrival_id, step, done_on) select ${arrival.id}, wanted.step, ${today}::date from unnest(${taken}) as wanted(step)
    where not exists (select from arrival_step old where old.network_id = here() and old.arrival_id = ${arrival.id} and old.step = wanted.step)`)
  return arrival.id
}

/** What the letter to whoever is new says. */
export function loadArrivalToTell(db: Reading, id: string) {
  return db.first<ToldArrival & { readonly to: Recipient }>(sql`
    select arrival.id, body.name as body, network.name as "networkName", network.slug,
      jsonb_build_object('id', person.id, 'name', person.name, 'email', person.email, 'language', person.language) as "to"
    from arrival join person on person.id = arrival.person_id
      join seat on seat.network_id = here() and seat.id = arrival.seat_id
      join body on body.network_id = here() and body.id = seat.body_id join network on network.id = here()
    where arrival.network_id = here() and arrival.id = ${id}`)
}
