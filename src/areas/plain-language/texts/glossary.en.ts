import type { Shape } from '../../../foundation/language.ts'
import type { glossary as de, glossarySpeech as speech } from './glossary.ts'

export const glossary: Shape<typeof de> = {
  title: 'Words',
  lead: 'What words mean in this network. In texts, a word with a dotted line leads to its explanation.',
  search: 'Search words',
  sought: 'Word, or part of it',
  find: 'Search',
  letters: 'To a letter',
  interfaceWord: 'Word of Augenhöhe',
  change: 'Change the explanation',
  noneFound: 'This word is not explained yet.',
  noneFoundHint: 'Search for another word, or have all of them shown.',
  noneOwn: 'Your network has explained no words of its own yet.',
  noneOwnHint: 'Begin with the words people ask about at meetings. The words of Augenhöhe are here already.',
  found: '{count, plural, one {One word} other {# words}}',
  explain: 'Explain a word',
  gaps: 'See words without an explanation',
  inProduct: 'Words of Augenhöhe',
  inProductLead: 'What the words on these pages mean.',
  form: {
    title: 'Explain a word',
    lead: 'Write so that everyone understands. Others can improve the explanation later.',
    word: 'Word',
    wordHint: 'In the singular. Other forms are found by themselves.',
    meaning: 'What does the word mean?',
    meaningHint: 'Short sentences, known words.',
    like: 'Other words for the same',
    likeHint: 'Separated by commas, such as an abbreviation. They lead to the same explanation.',
    example: 'An example',
    save: 'Save the explanation',
  },
  term: {
    lead: 'Read and improve the explanation.',
    shown: 'As it stands on the pages',
    changeTitle: 'Improve the explanation',
    remove: 'Remove the word',
    removeTitle: 'Remove the word',
    removeHint: 'The word is then explained in no text any more. The history stays in the journal.',
    history: 'What has happened so far',
  },
  unexplained: {
    title: 'Words without an explanation',
    lead: 'These words of your texts are difficult and not explained yet. The most frequent come first.',
    caption: 'Difficult words without an explanation',
    word: 'Word',
    texts: 'Stands in',
    inTexts: '{count, plural, one {one text} other {# texts}}',
    better: 'An easier word',
    do: 'Explain',
    doing: 'Explanation',
    looked: '{count, plural, one {One text was} other {# texts were}} looked through, the newest first.',
    none: 'No difficult word is without an explanation.',
    noneHint: 'New texts are read as soon as they are saved.',
  },
}

export const glossarySpeech: Shape<typeof speech> = {
  refusals: {
    'glossary-full': 'A network cannot explain more than 1000 words. First remove words that nobody needs any more.',
  },
  problems: { 'word-known': 'This word is explained already. Improve that explanation.' },
  done: {
    'word-explained': 'The word is explained. In all texts it now leads to its explanation.',
    'word-changed': 'The explanation is saved.',
    'word-removed': 'The word is removed.',
  },
  facts: {
    'word-explained': '{who} explained the word “{word}”.',
    'word-changed': '{who} changed the explanation of “{word}”.',
    'word-removed': '{who} removed the word “{word}”.',
  },
}
