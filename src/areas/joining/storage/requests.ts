import { hashToken } from '../../../foundation/crypto.ts'
import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Opening } from '../../../foundation/door.ts'
import type { BriefSeat } from '../../bodies/reads.ts'
import { seatsOf } from '../../bodies/reads.ts'
import type { JoinRequest, JoinState, Telling } from '../join-request.ts'
import type { Sent, TakenBack } from '../rules/ask.ts'
import { opened } from './sealed.ts'

interface Tables {
  join_request: {
    id: string
    state: JoinState
    body_id: string | null
    link_hash: string
    sealed: Uint8Array | null
    begun_at: Date
    asked_on: string | null
    sent_at: Date | null
    answer_by: string | null
    meeting_id: string | null
    to_tell: Telling | null
    reminded: number
    ended_on: string | null
    person_id: string | null
    partner_id: string | null
    seat_id: string | null
    version: number
  }
}

type Row = Omit<JoinRequest, 'written' | 'speakers'> & {
  readonly sealed: Uint8Array | null
  readonly seats: readonly BriefSeat[]
}

export const requestColumns: RawBuilder<unknown> = sql`join_request.id, join_request.state, join_request.body_id as "bodyId",
  join_request.sealed, join_request.begun_at as "begunAt", join_request.asked_on as "askedOn", join_request.answer_by as "answerBy",
  join_request.meeting_id as "meetingId", join_request.to_tell as "toTell", join_request.reminded,
  join_request.ended_on as "endedOn", join_request.version, ${seatsOf('join_request.body_id')} as seats`

/** From a row with `requestColumns`, and whatever else was asked beside them. */
export async function requestOf<R extends Row>(
  { sealed, seats, ...row }: R,
  keys: Opening,
): Promise<Omit<R, 'sealed' | 'seats'> & Pick<JoinRequest, 'written' | 'speakers'>> {
  const speakers = seats.filter((seat) => seat.function === 'speaker')
  return { ...row, speakers, written: await opened(keys, row.id, sealed) }
}

export async function loadRequests(
  db: Reading,
  keys: Opening,
  which: RawBuilder<unknown>,
): Promise<readonly JoinRequest[]> {
  const rows = await db.rows<Row>(
    sql`select ${requestColumns} from join_request where network_id = here() and ${which} order by id`,
  )
  return Promise.all(rows.map((row) => requestOf(row, keys)))
}

export async function loadRequest(db: Reading, keys: Opening, id: string): Promise<JoinRequest | undefined> {
  const [found] = await loadRequests(db, keys, sql`id = ${id} and state <> 'begun'`)
  return found
}

/** By the secret of its link; whoever has the database knows only its hash. */
export async function loadOwnRequest(db: Reading, keys: Opening, link: string): Promise<JoinRequest | undefined> {
  const [found] = await loadRequests(db, keys, sql`link_hash = ${hashToken(link)}`)
  return found
}

const table = (db: Writing) => db.tables<Tables>()

export async function storeBegun(
  db: Writing,
  { id, bodyId, begunAt }: Pick<JoinRequest, 'id' | 'bodyId' | 'begunAt'>,
  link: string,
  sealed: Uint8Array,
): Promise<void> {
  await table(db)
    .insertInto('join_request')
    .values({
      id,
      state: 'begun',
      body_id: bodyId,
      link_hash: hashToken(link),
      sealed,
      begun_at: begunAt,
      reminded: 0,
      version: 1,
    })
    .execute()
}

async function change(db: Writing, id: string, set: Partial<Tables['join_request']>): Promise<void> {
  await table(db)
    .updateTable('join_request')
    .set((row) => ({ ...set, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export function storeWords(db: Writing, id: string, bodyId: string | null, sealed: Uint8Array): Promise<void> {
  return change(db, id, { body_id: bodyId, sealed })
}

export function storeSent(db: Writing, { id, bodyId, askedOn, sentAt, answerBy }: Sent): Promise<void> {
  return change(db, id, { state: 'asked', body_id: bodyId, asked_on: askedOn, sent_at: sentAt, answer_by: answerBy })
}

/** It ends, and no word of it stays. */
export async function storeWordless(
  db: Writing,
  state: 'taken-back' | 'lost',
  { id, endedOn }: TakenBack,
): Promise<void> {
  await change(db, id, { state, ended_on: endedOn, sealed: null, to_tell: null })
  await forgetLetters(db, id)
}

/** What came of an acceptance. */
export interface CameOf {
  readonly person?: string | undefined
  readonly partner?: string | undefined
  readonly seat?: string | undefined
}

export function storeReply(
  db: Writing,
  { id, state, bodyId, meetingId, toTell, endedOn }: JoinRequest,
  sealed: Uint8Array,
  { person = undefined, partner = undefined, seat = undefined }: CameOf = {},
): Promise<void> {
  const cameOf = { person_id: person ?? null, partner_id: partner ?? null, seat_id: seat ?? null }
  const next = { state, body_id: bodyId, meeting_id: meetingId, to_tell: toTell, ended_on: endedOn }
  return change(db, id, { ...next, ...cameOf, sealed })
}

/** `null`: it has been said. */
export function storeToTell(db: Writing, id: string, toTell: Telling | null): Promise<void> {
  return change(db, id, { to_tell: toTell })
}

/** Nobody's form becomes outdated by a reminder, so the version stays. */
export async function storeReminded(db: Writing, id: string, times: number): Promise<void> {
  await table(db).updateTable('join_request').set({ reminded: times }).where('id', '=', id).execute()
}

export async function forget(db: Writing, id: string): Promise<void> {
  await table(db).deleteFrom('join_request').where('id', '=', id).execute()
  await forgetLetters(db, id)
}

/** What was written to them about this request; the address they typed may be that of anybody. */
async function forgetLetters(db: Writing, request: string): Promise<void> {
  await db.rows(sql`delete from letter where network_id = here() and about = ${request}`)
}
