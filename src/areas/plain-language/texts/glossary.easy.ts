import type { Shape } from '../../../foundation/language.ts'
import type { glossary as de, glossarySpeech as speech } from './glossary.ts'

export const glossary: Shape<typeof de> = {
  title: 'Wörter',
  lead: 'Hier steht: Was bedeuten die Wörter im Netzwerk? In den Texten haben erklärte Wörter eine Linie aus Punkten.',
  search: 'Wörter suchen',
  sought: 'Welches Wort suchen Sie?',
  find: 'Suchen',
  letters: 'Zu einem Buchstaben',
  interfaceWord: 'Wort aus Augenhöhe',
  change: 'Erklärung ändern',
  noneFound: 'Dieses Wort hat noch niemand erklärt.',
  noneFoundHint: 'Suchen Sie ein anderes Wort.',
  noneOwn: 'Ihr Netzwerk hat noch keine Wörter erklärt.',
  noneOwnHint: 'Welche Wörter sind schwer? Erklären Sie diese Wörter zuerst.',
  found: '{count, plural, one {1 Wort} other {# Wörter}}',
  explain: 'Wort erklären',
  gaps: 'Wörter ohne Erklärung zeigen',
  inProduct: 'Wörter aus Augenhöhe',
  inProductLead: 'Hier steht: Was bedeuten die Wörter auf diesen Seiten?',
  form: {
    title: 'Wort erklären',
    lead: 'Schreiben Sie einfach. Alle sollen Sie verstehen. Andere Menschen dürfen später helfen.',
    word: 'Wort',
    wordHint: 'Zum Beispiel: Verein. Nicht: Vereine.',
    meaning: 'Was bedeutet das Wort?',
    meaningHint: 'Schreiben Sie kurze Sätze. Zum Beispiel: Teilhabe heißt: Alle machen mit.',
    like: 'Gibt es andere Wörter dafür?',
    likeHint: 'Setzen Sie zwischen 2 Wörter ein Komma.',
    example: 'Ein Beispiel',
    save: 'Erklärung speichern',
  },
  term: {
    lead: 'Hier lesen Sie die Erklärung. Sie können die Erklärung besser machen.',
    shown: 'So steht es auf den Seiten',
    changeTitle: 'Erklärung besser machen',
    remove: 'Wort löschen',
    removeTitle: 'Wort löschen',
    removeHint: 'Dann gibt es keine Erklärung mehr für dieses Wort.',
    history: 'Das ist bisher passiert',
  },
  unexplained: {
    title: 'Wörter ohne Erklärung',
    lead: 'Diese Wörter sind schwer. Niemand hat sie bisher erklärt. Oben stehen die häufigsten Wörter.',
    caption: 'Schwere Wörter ohne Erklärung',
    word: 'Wort',
    texts: 'Das Wort steht in',
    inTexts: '{count, plural, one {1 Text} other {# Texten}}',
    better: 'Einfaches Wort',
    do: 'Erklären',
    doing: 'Erklärung',
    looked: '{count, plural, one {Wir haben 1 Text geprüft.} other {Wir haben # Texte geprüft.}}',
    none: 'Alle schweren Wörter haben eine Erklärung.',
    noneHint: 'Wir prüfen auch jeden neuen Text.',
  },
}

export const glossarySpeech: Shape<typeof speech> = {
  refusals: {
    'glossary-full': 'Ihr Netzwerk hat schon 1000 Wörter erklärt. Mehr geht nicht. Löschen Sie zuerst ein altes Wort.',
  },
  problems: { 'word-known': 'Dieses Wort hat schon eine Erklärung. Machen Sie diese Erklärung besser.' },
  done: {
    'word-explained': 'Das Wort hat jetzt eine Erklärung. Alle Texte zeigen die Erklärung.',
    'word-changed': 'Die Erklärung ist gespeichert.',
    'word-removed': 'Das Wort ist gelöscht.',
  },
  facts: {
    'word-explained': '{who} hat das Wort „{word}“ erklärt.',
    'word-changed': '{who} hat die Erklärung von „{word}“ geändert.',
    'word-removed': '{who} hat das Wort „{word}“ gelöscht.',
  },
}
