import type { Shape } from '../../foundation/language.ts'
import { coverage } from './texts/coverage.easy.ts'
import { glossary, glossarySpeech } from './texts/glossary.easy.ts'
import { productWords } from './texts/product-words.easy.ts'
import { recording } from './texts/recording.easy.ts'
import { testReading } from './texts/test-reading.easy.ts'
import { twin } from './texts/twin.easy.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  twin,
  recording,
  testReading,
  coverage,
  glossary,
  productWords,
  link: {
    write: 'Diesen Text in einfachem Deutsch schreiben',
    change: 'Den Text in einfachem Deutsch ändern',
  },
  told: {
    none: 'Diesen Text gibt es noch nicht in einfach.',
    draft: 'Der einfache Text ist noch nicht fertig.',
    simple: 'Der Text ist einfach geschrieben. Noch hat ihn niemand geprüft.',
    checked: 'Das ist Leichte Sprache. Geprüft am {day}. Geprüft von {who}.',
    people: '{count} Menschen',
    more: '{count, plural, one {noch 1 Mensch} other {noch # Menschen}}',
    outdated: 'Der erste Text ist jetzt anders. Vielleicht stimmt dieser Text nicht mehr.',
  },
  empty: 'Hier steht noch nichts.',
  refusals: {
    ...recording.refusals,
    ...glossarySpeech.refusals,

    'nothing-to-translate': 'Der erste Text ist leer. Schreiben Sie zuerst den ersten Text.',
    'no-test-reader': 'Wollen Sie Texte prüfen? Sagen Sie das zuerst. Die Seite heißt: Texte prüfen.',
    'own-text': 'Sie haben selbst an dem Text geschrieben. Darum prüfen andere den Text.',
    'already-checked': '2 Menschen haben den Text schon geprüft.',
    'twin-not-finished': 'Der Text ist noch nicht fertig.',
    'twin-outdated': 'Der erste Text ist jetzt anders. Jemand muss diesen Text zuerst ändern.',
    'back-with-writer': 'Jemand hat den Text nicht verstanden. Jetzt wird er einfacher.',
    'already-read': 'Sie haben den Text schon geprüft. Danke.',
    'wording-changed': 'Der Text ist jetzt anders. Lesen Sie bitte den neuen Text.',
    'not-a-member-here': 'Dieser Mensch ist noch kein Mitglied. Laden Sie ihn zuerst ein.',
  },
  problems: { ...recording.problems, ...glossarySpeech.problems },
  done: {
    ...recording.done,
    ...glossarySpeech.done,
    'twin-checked': 'Danke. 2 Menschen haben den Text verstanden. Jetzt ist der Text in Leichter Sprache.',
    'twin-understood': 'Danke. Ihre Antwort ist gespeichert.',
    'twin-not-understood': 'Danke. Jetzt schreibt jemand den Text einfacher.',
    'check-lapsed': 'Die Prüfung gilt nicht mehr.',
    'test-reader-named': 'Das ist gespeichert.',
    'test-reader-released': 'Das ist gelöscht.',
    'compound-mark-chosen': 'Das ist gespeichert.',
    'twin-written': 'Der einfache Text ist gespeichert.',
    'text-written': 'Der Text ist gespeichert.',
    'text-changed': 'Der Text ist gespeichert.',
    'text-dropped': 'Der Text ist weg.',
  },
  facts: {
    ...recording.facts,
    ...glossarySpeech.facts,
    'twin-checked': '2 Menschen haben den Text geprüft. Sie haben ihn verstanden.',
    'twin-understood': 'Jemand hat den Text geprüft und verstanden.',
    'twin-not-understood': 'Jemand hat den Text geprüft. Der Text war zu schwer.',
    'check-lapsed': 'Der Text ist jetzt anders. Darum ist er nicht mehr geprüft.',
    'test-reader-named': '{who} hat aufgeschrieben: Wer prüft Texte?',
    'test-reader-released': '{who} hat gelöscht: Wer prüft Texte?',
    'compound-mark-chosen': '{who} hat festgelegt: So teilen wir lange Wörter.',
    'twin-written': '{who} hat den Text einfach geschrieben.',
    'text-written': '{who} hat den Text geschrieben.',
    'text-changed': '{who} hat den Text geändert.',
    'text-dropped': '{who} hat den Text gelöscht.',
  },
}
