import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id, optionalId } from '../../../foundation/input.ts'
import { refused } from '../../../foundation/outcome.ts'
import type { Appointment, Meeting } from '../meeting.ts'
import { mayConvene, possible } from '../rules/may.ts'
import { notOpen } from '../rules/state.ts'
import { loadInvited, loadMeeting } from '../storage.ts'
import { meetingBodies } from './list.ts'

interface Named {
  readonly id: string
  readonly name: string
}

export interface CallForm {
  /** The bodies this person may call together. */
  readonly bodies: readonly Named[]
  readonly chosen: string | undefined
  /** The meeting with too few seats that this one makes up for. */
  readonly secondOf: string | undefined
  readonly people: readonly Named[]
  /** Where the chosen body met last, so that nobody types the way in again. */
  readonly last: Pick<Appointment, 'title' | 'startsAt' | 'endsAt' | 'place' | 'placeAccess' | 'online'> | undefined
  readonly can: { readonly call: Permission }
}

export const callPage = read({
  name: 'meetings.call-page',
  input: z.object({ gremium: optionalId().catch(undefined), zweites: optionalId().catch(undefined) }),
  may: members,
  load: async (db, { gremium, zweites }, { by }): Promise<CallForm> => {
    const bodies = (await meetingBodies(db)).filter((body) => mayConvene(by, body) === true)
    const last = await db.first<NonNullable<CallForm['last']>>(sql`
      select title, starts_at as "startsAt", ends_at as "endsAt", place, place_access as "placeAccess", online from meeting
      where network_id = here() and body_id = ${gremium ?? null}::uuid order by meeting.starts_at desc, id limit 1`)
    return {
      bodies: bodies.map(({ id, name }) => ({ id, name })),
      chosen: bodies.find((body) => body.id === gremium)?.id,
      secondOf: zweites,
      people: await memberNames(db),
      last,
      can: { call: bodies.length > 0 ? true : refused('seat-or-coordination') },
    }
  },
})

function memberNames(db: Reading): Promise<Named[]> {
  return db.rows(sql`
    select person.id, person.name from person where exists (
      select from membership where membership.network_id = here() and membership.person_id = person.id and membership.until is null)
    order by person.name collate "de-x-icu", person.id`)
}

export interface ChangeForm {
  readonly meeting: Meeting
  readonly people: readonly Named[]
  readonly can: { readonly change: Permission }
}

export const changePage = read({
  name: 'meetings.change-page',
  input: z.object({ meeting: id() }),
  may: members,
  load: async (db, input, { by }): Promise<ChangeForm | undefined> => {
    const meeting = await loadMeeting(db, input.meeting)
    if (!meeting) return undefined
    return {
      meeting,
      people: await memberNames(db),
      can: { change: possible(mayConvene(by, meeting), notOpen(meeting)) },
    }
  },
})

export interface CancelForm {
  readonly meeting: Meeting
  readonly invited: number
  readonly can: { readonly cancel: Permission }
}

export const cancelPage = read({
  name: 'meetings.cancel-page',
  input: z.object({ meeting: id() }),
  may: members,
  load: async (db, input, { by }): Promise<CancelForm | undefined> => {
    const meeting = await loadInvited(db, input.meeting)
    if (!meeting) return undefined
    return {
      meeting,
      invited: meeting.invited.length,
      can: { cancel: possible(mayConvene(by, meeting), notOpen(meeting)) },
    }
  },
})
