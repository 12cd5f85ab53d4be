import type { Shape } from '../../../foundation/language.ts'
import type { operation as de } from './operation.ts'

export const operation: Shape<typeof de> = {
  title: 'Operation',
  lead: 'These details stand in the legal notice, in the privacy page and in the accessibility statement. Everyone can read them.',
  fields: {
    name: 'Name',
    address: 'Postal address',
    representedBy: 'Represented by',
    email: 'E-mail address',
    phone: 'Telephone',
    dataProtection: 'Data protection officer',
    enforcement: 'Body for disputes about barriers',
  },
  hints: {
    name: 'The municipality, association or person that runs this installation.',
    email: 'Barrier reports are sent here too.',
    dataProtection: 'Name, postal address and e-mail address.',
    enforcement: 'The enforcement or conciliation body of your state, with its address.',
  },
  save: 'Save details',
  reports: {
    title: 'Barrier reports',
    lead: 'What kept people out. Each report needs an answer within a month.',
    one: 'Report {number}',
    due: 'answer by {day}',
    overdue: 'the answer was promised by {day}',
    answered: 'answered on {day}',
    where: 'Where',
    from: 'From',
    nobody: 'without a name',
    mark: 'Record as answered',
    none: 'No reports yet',
    noneHow: 'Whoever meets a barrier finds the way here at the bottom of each page.',
  },
}
