import { text } from '../../../foundation/language.ts'

export const glossary = {
  title: 'Wörter',
  lead: 'Was Wörter in diesem Netzwerk bedeuten. In den Texten führt ein Wort mit gepunkteter Linie zu seiner Erklärung.',
  search: 'Wörter suchen',
  sought: 'Wort oder Teil davon',
  find: 'Suchen',
  letters: 'Zu einem Buchstaben',
  interfaceWord: 'Wort aus Augenhöhe',
  change: 'Erklärung ändern',
  noneFound: 'Dieses Wort ist noch nicht erklärt.',
  noneFoundHint: 'Suchen Sie nach einem anderen Wort, oder lassen Sie sich alle zeigen.',
  noneOwn: 'Ihr Netzwerk hat noch keine eigenen Wörter erklärt.',
  noneOwnHint:
    'Erklären Sie zuerst die Wörter, nach denen beim Treffen gefragt wird. Die Wörter aus Augenhöhe stehen schon hier.',
  found: text<{ count: number }>('{count, plural, one {Ein Wort} other {# Wörter}}'),
  explain: 'Wort erklären',
  gaps: 'Wörter ohne Erklärung ansehen',
  inProduct: 'Wörter aus Augenhöhe',
  inProductLead: 'Was die Wörter auf diesen Seiten bedeuten.',
  form: {
    title: 'Wort erklären',
    lead: 'Schreiben Sie so, dass es alle verstehen. Andere können die Erklärung später verbessern.',
    word: 'Wort',
    wordHint: 'In der Einzahl. Andere Formen findet das Programm selbst.',
    meaning: 'Was bedeutet das Wort?',
    meaningHint:
      'Kurze Sätze, bekannte Wörter. Zum Beispiel: Teilhabe bedeutet, dass alle mitmachen und mitentscheiden.',
    like: 'Andere Wörter für dasselbe',
    likeHint: 'Durch Komma getrennt, zum Beispiel eine Abkürzung. Sie führen zur selben Erklärung.',
    example: 'Ein Beispiel',
    save: 'Erklärung speichern',
  },
  term: {
    lead: 'Erklärung lesen und verbessern.',
    shown: 'So steht es auf den Seiten',
    changeTitle: 'Erklärung verbessern',
    remove: 'Wort entfernen',
    removeTitle: 'Wort entfernen',
    removeHint: 'Das Wort ist dann in keinem Text mehr erklärt. Die Geschichte bleibt im Journal.',
    history: 'Was bisher geschah',
  },
  unexplained: {
    title: 'Wörter ohne Erklärung',
    lead: 'Diese Wörter aus Ihren Texten sind schwer und noch nicht erklärt. Die häufigsten stehen oben.',
    caption: 'Schwere Wörter ohne Erklärung',
    word: 'Wort',
    texts: 'Steht in',
    inTexts: text<{ count: number }>('{count, plural, one {einem Text} other {# Texten}}'),
    better: 'Leichteres Wort',
    do: 'Erklären',
    doing: 'Erklärung',
    looked: text<{ count: number }>(
      '{count, plural, one {Ein Text wurde} other {# Texte wurden}} durchgesehen, die neuesten zuerst.',
    ),
    none: 'Kein schweres Wort ist ohne Erklärung.',
    noneHint: 'Neue Texte werden mitgelesen, sobald sie gespeichert sind.',
  },
}

export const glossarySpeech = {
  refusals: {
    'glossary-full':
      'Mehr als 1000 Wörter kann ein Netzwerk nicht erklären. Entfernen Sie zuerst Wörter, die niemand mehr braucht.',
  },
  problems: { 'word-known': 'Dieses Wort ist schon erklärt. Verbessern Sie die vorhandene Erklärung.' },
  done: {
    'word-explained': 'Das Wort ist erklärt. In allen Texten führt es jetzt zu seiner Erklärung.',
    'word-changed': 'Die Erklärung ist gespeichert.',
    'word-removed': 'Das Wort ist entfernt.',
  },
  facts: {
    'word-explained': '{who} hat das Wort „{word}“ erklärt.',
    'word-changed': '{who} hat die Erklärung von „{word}“ geändert.',
    'word-removed': '{who} hat das Wort „{word}“ entfernt.',
  },
}
