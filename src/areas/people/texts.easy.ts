import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  refusals: {
    'already-member': 'Diese Person ist schon dabei.',
    'address-in-use': 'Diese E-Mail-Adresse gehört schon zu einem anderen Konto. Fragen Sie die Person: Haben Sie noch eine Adresse?',
  },
  problems: {},
  done: { 'person-invited': 'Die Person ist jetzt dabei.' },
  facts: { 'person-invited': '{who} hat eine Person aufgenommen.' },
}
