import type { Writing } from '../../foundation/database.ts'
import type { Desk, Reaction } from '../../foundation/door.ts'
import { languages } from '../../foundation/language.ts'
import type { Fact } from '../../foundation/outcome.ts'
import { putOnAgenda } from '../meetings/commands/agenda.ts'
import { nextMeetingOf } from '../meetings/reads.ts'
import { loadPromises } from './storage.ts'
import { tasksTexts } from './texts.ts'

/** One law: what was promised to a body, and is not done, stands on the agenda of its next meeting. */
async function recall(db: Writing, body: unknown, desk: Desk): Promise<readonly Fact[]> {
  if (typeof body !== 'string') return []
  const meeting = await nextMeetingOf(db, body, desk.moment)
  if (!meeting) return []
  const facts: Fact[] = []
  for (const { id, title } of await loadPromises(db, body, meeting.id)) {
    // An agenda is written by its network, in German.
    const question = languages.de.say(tasksTexts.de.onAgenda, { title }).slice(0, 200)
    await desk.also(putOnAgenda, { meeting: meeting.id, title: question, kind: 'inform', origin: 'task', originId: id })
    facts.push({ name: 'tasks.task-put-on-agenda', about: id, values: { meeting: meeting.id } })
  }
  return facts
}

const recallOn = (name: string, on: string): Reaction => ({
  name,
  on,
  react: (db, fact, desk) => recall(db, fact.values?.body, desk),
})

export const reactions: readonly Reaction[] = [
  recallOn('tasks.recall-promises', 'meetings.meeting-called'),
  // What is still open moves on to the meeting after the one that is over or will not be.
  recallOn('tasks.recall-open-promises', 'meetings.meeting-held'),
  recallOn('tasks.recall-unheard-promises', 'meetings.meeting-cancelled'),
  recallOn('tasks.announce-promise', 'tasks.task-given'),
]
