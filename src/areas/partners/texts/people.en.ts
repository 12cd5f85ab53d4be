import type { Shape } from '../../../foundation/language.ts'
import type { peopleDe } from './people.ts'

export const peopleEn: Shape<typeof peopleDe> = {
  title: 'People: {name}',
  lead: 'Contact persons speak for the partner. Assistants read along and prepare, they do not vote.',
  now: 'Who is there now',
  none: 'Nobody is noted here yet',
  noneNext: 'First add the person who speaks for this partner.',
  roles: { contact: 'Contact person', assistant: 'Assistant' },
  since: '{role} since {day}',
  until: '{role} until {day}',
  mail: 'E-mail',
  end: 'This person stops',
  lastDay: 'Last day',
  lastDayHint: 'The person still belongs on this day.',
  endSave: 'Note the end',
  invite: 'Add a person',
  name: 'Name of the person',
  email: 'E-mail address',
  emailHint: 'Invitations and the way in go to this address.',
  role: 'What does the person do?',
  roleHints: { contact: 'Speaks and votes for the partner.', assistant: 'Reads along and prepares, does not vote.' },
  save: 'Add the person',
}
