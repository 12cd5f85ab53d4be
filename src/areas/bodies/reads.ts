import { type Actor, personId } from '../../foundation/actor.ts'
import { type RawBuilder, type Reading, sql } from '../../foundation/database.ts'
import type { Kind } from './body.ts'
import type { Mandate } from './mandate.ts'
import type { Seat, Voice } from './seat.ts'
import { mandatesOf } from './storage/mandates.ts'
import { loadEnding, sitting } from './storage/seat-people.ts'
import { seatJson } from './storage/seats.ts'

export { type ShownVacancy, vacanciesOf } from './storage/vacancies.ts'
export { loadEnding, mandatesOf }

export interface BriefSeat extends Seat {
  /** Name of the partner, group or person that holds it. For members only: it may be a person's name. */
  readonly holder: string
}

/** What the areas above need of a body. */
export interface BodyBrief {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  /** Those that were not vacated. */
  readonly seats: readonly BriefSeat[]
  readonly mandates: readonly Mandate[]
}

/** The open seats of a body, without people who have left the network or the seat, as one JSON column of another area's page: `select …, ${seatsOf('meeting.body_id')} as seats`. */
export function seatsOf(body: string): RawBuilder<BriefSeat[]> {
  return sql`(select coalesce(jsonb_agg(${seatJson} || jsonb_build_object('holder', coalesce(holder.name, seat.holder_name),
        'delegateId', ${sitting('delegate')}, 'deputyId', ${sitting('deputy')}, 'tandemId', ${sitting('tandem')}, 'assistantId', ${sitting('assistant')})
      order by coalesce(holder.name, seat.holder_name) collate "de-x-icu"), '[]')
    from seat left join partner holder on holder.network_id = here() and holder.id = seat.partner_id
    where seat.network_id = here() and seat.body_id = ${sql.ref(body)} and seat.until is null)`
}

/** Every open seat with what numbers want to know of it: `filled`, and the `kind` of its partner. As a table to select from. */
export const openSeats: RawBuilder<unknown> = sql`(
  select seat.id, seat.body_id, seat.target_group_id, partner.kind,
    seat.partner_id is null or ${sitting('delegate')} is not null or ${sitting('deputy')} is not null as filled
  from seat left join partner on partner.network_id = here() and partner.id = seat.partner_id
  where seat.network_id = here() and seat.until is null)`

/** Whether somebody spoke for the `seat` in scope on a day, as delegate or deputy. */
export function voicedOn(day: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from seat_person sp where sp.network_id = here() and sp.seat_id = seat.id and sp.part in ('delegate', 'deputy')
    and sp.since <= ${day} and coalesce(sp.until > ${day}, true)
    and exists (select from membership m where m.network_id = here() and m.person_id = sp.person_id and coalesce(m.until >= ${day}, true)))`
}

/** Whether a person speaks for the `seat` in scope today, or stands in. */
export function sitsOn(person: string): RawBuilder<boolean> {
  const who = sql.ref(person)
  return sql`coalesce(${who} in (${sitting('delegate')}, ${sitting('deputy')}), false)`
}

/** Whether somebody votes for the `seat` in scope: what `mayVoteOn` says of one seat, for lists that ask it of all at once. */
export function votesFor(by: Actor): RawBuilder<boolean> {
  return sql`(seat.until is null and (${is(by, 'delegate')} or ${is(by, 'deputy')}) and not ${assists(by)})`
}

/** Whether somebody prepares for the `seat` in scope: learning or assisting there, or assisting its partner. */
export function preparesFor(by: Actor): RawBuilder<boolean> {
  return sql`(seat.until is null and (${is(by, 'assistant')} or ${is(by, 'tandem')} or ${assists(by)}))`
}

/** Whether somebody assists on the `seat` in scope, or its partner. */
export function assistsOn(by: Actor): RawBuilder<boolean> {
  return sql`(${is(by, 'assistant')} or ${assists(by)})`
}

function is(by: Actor, part: Voice): RawBuilder<boolean> {
  const me = sql`${personId(by)}::uuid`
  return sql`(coalesce(${me} = ${sql.ref(`seat.${part}_id`)}, false) and coalesce(${me} = ${sitting(part)}, false))`
}

function assists(by: Actor): RawBuilder<boolean> {
  const partners = by.kind === 'person' ? by.assists : []
  return sql`coalesce(seat.partner_id = any(${[...partners]}::uuid[]), false)`
}

/** Whether somebody can vote in a body: what `hasVoter` says of one seat, for lists. */
export function hasVoterIn(body: string): RawBuilder<boolean> {
  return sql`exists (select from seat where seat.network_id = here() and seat.body_id = ${sql.ref(body)} and seat.until is null
    and (${sitting('delegate')} is not null or ${sitting('deputy')} is not null))`
}

/** In one round trip; `undefined` when this network has no such body. */
export function bodyBrief(db: Reading, id: string): Promise<BodyBrief | undefined> {
  return db.first(sql`
    select id, name, kind, ${seatsOf('body.id')} as seats, ${mandatesOf('body.id')} as mandates
    from body where network_id = here() and id = ${id}`)
}
