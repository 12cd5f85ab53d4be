import type { Shape } from '../../foundation/language.ts'
import { coverage } from './texts/coverage.en.ts'
import { glossary, glossarySpeech } from './texts/glossary.en.ts'
import { productWords } from './texts/product-words.en.ts'
import { recording } from './texts/recording.en.ts'
import { testReading } from './texts/test-reading.en.ts'
import { twin } from './texts/twin.en.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  twin,
  recording,
  testReading,
  coverage,
  glossary,
  productWords,
  link: { write: 'Write this text in plain words', change: 'Change the plain version' },
  told: {
    none: 'Not yet written in plain words.',
    draft: 'The plain version is a draft.',
    simple: 'Written in plain words, not yet read by test readers.',
    checked: 'Leichte Sprache, checked on {day} by {who}.',
    people: '{count} people',
    more: '{count, plural, one {one more person} other {# more people}}',
    outdated: 'The original was changed afterwards. This version may be out of date.',
  },
  empty: 'Nothing is written here yet.',
  refusals: {
    ...recording.refusals,
    ...glossarySpeech.refusals,

    'nothing-to-translate': 'The original text is empty. Write that first.',
    'no-test-reader': 'Texts are checked by people who said that they do. Say so first on the page “Check texts”.',
    'own-text': 'You wrote part of this text yourself. Others say whether it is easy.',
    'already-checked': 'Two people have already checked this text.',
    'twin-not-finished': 'This text is not finished. Wait until it is.',
    'twin-outdated': 'The original has changed. Somebody has to mend this version first.',
    'back-with-writer': 'Somebody did not understand this text. It is being written more plainly first.',
    'already-read': 'You have already checked this text. Thank you.',
    'wording-changed': 'The text has just been changed. Please read the new version.',
    'not-a-member-here': 'This person does not belong to the network. Invite them first.',
  },
  problems: { ...recording.problems, ...glossarySpeech.problems },
  done: {
    ...recording.done,
    ...glossarySpeech.done,
    'twin-checked': 'Thank you. Two people understood the text: it may now be called Leichte Sprache.',
    'twin-understood': 'Thank you. Your answer is saved.',
    'twin-not-understood': 'Thank you. The text goes back to those who wrote it.',
    'check-lapsed': 'The check no longer holds.',
    'test-reader-named': 'This is saved.',
    'test-reader-released': 'This is removed.',
    'compound-mark-chosen': 'This is saved.',
    'twin-written': 'The plain version is saved.',
    'text-written': 'The text is saved.',
    'text-changed': 'The text is saved.',
    'text-dropped': 'The text is removed.',
  },
  facts: {
    ...recording.facts,
    ...glossarySpeech.facts,
    'twin-checked': 'Two people checked and understood the plain version.',
    'twin-understood': 'Somebody checked and understood the plain version.',
    'twin-not-understood': 'Somebody checked the plain version and did not understand it.',
    'check-lapsed': 'The text has changed. The plain version no longer counts as checked.',
    'test-reader-named': '{who} entered who checks texts.',
    'test-reader-released': '{who} removed somebody who checked texts.',
    'compound-mark-chosen': '{who} chose how long words are parted.',
    'twin-written': '{who} wrote the plain version.',
    'text-written': '{who} wrote the text.',
    'text-changed': '{who} changed the text.',
    'text-dropped': '{who} removed the text.',
  },
}
