import type { Shape } from '../../../foundation/language.ts'
import type { vocabulary as german } from './vocabulary.ts'

export const vocabulary: Shape<typeof german> = {
  kinds: {
    'self-advocacy': 'Self-advocacy',
    'welfare-provider': 'Welfare organisation',
    club: 'Club',
    association: 'Association',
    company: 'Company',
    institution: 'Institution',
    school: 'School',
    'municipal-department': 'Municipal administration',
    'faith-community': 'Faith community',
    'project-coordination': 'Project coordination',
    other: 'Something else',
  },
  grades: {
    lead: 'Lead partner',
    partner: 'Partner by agreement',
    supporter: 'Supporter by letter of intent',
    expert: 'Expert in their own cause',
  },
  single: {
    question: 'Is this a single person?',
    answers: { no: 'No, an organisation or a group', yes: 'Yes', 'yes-named': 'Yes, and the name may be public' },
    hints: {
      no: 'The name stands on the public page of the network.',
      yes: 'The name stands on the pages for members alone.',
      'yes-named': 'Choose this only if the person has agreed.',
    },
    told: {
      yes: 'This is a single person. Members alone see the name.',
      'yes-named': 'This is a single person. The name may be public.',
    },
  },
  sectors: {
    1: 'Self-advocacy',
    2: 'Clubs, associations and faith communities',
    3: 'Welfare organisations, institutions and schools',
    4: 'Municipal administration and coordination',
    5: 'Companies and others',
  },
}
