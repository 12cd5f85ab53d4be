import { type Actor, personId } from '../../foundation/actor.ts'
import { type RawBuilder, type Reading, sql } from '../../foundation/database.ts'
import { belongs } from '../people/reads.ts'
import type { Kind } from './body.ts'
import type { Mandate } from './mandate.ts'
import type { Seat } from './seat.ts'
import { mandatesOf } from './storage/mandates.ts'
import { seatJson } from './storage/seats.ts'

export { mandatesOf }

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

/** The open seats of a body, without people who have left the network, as one JSON column of another area's page: `select …, ${seatsOf('meeting.body_id')} as seats`. */
export function seatsOf(body: string): RawBuilder<BriefSeat[]> {
  const present = (person: string) => sql`case when ${belongs(person)} then ${sql.ref(person)} end`
  return sql`(select coalesce(jsonb_agg(${seatJson} || jsonb_build_object('holder', coalesce(holder.name, seat.holder_name),
        'delegateId', ${present('seat.delegate_id')}, 'deputyId', ${present('seat.deputy_id')}, 'assistantId', ${present('seat.assistant_id')})
      order by coalesce(holder.name, seat.holder_name) collate "de-x-icu"), '[]')
    from seat left join partner holder on holder.network_id = here() and holder.id = seat.partner_id
    where seat.network_id = here() and seat.body_id = ${sql.ref(body)} and seat.until is null)`
}

/**
 * Whether somebody votes for the `seat` in scope: what `mayVoteOn` says of one seat, for lists that ask it of all at once. Membership
 * is not asked again: only members see such lists.
 */
export function votesFor(by: Actor): RawBuilder<boolean> {
  return sql`(seat.until is null and coalesce(${personId(by)}::uuid in (seat.delegate_id, seat.deputy_id), false) and not ${assists(by)})`
}

/** Whether somebody belongs to the `seat` in scope and does not vote for it: written there, or assisting its partner. */
export function preparesFor(by: Actor): RawBuilder<boolean> {
  return sql`(seat.until is null and (coalesce(${personId(by)}::uuid = seat.assistant_id, false) or ${assists(by)}))`
}

function assists(by: Actor): RawBuilder<boolean> {
  const partners = by.kind === 'person' ? by.assists : []
  return sql`coalesce(seat.partner_id = any(${[...partners]}::uuid[]), false)`
}

/** In one round trip; `undefined` when this network has no such body. */
export function bodyBrief(db: Reading, id: string): Promise<BodyBrief | undefined> {
  return db.first(sql`
    select id, name, kind, ${seatsOf('body.id')} as seats, ${mandatesOf('body.id')} as mandates
    from body where network_id = here() and id = ${id}`)
}
