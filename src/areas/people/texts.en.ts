import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  refusals: {
    'already-member': 'This person already belongs, in exactly this way.',
    'address-in-use': 'This e-mail address already belongs to an account that does not fit here. Ask the person for another address.',
  },
  problems: {},
  done: { 'person-invited': 'The person belongs now.' },
  facts: { 'person-invited': '{who} brought a person in.' },
}
