import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import type { Refusal } from '../../../foundation/outcome.ts'
import { type ShownVacancy, vacanciesOf } from '../../bodies/reads.ts'
import type { JoinRequest } from '../join-request.ts'
import { mayAccept } from '../rules/reply.ts'
import { comingMeetings } from '../storage/told.ts'
import type { ToldMeeting } from '../visit.ts'
import { forAnswering } from './requests.ts'

const input = z.object({ request: id() })

export interface VisitForm {
  readonly request: JoinRequest
  readonly meetings: readonly ToldMeeting[]
}

export const visitForm = read({
  name: 'joining.visit-form',
  input,
  may: members,
  load: async (db, { request: of }, occasion): Promise<VisitForm | Refusal | undefined> => {
    const request = await forAnswering(db, of, occasion)
    if (!request || 'refused' in request) return request
    return { request, meetings: await comingMeetings(db, request.bodyId, occasion.moment) }
  },
})

export const declineForm = read({
  name: 'joining.decline-form',
  input,
  may: members,
  load: async (db, { request: of }, occasion): Promise<{ readonly request: JoinRequest } | Refusal | undefined> => {
    const request = await forAnswering(db, of, occasion)
    return !request || 'refused' in request ? request : { request }
  },
})

export interface AcceptForm {
  readonly request: JoinRequest
  readonly partners: readonly { readonly id: string; readonly name: string }[]
  readonly bodies: readonly {
    readonly id: string
    readonly name: string
    readonly vacancies: readonly ShownVacancy[]
  }[]
}

export const acceptForm = read({
  name: 'joining.accept-form',
  input,
  may: mayAccept,
  load: async (db, { request: of }, occasion): Promise<AcceptForm | Refusal | undefined> => {
    const request = await forAnswering(db, of, occasion)
    if (!request || 'refused' in request) return request
    const partners = await db.rows<AcceptForm['partners'][number]>(sql`
      select id, name from partner where network_id = here() and coalesce(left_on > ${occasion.today}, true)
      order by name collate "de-x-icu", id`)
    const bodies = await db.rows<AcceptForm['bodies'][number]>(sql`
      select id, name, ${vacanciesOf('body.id')} as vacancies from body where network_id = here() and ended_on is null
      order by id = ${request.bodyId} desc nulls last, name collate "de-x-icu", id`)
    return { request, partners, bodies }
  },
})
