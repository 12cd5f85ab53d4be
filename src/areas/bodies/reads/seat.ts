import { z } from 'zod'
import { type Actor, members, type Permission, personId } from '../../../foundation/actor.ts'
import { type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { type Entry, historyOf } from '../../../foundation/journal.ts'
import { mayLeave } from '../rules/leave.ts'
import { maySucceed } from '../rules/succession.ts'
import { mayShape } from '../rules.ts'
import type { Seat, Voice } from '../seat.ts'
import { type ShownSeat, seatsWithNames, shownSeat } from './card.ts'
import { type Named, peopleOf, type SeatChoices } from './forms.ts'

/** Who sat in which part, from when until when. */
export interface Sitting {
  readonly part: Voice
  readonly name: string
  readonly since: string
  /** Last day; `null` while they sit. */
  readonly until: string | null
}

export interface SeatPage {
  readonly body: Named & { readonly endedOn: string | null }
  readonly seat: ShownSeat & Pick<Seat, 'until' | 'version'>
  /** Newest first. */
  readonly sittings: readonly Sitting[]
  readonly history: readonly (Entry & { readonly name: string | null })[]
  readonly can: { readonly shape: Permission; readonly succeed: Permission }
  /** Whose goodbye the reader may say here: their own, or as coordination that of others. */
  readonly goodbye: 'own' | 'others' | null
}

interface SeatRow {
  readonly body: SeatPage['body']
  readonly seat: SeatPage['seat']
  readonly sittings: readonly Sitting[]
}

const ofSeat = z.object({ body: id(), seat: id() })

const row: RawBuilder<SeatRow> = sql`
  jsonb_build_object('id', body.id, 'name', body.name, 'endedOn', body.ended_on) as body,
  ${shownSeat} || jsonb_build_object('until', seat.until, 'version', seat.version) as seat,
  (select coalesce(jsonb_agg(jsonb_build_object('part', sp.part, 'name', person.name, 'since', sp.since, 'until', sp.until - 1)
      order by sp.since desc, array_position(array['delegate', 'deputy', 'tandem', 'assistant'], sp.part)), '[]')
    from seat_person sp join person on person.id = sp.person_id where sp.network_id = here() and sp.seat_id = seat.id) as sittings`

function goodbyeOf(by: Actor, sitters: readonly string[]): SeatPage['goodbye'] {
  const leavers = sitters.filter((person) => mayLeave(by, { person }) === true)
  const me = personId(by)
  return me !== null && leavers.includes(me) ? 'own' : leavers.length > 0 ? 'others' : null
}

const sitters = sql`(select coalesce(jsonb_agg(distinct sp.person_id), '[]') from seat_person sp
  where sp.network_id = here() and sp.seat_id = seat.id and seat.until is null and coalesce(sp.until > today(), true))`

function whole(db: Reading, { body, seat }: z.output<typeof ofSeat>, more: RawBuilder<unknown> = sql``) {
  return db.first<SeatRow & { readonly people: SeatChoices['people']; readonly sitters: readonly string[] }>(sql`
    select ${row} ${more} from ${seatsWithNames} join body on body.network_id = here() and body.id = seat.body_id
    where seat.network_id = here() and seat.id = ${seat} and seat.body_id = ${body}`)
}

/** A seat on a page of its own: who sits there now, who sat there before, and how long it is theirs. For members. */
export const seatPage = read({
  name: 'bodies.seat-page',
  input: ofSeat,
  may: members,
  load: async (db, input, { by }): Promise<SeatPage | undefined> => {
    const found = await whole(db, input, sql`, ${sitters} as sitters`)
    if (!found) return undefined
    const all = await historyOf(db, found.body.id, 500)
    return {
      ...found,
      history: all.filter(({ values }) => values.seat === found.seat.id),
      can: { shape: mayShape(by), succeed: maySucceed(by, found.seat) },
      goodbye: goodbyeOf(by, found.sitters),
    }
  },
})

export interface SuccessionPage extends SeatRow {
  /** Who may be named: for the coordination all who belong, for a partner its own people. */
  readonly people: SeatChoices['people']
  readonly can: { readonly shape: Permission }
}

/** The small steps after somebody has left a seat. */
export const successionPage = read({
  name: 'bodies.succession-page',
  input: ofSeat,
  may: members,
  load: async (db, input, { by, today }) => {
    const shape = mayShape(by)
    const own = shape === true ? sql<boolean>`true` : sql<boolean>`membership.partner_id = seat.partner_id`
    const found = await whole(db, input, sql`, ${peopleOf(today, own)} as people`)
    if (!found) return undefined
    const may = maySucceed(by, found.seat)
    return may === true ? { ...found, can: { shape } } : may
  },
})

/** For the form that gives a further term. */
export const termPage = read({
  name: 'bodies.term-page',
  input: ofSeat,
  may: mayShape,
  load: (db, input): Promise<SeatRow | undefined> => whole(db, input),
})
