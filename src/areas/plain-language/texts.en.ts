import type { Shape } from '../../foundation/language.ts'
import { twin } from './texts/twin.en.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  twin,
  link: { write: 'Write this text in plain words', change: 'Change the plain version' },
  told: {
    none: 'Not yet written in plain words.',
    draft: 'The plain version is a draft.',
    simple: 'Written in plain words, not yet read by test readers.',
    checked: 'Easy language, checked by two people.',
    outdated: 'The original was changed afterwards. This version may be out of date.',
  },
  empty: 'Nothing is written here yet.',
  refusals: { 'nothing-to-translate': 'The original text is empty. Write that first.' },
  problems: {},
  done: {
    'twin-written': 'The plain version is saved.',
    'text-written': 'The text is saved.',
    'text-changed': 'The text is saved.',
    'text-dropped': 'The text is removed.',
  },
  facts: {
    'twin-written': '{who} wrote the plain version.',
    'text-written': '{who} wrote the text.',
    'text-changed': '{who} changed the text.',
    'text-dropped': '{who} removed the text.',
  },
}
