import type { Actor } from '../../foundation/actor.ts'
import { type RawBuilder, type Reading, sql } from '../../foundation/database.ts'
import type { Decider, Outcome } from './recommendation.ts'

/** What Heute shows of a recommendation. */
interface Brief {
  readonly id: string
  readonly number: number
  readonly year: number
  readonly title: string
  /** The body that proposed it. */
  readonly body: string
  readonly decider: Decider['kind']
  /** The deciding body; `null` for carrier, council, and a body that decides itself. */
  readonly deciderName: string | null
}

export interface WaitingForAnswer extends Brief {
  readonly recommendedAt: Date
}

export interface OpenVote extends Brief {
  readonly proposedAt: Date
  /** Seats of this person that have not voted. */
  readonly seats: number
}

export interface RecentAnswer extends Brief {
  readonly outcome: Outcome
  readonly answeredAt: Date
}

const brief: RawBuilder<Brief> = sql`
  r.id, r.number, r.year, r.title, body.name as body, r.decider, deciding.name as "deciderName"`

const recommendations = sql`
  from recommendation r
    join body on body.network_id = here() and body.id = r.body_id
    left join body deciding on deciding.network_id = here() and deciding.id = r.decider_body`

/** Seats for which a person votes and answers. */
const voices = (person: string) => sql`
  seat.network_id = here() and seat.until is null and ${person} in (seat.delegate_id, seat.deputy_id)`

/** What this person is asked to answer: for a body they sit in, and as coordination for carrier and council. Longest waiting first. */
export async function waitingForAnswer(db: Reading, actor: Actor): Promise<readonly WaitingForAnswer[]> {
  if (actor.kind !== 'person') return []
  return db.rows(sql`
    select ${brief}, r.recommended_at as "recommendedAt" ${recommendations}
    where r.network_id = here() and r.state = 'waiting' and (
      (r.decider in ('carrier', 'council') and ${actor.coordinates})
      or exists (select from seat join body of on of.network_id = here() and of.id = seat.body_id
        where ${voices(actor.id)} and (of.id = r.decider_body or (r.decider = 'carrier' and of.kind = 'carrier'))))
    order by r.recommended_at, r.id`)
}

/** Votes in bodies of this person for which a seat of theirs has not voted. Oldest first. */
export async function openVotes(db: Reading, actor: Actor): Promise<readonly OpenVote[]> {
  if (actor.kind !== 'person') return []
  return db.rows(sql`
    select ${brief}, r.proposed_at as "proposedAt", silent.seats ${recommendations}
      cross join lateral (
        select count(*)::int as seats from seat where ${voices(actor.id)} and seat.body_id = r.body_id and not exists (
          select from vote where vote.network_id = here() and vote.recommendation_id = r.id and vote.seat_id = seat.id)) silent
    where r.network_id = here() and r.state = 'voting' and silent.seats > 0
    order by r.proposed_at, r.id`)
}

/** What became of the recommendations of this person's bodies in the last 60 days; assistants see it too. Newest first. */
export async function recentAnswers(db: Reading, actor: Actor, moment: Date): Promise<readonly RecentAnswer[]> {
  if (actor.kind !== 'person') return []
  return db.rows(sql`
    select ${brief}, r.state as outcome, r.answered_at as "answeredAt" ${recommendations}
    where r.network_id = here() and r.decider <> 'self' and r.answered_at > ${moment}::timestamptz - interval '60 days' and exists (
      select from seat where seat.network_id = here() and seat.until is null and seat.body_id = r.body_id
        and ${actor.id} in (seat.delegate_id, seat.deputy_id, seat.assistant_id))
    order by r.answered_at desc, r.id`)
}
