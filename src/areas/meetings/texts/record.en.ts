import type { Shape } from '../../../foundation/language.ts'
import type { de } from './record.ts'

export const en: Shape<typeof de> = {
  title: 'Minutes: {title}',
  lead: 'First who is here. Then, item by item, what was discussed.',
  attendance: 'Who is here?',
  seats: 'Seats count, not the number of people.',
  presence: { present: 'here', deputy: 'deputy is here', absent: 'not here' },
  save: 'Save attendance',
  item: 'What was discussed?',
  itemHint: 'Also write down who does what by when.',
  saveItem: 'Save minutes',
  noSeats: 'This body has no seats yet.',
  noItems: 'There are no items on the agenda. Put one on it first.',
  back: 'Back to the meeting',
  finished: 'When everything is written down',
  attended: { is: 'Who is there', was: 'Who was there' },
  were: { present: 'There: {count}', deputy: 'By their deputy: {count}', absent: 'Not there: {count}' },
  deadlines: {
    title: 'Deadlines',
    invitation: 'Invitation',
    papers: 'Papers',
    minutes: 'Minutes',
    by: 'By {day}.',
    sent: 'Sent.',
    late: 'This day has passed. Invite at once, or move the meeting to a later day.',
  },
  second: {
    lead: 'This is the second meeting, because too few were at the first. Nobody is invited yet.',
    until: 'By the rules the body invites once more, by {day} at the latest.',
    always: 'This second meeting can always decide.',
    call: 'Set up the second meeting',
  },
  quorum: {
    empty:
      '{count, plural, one {One seat has no person and does not count.} other {# seats have no person and do not count.}}',
    is: {
      reached:
        '{present} of {seats} seats are here. The body can decide: {needed, plural, one {# seat is} other {# seats are}} needed.',
      missing:
        '{present} of {seats} seats are here. That is not enough to decide: {needed, plural, one {# seat is} other {# seats are}} needed. You can still talk and prepare.',
      free: '{present} of {seats} seats are here. By the rules of this network the body can always decide.',
      second: '{present} of {seats} seats are here. This is the second meeting. By the rules the body can decide now.',
      open: 'It is not recorded yet who is here.',
    },
    was: {
      reached:
        '{present} of {seats} seats were there. The body could decide: {needed, plural, one {# seat was} other {# seats were}} needed.',
      missing:
        '{present} of {seats} seats were there. That was not enough to decide: {needed, plural, one {# seat was} other {# seats were}} needed.',
      free: '{present} of {seats} seats were there. By the rules of this network the body could decide.',
      second: '{present} of {seats} seats were there. This was the second meeting. By the rules the body could decide.',
      open: 'Nobody recorded who was there.',
    },
  },
}
