import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import { type Looking, read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { votesFor } from '../../bodies/reads.ts'
import { type JoinRequest, nameOf } from '../join-request.ts'
import { type Awaited, awaited, mayAccept, mayReply, stillOpen } from '../rules/reply.ts'
import { loadRequest, requestColumns, requestOf } from '../storage/requests.ts'
import { placeOf, toldMeeting } from '../storage/told.ts'
import type { ToldMeeting } from '../visit.ts'

export const shownStates = ['open', 'answered', 'all'] as const
export type Shown = (typeof shownStates)[number]

export interface ListedRequest
  extends Pick<JoinRequest, 'id' | 'state' | 'askedOn' | 'answerBy' | 'endedOn' | 'toTell'> {
  /** Empty when it cannot be read. */
  readonly name: string
  readonly body: string | null
  readonly awaited: Awaited
}

export interface RequestList {
  readonly requests: readonly ListedRequest[]
  readonly shown: Shown
  readonly search: string
}

/** `over`: the meeting they were invited to is over, or does not take place. */
interface Beside {
  readonly body: string | null
  readonly over: boolean
}

const which: Readonly<Record<Shown, RawBuilder<unknown>>> = {
  open: sql`(join_request.state in ('asked', 'visiting') or join_request.to_tell is not null)`,
  answered: sql`join_request.state in ('accepted', 'declined')`,
  all: sql`join_request.state in ('asked', 'visiting', 'accepted', 'declined', 'lost')`,
}

/** Names are sealed, so a search opens what it searches; nobody has more than a few hundred. */
export const requestsPage = read({
  name: 'joining.requests-page',
  input: z.object({
    stand: z.enum(shownStates).catch('open'),
    suche: z.string().trim().max(100).catch('').default(''),
  }),
  may: members,
  load: async (db, { stand, suche }, { by, keys, moment }): Promise<RequestList | Refusal> => {
    const coordinates = by.kind !== 'person' || by.coordinates
    const [speaks] = await db.rows(sql`
      select from seat where seat.network_id = here() and seat.function = 'speaker' and ${votesFor(by)} limit 1`)
    if (!coordinates && !speaks) return refused('only-who-answers')
    const rows = await db.rows<Parameters<typeof requestOf>[0] & Beside>(sql`
      select ${requestColumns}, body.name as body,
        coalesce(meeting.state = 'cancelled' or meeting.ends_at <= ${moment}, false) as over from join_request
        left join body on body.network_id = here() and body.id = join_request.body_id
        left join meeting on meeting.network_id = here() and meeting.id = join_request.meeting_id
      where join_request.network_id = here() and ${which[stand]}
      order by (join_request.state in ('asked', 'visiting')) desc, case when join_request.ended_on is null then join_request.answer_by end,
        join_request.ended_on desc, join_request.id limit 300`)
    const opened = await Promise.all(rows.map((row) => requestOf(row, keys)))
    const found = opened.filter((request) => mayReply(by, request) === true)
    const requests = found.map((request): ListedRequest => {
      const { written, body, over } = request as typeof request & Beside
      return { ...request, body, name: written ? nameOf(written.answers) : '', awaited: awaited(request, over) }
    })
    const wanted = suche.toLowerCase()
    return {
      requests: requests.filter(({ name, body }) => `${name} ${body ?? ''}`.toLowerCase().includes(wanted)),
      shown: stand,
      search: suche,
    }
  },
})

type History = ReturnType<typeof historyOf> extends Promise<infer R> ? R : never

export interface OneRequest {
  readonly request: JoinRequest
  readonly body: string | null
  readonly meeting: ToldMeeting | undefined
  readonly awaited: Awaited
  readonly history: History
  readonly can: { readonly reply: Permission; readonly accept: Permission; readonly close: Permission }
}

/** A request for whoever may answer it. */
export async function forAnswering(
  db: Reading,
  of: string,
  { by, keys }: Pick<Looking, 'by' | 'keys'>,
): Promise<JoinRequest | Refusal | undefined> {
  const request = await loadRequest(db, keys, of)
  const permission = request && mayReply(by, request)
  return permission === undefined || permission === true ? request : permission
}

export const requestPage = read({
  name: 'joining.request-page',
  input: z.object({ request: id() }),
  may: members,
  load: async (db, input, occasion): Promise<OneRequest | Refusal | undefined> => {
    const request = await forAnswering(db, input.request, occasion)
    if (!request || 'refused' in request) return request
    const { body } = await placeOf(db, request.bodyId)
    const meeting = await toldMeeting(db, request.meetingId)
    const open = stillOpen(request)
    const accept = mayAccept(occasion.by)
    return {
      ...{ request, body, meeting },
      awaited: awaited(request, meeting !== undefined && (meeting.cancelled || meeting.endsAt <= occasion.moment)),
      history: await historyOf(db, request.id),
      can: { reply: open, accept: accept === true ? open : accept, close: accept },
    }
  },
})
