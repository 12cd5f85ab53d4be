import { type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { Desk, Reaction } from '../../foundation/door.ts'
import type { Fact } from '../../foundation/outcome.ts'
import { putOnAgenda } from '../meetings/commands/agenda.ts'
import type { ItemKind } from '../meetings/meeting.ts'
import { nextMeetingOf } from '../meetings/reads.ts'
import { bodyOfMeeting, keptBy } from './reactions/kept.ts'
import { movedOnReactions } from './reactions/moved-on.ts'
import { reviewReactions } from './reactions/review.ts'
import { liesWith, lyingBody } from './reads/lying.ts'

/**
 * One law: a recommendation that waits stands on the agenda of the next meeting of the body where it lies, on its way or at its end.
 * It is kept up whenever a recommendation begins to wait or is handed on, and whenever the next meeting of a body becomes another one.
 */
const kept = keptBy(putOnNext)

export const reactions: readonly Reaction[] = [
  kept('put-on-agenda-when-made', 'decisions.recommendation-made', lyingAt),
  kept('put-on-agenda-when-handed-on', 'decisions.advice-given', lyingAt),
  kept('put-on-agenda-when-called', 'meetings.meeting-called', bodyOfMeeting),
  kept('carry-over-when-held', 'meetings.meeting-held', bodyOfMeeting),
  kept('carry-over-when-cancelled', 'meetings.meeting-cancelled', bodyOfMeeting),
  ...movedOnReactions,
  ...reviewReactions,
]

/** One body, or every body of the carrier. The council does not meet here. */
async function lyingAt(db: Reading, { about }: Fact): Promise<readonly string[]> {
  const found = await db.rows<{ id: string }>(sql`
    select body.id from recommendation join body on body.network_id = here() and body.ended_on is null and ${liesWith('recommendation', 'body')}
    where recommendation.network_id = here() and recommendation.id = ${about}`)
  return found.map(({ id }) => id)
}

async function putOnNext(db: Writing, desk: Desk, body: string): Promise<readonly Fact[]> {
  const meeting = await nextMeetingOf(db, body, desk.moment)
  if (!meeting) return []
  const waiting = await db.rows<{ id: string; title: string; kind: ItemKind }>(sql`
    select recommendation.id, recommendation.title,
      case when ${lyingBody('recommendation')} is null then 'decide' else 'discuss' end as kind
    from recommendation
      join body on body.network_id = here() and body.id = ${body}
    where recommendation.network_id = here() and recommendation.state = 'waiting'
      and ${liesWith('recommendation', 'body')}
      and not exists (select from agenda_item item where item.network_id = here() and item.meeting_id = ${meeting.id} and item.origin_id = recommendation.id)
    order by recommendation.recommended_at, recommendation.id`)
  const facts: Fact[] = []
  for (const { id, title, kind } of waiting) {
    await desk.also(putOnAgenda, { meeting: meeting.id, title, kind, origin: 'recommendation', originId: id })
    facts.push({ name: 'decisions.recommendation-put-on-agenda', about: id, values: { meeting: meeting.id } })
  }
  return facts
}
