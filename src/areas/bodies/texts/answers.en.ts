import type { Shape } from '../../../foundation/language.ts'
import type { answers as de } from './answers.ts'

export const answers: Shape<typeof de> = {
  refusals: {
    'body-ended': 'This body has ended. Found a new one if you need it again.',
    'in-a-circle': 'The bodies would wait for each other in a circle. Choose a body that decides itself.',
    'nothing-to-withdraw': 'This matter has no rule of its own.',
    'still-decides': 'The body “{name}” sends its recommendations here. First settle who will decide there.',
    'seat-vacated': 'This seat is vacant already. Fill a new one.',
    'assistants-never-vote': 'Assistants do not vote. The person you support casts the vote.',
    'no-seat-here': 'You have no seat in this body. Those who are named for a seat here can vote.',
  },
  problems: {
    'name-taken': 'There is a body of this name already. Choose another name.',
    'choose-body': 'Choose a body from the list.',
    'decides-itself': 'If the body decides, choose “this body itself” here. Otherwise choose who decides instead.',
    'another-body': 'Choose another body. If this one decides itself, say so one question further up.',
    'fields-are-topics': 'A field of action belongs to “Topics and priorities”. Leave it empty here.',
    'before-last-change':
      'Something else holds until then. Write a day after the last change, or the day of a change that is planned.',
    'basis-missing': 'Write where this was decided: body, day and number.',
    'holder-missing': 'Choose a partner, or write down the name of the group or person.',
    'one-holder': 'A seat has one holder. Choose a partner or write a name, not both.',
    'no-such-partner': 'This partner does not belong to the network. Choose another one.',
    'partner-has-seat': 'This partner already has a seat here. Each partner has exactly one.',
    'not-a-member': 'This person does not belong to the network yet. Bring them in first.',
    'assistants-never-speak': 'This person assists the partner. Choose somebody who may speak for it.',
    'deputy-is-delegate': 'This is the person who speaks already. Choose somebody else to stand in.',
    'assistant-is-voice': 'Whoever assists neither speaks nor stands in. Choose somebody else.',
    'term-is-over': 'This day has passed already. Write a day in the future.',
  },
  done: {
    'body-founded': 'The body is founded.',
    'body-changed': 'The details are saved.',
    'body-ended': 'The body has ended.',
    'mandate-set': 'It is settled who decides.',
    'mandate-withdrawn': 'The rule is withdrawn.',
    'seat-filled': 'The seat is filled.',
    'seat-changed': 'The seat is changed.',
    'seat-vacated': 'The seat is vacant.',
  },
  facts: {
    'body-founded': '{who} founded the body.',
    'body-changed': '{who} changed the details.',
    'body-ended': '{who} ended the body.',
    'mandate-set': '{who} settled who decides{times, plural, one {} other { what}}.',
    'mandate-withdrawn': '{who} withdrew a rule.',
    'seat-filled': '{who} filled {times, plural, one {a seat} other {# seats}}.',
    'seat-changed': '{who} changed a seat.',
    'seat-vacated': '{who} vacated a seat.',
  },
}
