import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { seatsOf } from '../../bodies/reads.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { SenseAsked, SenseSaid, Sensing } from '../rules/sense.ts'
import type { SenseVoice } from '../sense-check.ts'

export const senseColumns = sql`
  sense_check.id, sense_check.body_id as "bodyId", sense_check.title, sense_check.asked_by as "askedBy",
  sense_check.asked_at as "askedAt", sense_check.ended_at as "endedAt", sense_check.recommendation_id as "recommendationId"`

export const senseVoices: RawBuilder<SenseVoice[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('seatId', seat_id, 'personId', person_id, 'feeling', feeling, 'note', note) order by at), '[]')
  from sense_voice where sense_voice.network_id = here() and sense_voice.sense_check_id = sense_check.id)`

interface AskedBody {
  readonly name: string
  readonly endedOn: string | null
  readonly seats: readonly Seat[]
}

export function loadAskedBody(db: Reading, body: string): Promise<AskedBody | undefined> {
  return db.first(sql`
    select name, ended_on as "endedOn", ${seatsOf('body.id')} as seats from body where network_id = here() and id = ${body}`)
}

export function loadSense(db: Reading, id: string): Promise<Sensing | undefined> {
  return db.first(sql`
    select ${senseColumns}, ${seatsOf('sense_check.body_id')} as seats, ${senseVoices} as voices
    from sense_check where network_id = here() and id = ${id}`)
}

export async function storeAsked(db: Writing, { id, body, title, by, at }: SenseAsked, idea: string): Promise<void> {
  await db.rows(sql`
    insert into sense_check (id, body_id, title, idea_text, asked_by, asked_at) values (${id}, ${body}, ${title}, ${idea}, ${by}, ${at})`)
}

export async function storeSaid(db: Writing, { id, seatId, personId, feeling, note, at }: SenseSaid): Promise<void> {
  await db.rows(sql`
    insert into sense_voice (sense_check_id, seat_id, person_id, feeling, note, at)
    values (${id}, ${seatId}, ${personId}, ${feeling}, ${note}, ${at})
    on conflict (network_id, sense_check_id, seat_id) do update
      set person_id = excluded.person_id, feeling = excluded.feeling, note = excluded.note, at = excluded.at`)
}

export async function storeEnded(db: Writing, id: string, at: Date): Promise<void> {
  await db.rows(sql`update sense_check set ended_at = ${at} where network_id = here() and id = ${id}`)
}

/** An idea of the same body became a proposal. */
export async function storeBecame(
  db: Writing,
  { sense, recommendation, body, at }: { sense: string; recommendation: string; body: string; at: Date },
): Promise<void> {
  await db.rows(sql`
    update sense_check set recommendation_id = ${recommendation}, ended_at = coalesce(ended_at, ${at})
    where network_id = here() and id = ${sense} and body_id = ${body}`)
}
