import { instantOf } from '../../../foundation/clock.ts'
import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Desk, Reaction } from '../../../foundation/door.ts'
import { languages } from '../../../foundation/language.ts'
import type { Fact } from '../../../foundation/outcome.ts'
import { putOnAgenda } from '../../meetings/commands/agenda.ts'
import { nextMeetingOf } from '../../meetings/reads.ts'
import { decisionsTexts } from '../texts.ts'
import { bodyOfMeeting, keptBy } from './kept.ts'

/**
 * One law: a decision stands on the agenda of the first meeting of its body on or after its review day, once. It is kept up
 * whenever such a day is set, and whenever the meetings of a body become others.
 */
const kept = keptBy(putReviewsOn)

export const reviewReactions: readonly Reaction[] = [
  kept('recall-review-when-set', 'decisions.outcome-kept', keepers),
  kept('recall-review-when-repeated', 'decisions.decision-reviewed', keepers),
  kept('recall-review-when-called', 'meetings.meeting-called', bodyOfMeeting),
  kept('recall-review-when-moved', 'meetings.meeting-changed', bodyOfMeeting),
  kept('recall-review-when-held', 'meetings.meeting-held', bodyOfMeeting),
  kept('recall-review-when-cancelled', 'meetings.meeting-cancelled', bodyOfMeeting),
]

async function keepers(db: Reading, { about }: Fact): Promise<readonly string[]> {
  const found = await db.rows<{ id: string }>(sql`
    select keeper as id from recommendation cross join keepers(recommendation) keeper
    where recommendation.network_id = here() and recommendation.id = ${about}`)
  return found.map(({ id }) => id)
}

async function putReviewsOn(db: Writing, desk: Desk, body: string): Promise<readonly Fact[]> {
  const day = sql`(meeting.starts_at at time zone 'Europe/Berlin')::date`
  const due = await db.rows<{ id: string; title: string; on: string }>(sql`
    select recommendation.id, recommendation.title, outcome.review_on as on
    from outcome join recommendation on recommendation.network_id = here() and recommendation.id = outcome.recommendation_id
    where outcome.network_id = here() and outcome.review_on is not null and ${body} in (select keepers(recommendation))
      and not exists (
        select from agenda_item item join meeting on meeting.network_id = here() and meeting.id = item.meeting_id
        where item.network_id = here() and item.origin_id = recommendation.id and meeting.body_id = ${body}
          and meeting.state in ('planned', 'invited') and meeting.starts_at > ${desk.moment} and ${day} >= outcome.review_on)
    order by outcome.review_on, recommendation.id`)
  const facts: Fact[] = []
  for (const { id, title, on } of due) {
    const morning = instantOf(on, '00:00')?.getTime() ?? 0
    const meeting = await nextMeetingOf(db, body, new Date(Math.max(morning, desk.moment.getTime())))
    if (!meeting) continue
    // An agenda is written by its network, in German.
    const item = languages.de.say(decisionsTexts.de.outcome.onAgenda, { title }).slice(0, 200)
    await desk.also(putOnAgenda, { meeting: meeting.id, title: item, kind: 'decide', origin: 'review', originId: id })
    facts.push({ name: 'decisions.review-put-on-agenda', about: id, values: { meeting: meeting.id } })
  }
  return facts
}
