import { z } from 'zod'
import { members, type Permission, personId, signedIn } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id, optionalId } from '../../../foundation/input.ts'
import { type Entry, historyOf } from '../../../foundation/journal.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { type BriefSeat, loadEnding, seatsOf } from '../../bodies/reads.ts'
import { mayLeave, stay } from '../../bodies/rules/leave.ts'
import type { SeatFunction, Voice } from '../../bodies/seat.ts'
import { possible } from '../../meetings/rules/may.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { Farewell } from '../farewell.ts'
import { mayReadFarewell, mayShow, mayThank, show, takeBack } from '../rules/farewell.ts'
import { farewellJson } from '../storage/farewell.ts'
import { type StillOpen, stillOpen } from './still-open.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** Somebody on the seat who could say goodbye. */
interface Leaver extends Named {
  readonly parts: readonly Voice[]
  /** Their farewell, where it is said already. */
  readonly farewell: string | null
}

export interface GoodbyePage {
  readonly body: Named
  readonly seat: { readonly id: string; readonly holder: string; readonly function: SeatFunction }
  readonly leavers: readonly Leaver[]
  readonly chosen: Leaver | null
  /** One's own goodbye, not written down for somebody else. */
  readonly own: boolean
  /** What the chosen person has in hand. */
  readonly open: readonly StillOpen[]
}

export const goodbyePage = read({
  name: 'joining.goodbye-page',
  input: z.object({ body: id(), seat: id(), person: optionalId().catch(undefined) }),
  may: members,
  load: async (db, { body, seat, person }, { by }) => {
    const me = personId(by)
    const found = await db.first<Pick<GoodbyePage, 'body' | 'seat' | 'leavers'>>(sql`
      select jsonb_build_object('id', body.id, 'name', body.name) as body,
        jsonb_build_object('id', seat.id, 'function', seat.function, 'holder',
          coalesce((select name from partner where partner.network_id = here() and partner.id = seat.partner_id), seat.holder_name)) as seat,
        (select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'parts', sits.parts, 'farewell',
            (select farewell.id from farewell where farewell.network_id = here() and farewell.seat_id = seat.id
              and farewell.person_id = person.id and farewell.last_day >= today() order by last_day limit 1))
            order by person.name collate "de-x-icu", person.id), '[]')
          from (select person_id, jsonb_agg(part order by array_position(array['delegate', 'deputy', 'tandem', 'assistant'], part)) as parts
            from seat_person sp where sp.network_id = here() and sp.seat_id = seat.id and coalesce(sp.until > today(), true)
            group by person_id) sits join person on person.id = sits.person_id) as leavers
      from seat join body on body.network_id = here() and body.id = seat.body_id
      where seat.network_id = here() and seat.id = ${seat} and seat.body_id = ${body} and seat.until is null`)
    if (!found) return undefined
    const leavers = found.leavers.filter((one) => mayLeave(by, { person: one.id }) === true)
    if (leavers.length === 0)
      return mayLeave(by, { person: '' }) === true ? refused('nobody-sits') : refused('own-seat-only')
    const wanted = person ?? (leavers.length === 1 ? leavers[0]?.id : me)
    const chosen = leavers.find((one) => one.id === wanted) ?? null
    const has =
      chosen &&
      (await db.first<{ open: readonly StillOpen[] }>(
        sql`select ${stillOpen(sql`${chosen.id}::uuid`)} as open from seat where seat.network_id = here() and seat.id = ${seat}`,
      ))
    const page: GoodbyePage = { ...found, leavers, chosen, own: chosen?.id === me, open: has?.open ?? [] }
    return page
  },
})

export interface FarewellPage {
  readonly farewell: Farewell
  readonly name: string
  readonly holder: string
  readonly body: Named
  readonly handover: ShownText | null
  readonly thanks: ShownText | null
  /** Of the thanks, for forms. */
  readonly version: number
  /** `false` for whoever has left the network: they see what others read of them, and nothing else of it. */
  readonly inside: boolean
  readonly open: readonly StillOpen[]
  readonly history: readonly (Entry & { readonly name: string | null })[]
  readonly can: {
    readonly thank: Permission
    readonly open: Permission
    readonly close: Permission
    readonly takeBack: Permission
  }
}

export const farewellPage = read({
  name: 'joining.farewell-page',
  input: z.object({ farewell: id() }),
  may: signedIn,
  load: async (db, input, { by, today }): Promise<FarewellPage | Refusal | undefined> => {
    const found = await db.first<
      Omit<FarewellPage, 'history' | 'inside' | 'can'> & { readonly seats: readonly BriefSeat[] }
    >(sql`
      select ${farewellJson} as farewell, ${seatsOf('body.id')} as seats, person.name,
        coalesce((select name from partner where partner.network_id = here() and partner.id = seat.partner_id), seat.holder_name) as holder,
        jsonb_build_object('id', body.id, 'name', body.name) as body,
        ${written('farewell.handover_text')} as handover, ${written('farewell.thanks_text')} as thanks,
        said.version, ${stillOpen(sql`farewell.person_id`)} as open
      from farewell join text said on said.network_id = here() and said.id = farewell.thanks_text
        join person on person.id = farewell.person_id
        join seat on seat.network_id = here() and seat.id = farewell.seat_id
        join body on body.network_id = here() and body.id = seat.body_id
      where farewell.network_id = here() and farewell.id = ${input.farewell}`)
    if (!found) return undefined
    const { seats, ...shown } = found
    const { farewell, thanks, version } = shown
    const permission = mayReadFarewell(by, farewell)
    if (permission !== true) return permission
    const inside = members(by) === true
    const leave = mayLeave(by, { person: farewell.personId })
    const stays = leave === true ? stay({ parts: await loadEnding(db, farewell.seatId, farewell.personId) }) : leave
    const at = { farewell, seats, thanks: thanks?.original ?? '', version }
    return {
      ...shown,
      ...(inside ? {} : { handover: null, open: [] }),
      inside,
      history: inside ? await historyOf(db, farewell.id) : [],
      can: {
        thank: mayThank(by, at),
        open: possible(mayShow(by, at, { forEveryone: true }), show(at, { forEveryone: true })),
        close: mayShow(by, at, { forEveryone: false }),
        takeBack: possible(possible(leave, takeBack(at, { today })), stays),
      },
    }
  },
})
