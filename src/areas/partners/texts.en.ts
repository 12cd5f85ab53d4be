import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  refusals: {
    'own-partner-only': 'This is done by the contact persons of this partner, their assistants and the coordination.',
    'grade-by-coordination':
      'How a partner belongs is changed by the coordination alone. Write to them if it has changed.',
    'left-already': 'The day on which this partner leaves is already settled.',
    'belongs-already': 'This partner already belongs.',
  },
  problems: {
    'name-exists': 'There already is a partner of this name. Have a look. If it is a different one, tick the box here.',
    'postcode-looks-wrong': 'A German postcode has five digits, for example 91052.',
    'website-looks-wrong': 'Write the address of the website, for example www.club.org.',
    'ends-before-start': 'The last day lies before the first. Swap the two days.',
    'day-ahead': 'This day lies ahead. Write the day since which the partner has belonged.',
    'day-before-joining': 'The partner did not belong yet on that day. Write a later day.',
  },
  done: {
    'partner-added': 'The partner now belongs to the network.',
    'partner-changed': 'The profile is saved.',
    'partner-left': 'The leaving is noted.',
    'partner-returned': 'The partner belongs to the network again.',
  },
  facts: {
    'partner-added': '{who} brought the partner in.',
    'partner-changed':
      '{assisted, select, true {{who} changed the profile as an assistant.} other {{who} changed the profile.}}',
    'partner-left': '{who} noted that the partner leaves.',
    'partner-returned': '{who} brought the partner back.',
  },
}
