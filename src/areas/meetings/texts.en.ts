import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  refusals: {
    'seat-or-coordination': 'Members of this body and the coordination do that. Talk to one of them.',
    'already-held': 'The meeting is closed. Put the item on the agenda of the next meeting.',
    'already-cancelled': 'The meeting is cancelled. Call a new one.',
    'already-over': 'The meeting is already over.',
    'not-begun': 'This is possible as soon as the meeting has begun.',
    'already-on-agenda': 'This item is already on the agenda.',
    'already-first': 'This item is already at the top.',
    'already-last': 'It cannot go further down.',
    'nobody-to-invite': 'Nobody has a seat in this body yet. Fill the seats first.',
    'everyone-invited': 'Everyone is invited already. Whoever joins later will get an invitation of their own.',
    'not-invited': 'You are not invited to this meeting. Ask the coordination if you want to come.',
  },
  problems: {
    'day-past': 'This day is over. Choose today or a later day.',
    'time-left-out': 'There is no {time} on this day: clocks change to summer time. Choose a time from 3:00 on.',
    'ends-before-start': 'The end is before the start. Choose a later end.',
    'lasts-too-long': 'A meeting lasts twelve hours at most. Make two meetings of it.',
  },
  done: {
    'meeting-called': 'The meeting is set. Fill the agenda, then send the invitations.',
    'item-added': 'The item is on the agenda.',
  },
  facts: {
    'meeting-called': '{who} called the meeting.',
    'item-added': '{who} put an item on the agenda.',
  },
}
