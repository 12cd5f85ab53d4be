import { instantOf } from '../../../foundation/clock.ts'
import { sql } from '../../../foundation/database.ts'
import type { Desk, Reaction } from '../../../foundation/door.ts'
import { takeOffAgenda } from '../../meetings/commands/agenda.ts'
import { nextMeetingOf } from '../../meetings/reads.ts'
import { liesWith } from '../reads/lying.ts'

/** What stands by itself on the agenda of a meeting that is still to come. */
const standing = (origin: 'recommendation' | 'review', about: string, desk: Desk) => sql`
  agenda_item item
    join meeting on meeting.network_id = here() and meeting.id = item.meeting_id and meeting.state in ('planned', 'invited')
    join body on body.network_id = here() and body.id = meeting.body_id
    join recommendation on recommendation.network_id = here() and recommendation.id = item.origin_id
  where item.network_id = here() and item.origin = ${origin} and item.origin_id = ${about} and meeting.starts_at > ${desk.moment}`

/** The other half of the law about agendas: what lies there no longer goes off again, unless the meeting has begun. */
const takenOff = (name: string, on: string): Reaction => ({
  name: `decisions.${name}`,
  on,
  react: async (db, { about }, desk) => {
    const elsewhere = sql`not (recommendation.state = 'waiting' and ${liesWith('recommendation', 'body')})`
    const items = await db.rows<{ id: string }>(
      sql`select item.id from ${standing('recommendation', about, desk)} and ${elsewhere}`,
    )
    for (const { id } of items) await desk.also(takeOffAgenda, { item: id })
    return []
  },
})

/** A review that is agreed for another day leaves the agendas it stood on, before it is put on the right one. */
const dated = (name: string, on: string): Reaction => ({
  name: `decisions.${name}`,
  on,
  react: async (db, { about }, desk) => {
    const items = await db.rows<{ id: string; meeting: string; body: string; on: string | null }>(sql`
      select item.id, meeting.id as meeting, body.id as body,
        (select review_on from outcome where outcome.network_id = here() and outcome.recommendation_id = recommendation.id) as on
      from ${standing('review', about, desk)}`)
    for (const { id, meeting, body, on } of items) {
      const morning = on ? (instantOf(on, '00:00')?.getTime() ?? 0) : undefined
      const right =
        morning !== undefined && (await nextMeetingOf(db, body, new Date(Math.max(morning, desk.moment.getTime()))))
      if (!right || right.id !== meeting) await desk.also(takeOffAgenda, { item: id })
    }
    return []
  },
})

export const movedOnReactions: readonly Reaction[] = [
  takenOff('take-off-agenda-when-answered', 'decisions.recommendation-answered'),
  takenOff('take-off-agenda-when-handed-on', 'decisions.advice-given'),
  dated('take-off-agenda-when-review-set', 'decisions.outcome-kept'),
  dated('take-off-agenda-when-reviewed', 'decisions.decision-reviewed'),
]
