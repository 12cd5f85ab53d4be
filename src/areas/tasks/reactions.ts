import type { Writing } from '../../foundation/database.ts'
import type { Desk, Reaction } from '../../foundation/door.ts'
import { languages } from '../../foundation/language.ts'
import { putOnAgenda } from '../meetings/commands.ts'
import { nextMeetingOf } from '../meetings/reads.ts'
import { loadPromises } from './storage.ts'
import { tasksTexts } from './texts.ts'

/** What was promised is on the next agenda: of every open task of this body, unless a coming meeting has it already. */
async function recall(db: Writing, body: unknown, desk: Desk): Promise<readonly []> {
  if (typeof body !== 'string') return []
  const meeting = await nextMeetingOf(db, body, desk.moment)
  if (!meeting) return []
  for (const { id, title } of await loadPromises(db, body, desk.moment))
    await desk.also(putOnAgenda, {
      meeting: meeting.id,
      // An agenda is written by its network, in German.
      title: languages.de.say(tasksTexts.de.onAgenda, { title }).slice(0, 200),
      kind: 'inform',
      origin: 'task',
      originId: id,
    })
  // The item on the agenda is the fact, and the agenda's own.
  return []
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
