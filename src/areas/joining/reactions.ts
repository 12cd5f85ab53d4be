import { type Reading, sql } from '../../foundation/database.ts'
import type { Desk, Reaction } from '../../foundation/door.ts'
import { tellWhoAsked } from './commands/tell.ts'
import { arrivalReactions } from './reactions/arrival.ts'
import { type MeetingNews, visitNews } from './rules/reply.ts'
import { loadRequests, storeToTell } from './storage/requests.ts'

/** The meeting somebody was invited to is changed or cancelled: nobody shall stand before a closed door. */
function tellVisitors(on: string, news: MeetingNews): Reaction {
  return {
    name: `joining.tell-visitors-${news}`,
    on,
    react: async (db, { about: meeting }, desk) => {
      const told = (await visitorsOf(db, meeting, desk)).map((request) => visitNews(request, news, desk))
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
  tellVisitors('meetings.meeting-changed', 'moved'),
  tellVisitors('meetings.meeting-cancelled', 'cancelled'),
  ...arrivalReactions,
]
