import { type Reading, sql } from '../../foundation/database.ts'
import type { Desk, Reaction } from '../../foundation/door.ts'
import type { Fact } from '../../foundation/outcome.ts'
import { tellWhoAsked } from './commands/tell.ts'
import { arrivalReactions } from './reactions/arrival.ts'
import { type MeetingNews, visitNews } from './rules/reply.ts'
import { loadRequests, storeToTell } from './storage/requests.ts'

/** The meeting somebody was invited to is elsewhere, at another time or cancelled: nobody shall stand before a closed door. */
function tellVisitors(on: string, news: MeetingNews, matters: (fact: Fact) => boolean): Reaction {
  return {
    name: `joining.tell-visitors-${news}`,
    on,
    react: async (db, fact, desk) => {
      if (!matters(fact)) return []
      const told = (await visitorsOf(db, fact.about, desk)).map((request) => visitNews(request, news, desk))
      for (const { next } of told) {
        await storeToTell(db, next.request.id, next.request.toTell)
        await tellWhoAsked(db, desk, next, news)
      }
      return told.flatMap(({ facts }) => facts)
    },
  }
}

async function visitorsOf(db: Reading, meeting: string, { keys }: Desk) {
  const requests = await loadRequests(db, keys, sql`meeting_id = ${meeting} and state = 'visiting'`)
  return requests.flatMap(({ written, ...request }) => (written ? [{ ...request, written }] : []))
}

export const reactions: readonly Reaction[] = [
  tellVisitors(
    'meetings.meeting-changed',
    'moved',
    ({ values }) => values?.moved === true || values?.elsewhere === true,
  ),
  tellVisitors('meetings.meeting-cancelled', 'cancelled', () => true),
  ...arrivalReactions,
]
