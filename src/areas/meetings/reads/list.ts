import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { optionalId } from '../../../foundation/input.ts'
import { seatsOf } from '../../bodies/reads.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { MeetingState, Stage } from '../meeting.ts'
import { stageOf } from '../meeting.ts'
import { mayConvene } from '../rules/may.ts'

export interface ListedMeeting {
  readonly id: string
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly online: string
  readonly bodyName: string
  readonly stage: Stage
}

export interface MeetingList {
  readonly body: string | undefined
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  /** Soonest first. */
  readonly coming: readonly ListedMeeting[]
  /** Newest first. */
  readonly past: readonly ListedMeeting[]
  /** There are more past meetings than shown. */
  readonly more: boolean
  readonly can: { readonly call: Permission }
}

const shownPast = 12

/** The bodies that still meet, each with its seats. */
export function meetingBodies(db: Reading): Promise<{ id: string; name: string; seats: readonly Seat[] }[]> {
  return db.rows(sql`
    select id, name, ${seatsOf('body.id')} as seats from body
    where network_id = here() and ended_on is null order by name collate "de-x-icu", id`)
}

export const meetingsPage = read({
  name: 'meetings.meetings-page',
  input: z.object({ gremium: optionalId().catch(undefined), alle: z.literal('ja').optional().catch(undefined) }),
  may: members,
  load: async (db, { gremium, alle }, { by, moment }): Promise<MeetingList> => {
    const bodies = await meetingBodies(db)
    const most = alle ? 1000 : shownPast
    const rows = await db.rows<Omit<ListedMeeting, 'stage'> & { state: MeetingState }>(sql`
      with listed as (
        select meeting.id, title, starts_at as "startsAt", ends_at as "endsAt", place, online, state, body.name as "bodyName"
        from meeting join body on body.network_id = meeting.network_id and body.id = meeting.body_id
        where meeting.network_id = here() and (${gremium ?? null}::uuid is null or body_id = ${gremium ?? null}::uuid))
      (select * from listed where "endsAt" > ${moment})
      union all (select * from listed where "endsAt" <= ${moment} order by "startsAt" desc limit ${most + 1})
      order by "startsAt", id`)
    const listed = rows.map(({ state, ...row }) => ({ ...row, stage: stageOf({ ...row, state }, moment) }))
    const past = listed.filter(({ endsAt }) => endsAt <= moment).toReversed()
    return {
      body: gremium,
      bodies: bodies.map(({ id, name }) => ({ id, name })),
      coming: listed.filter(({ endsAt }) => endsAt > moment),
      past: past.slice(0, most),
      more: past.length > most,
      can: { call: mayConvene(by, { seats: bodies.flatMap(({ seats }) => seats) }) },
    }
  },
})
