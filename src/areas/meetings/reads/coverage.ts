import { z } from 'zod'
import { anyone, members } from '../../../foundation/actor.ts'
import { type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { openSeats } from '../../bodies/reads.ts'
import type { Kind } from '../../partners/partner.ts'
import { flowerGroup } from '../../partners/rules/sector.ts'
import { type Coverage, type CoveredSeat, coverageOf } from '../rules/coverage.ts'

export interface CoveragePage extends Coverage {
  /** `null`: of the whole network. */
  readonly body: { readonly id: string; readonly name: string } | null
  /** How many meetings tell who came: three at most for each body. */
  readonly meetings: number
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  /** Numbers of few seats are kept from guests. */
  readonly whole: Coverage['whole']
  readonly member: boolean
}

interface Row {
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly meetings: number
  readonly seats: readonly (Omit<CoveredSeat, 'sector'> & { readonly kind: Kind | null })[]
}

/** Seats and target groups of living bodies, and who came to the last three meetings of each that say so; in one round trip. */
async function cover(db: Reading, by: Occasion['by'], which: RawBuilder<boolean>) {
  const found = await db.first<Row>(sql`
    with covered as (select body.id, body.name from body where body.network_id = here() and body.ended_on is null and ${which}),
    held as (
      select meeting.id, meeting.body_id, row_number() over (partition by meeting.body_id order by meeting.starts_at desc, meeting.id) as back
      from meeting join covered on covered.id = meeting.body_id
      where meeting.network_id = here() and meeting.state = 'held'
        and exists (select from attendance where attendance.network_id = here() and attendance.meeting_id = meeting.id)),
    last as (select id, body_id from held where back <= 3)
    select (select coalesce(jsonb_agg(covered order by name collate "de-x-icu"), '[]') from covered) as bodies,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "de-x-icu"), '[]')
        from target_group where network_id = here() and until is null) as groups,
      (select count(*)::int from last) as meetings,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', seat.kind, 'group', seat.target_group_id, 'filled', seat.filled,
          'came', case when exists (select from last where last.body_id = seat.body_id) then exists (
            select from attendance join last on last.id = attendance.meeting_id
            where attendance.network_id = here() and attendance.seat_id = seat.id and attendance.presence <> 'absent') end)), '[]')
        from ${openSeats} seat join covered on covered.id = seat.body_id) as seats`)
  if (!found) throw new Error('a select without from always answers')
  const member = members(by) === true
  const seats = found.seats.map(({ kind, ...seat }) => ({ ...seat, sector: kind && flowerGroup(kind) }))
  const { bodies, meetings } = found
  return { ...coverageOf(seats, found.groups, member ? 'members' : 'everyone'), bodies, meetings, member }
}

/** Which sectors and target groups a body has seated, who came, who is missing. Numbers only: no holder, no person. */
export const bodyCoverage = read({
  name: 'meetings.body-coverage',
  input: z.object({ body: id() }),
  may: anyone,
  load: async (db, { body }, { by }): Promise<CoveragePage | undefined> => {
    const found = await cover(db, by, sql`body.id = ${body}`)
    const [own] = found.bodies
    return own && { ...found, body: own }
  },
})

export const networkCoverage = read({
  name: 'meetings.network-coverage',
  input: z.object({}),
  may: anyone,
  load: async (db, _, { by }): Promise<CoveragePage> => ({ ...(await cover(db, by, sql`true`)), body: null }),
})
