import { texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  refusals: {
    'already-member': 'Diese Person gehört schon dazu, und zwar genau so.',
    'address-in-use': 'Diese E-Mail-Adresse gehört schon zu einem Konto, das hier nicht passt. Fragen Sie die Person nach einer anderen Adresse.',
  },
  problems: {},
  done: { 'person-invited': 'Die Person gehört jetzt dazu.' },
  facts: { 'person-invited': '{who} hat eine Person aufgenommen.' },
}

export const peopleTexts = texts(de, easy, en)
