import { text, texts } from '../../foundation/language.ts'
import { coverage } from './texts/coverage.ts'
import { glossary, glossarySpeech } from './texts/glossary.ts'
import { productWords } from './texts/product-words.ts'
import { recording } from './texts/recording.ts'
import { testReading } from './texts/test-reading.ts'
import { twin } from './texts/twin.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  twin,
  recording,
  testReading,
  coverage,
  glossary,
  productWords,
  link: {
    write: 'Diesen Text in einfachem Deutsch schreiben',
    change: 'Die Fassung in einfachem Deutsch ändern',
  },
  told: {
    none: 'Noch nicht einfach geschrieben.',
    draft: 'Die einfache Fassung ist ein Entwurf.',
    simple: 'Einfach geschrieben, noch nicht von Prüfer*innen gelesen.',
    checked: text<{ day: string; who: string }>('Leichte Sprache, geprüft am {day} von {who}.'),
    people: text<{ count: number }>('{count} Menschen'),
    more: text<{ count: number }>('{count, plural, one {einem weiteren Menschen} other {# weiteren Menschen}}'),
    outdated: 'Der ursprüngliche Text wurde danach geändert. Diese Fassung kann veraltet sein.',
  },
  empty: 'Hier steht noch nichts.',
  refusals: {
    ...recording.refusals,
    ...glossarySpeech.refusals,

    'nothing-to-translate': 'Der ursprüngliche Text ist leer. Schreiben Sie zuerst ihn.',
    'no-test-reader':
      'Texte prüfen Menschen, die das von sich gesagt haben. Sagen Sie es zuerst auf der Seite „Texte prüfen“.',
    'own-text': 'An diesem Text haben Sie selbst geschrieben. Ob er leicht ist, sagen andere.',
    'already-checked': 'Diesen Text haben schon zwei Menschen geprüft.',
    'twin-not-finished': 'Dieser Text ist noch nicht fertig. Warten Sie, bis er fertig geschrieben ist.',
    'twin-outdated': 'Der ursprüngliche Text hat sich geändert. Zuerst muss jemand diese Fassung anpassen.',
    'back-with-writer': 'Jemand hat diesen Text nicht verstanden. Er wird erst einmal einfacher geschrieben.',
    'already-read': 'Diesen Text haben Sie schon geprüft. Danke.',
    'wording-changed': 'Der Text wurde gerade geändert. Lesen Sie bitte die neue Fassung.',
    'not-a-member-here': 'Diese Person gehört nicht zum Netzwerk. Nehmen Sie sie zuerst auf.',
  },
  problems: { ...recording.problems, ...glossarySpeech.problems },
  done: {
    ...recording.done,
    ...glossarySpeech.done,
    'twin-checked': 'Danke. Zwei Menschen haben den Text verstanden: Er heißt jetzt Leichte Sprache.',
    'twin-understood': 'Danke. Ihre Antwort ist gespeichert.',
    'twin-not-understood': 'Danke. Der Text geht zurück an die Menschen, die ihn geschrieben haben.',
    'check-lapsed': 'Die Prüfung gilt nicht mehr.',
    'test-reader-named': 'Die Angabe ist gespeichert.',
    'test-reader-released': 'Die Angabe ist gelöscht.',
    'compound-mark-chosen': 'Die Schreibweise ist gespeichert.',
    'twin-written': 'Die einfache Fassung ist gespeichert.',
    'text-written': 'Der Text ist gespeichert.',
    'text-changed': 'Der Text ist gespeichert.',
    'text-dropped': 'Der Text ist entfernt.',
  },
  facts: {
    ...recording.facts,
    ...glossarySpeech.facts,
    'twin-checked': 'Zwei Menschen haben die einfache Fassung geprüft und verstanden.',
    'twin-understood': 'Jemand hat die einfache Fassung geprüft und verstanden.',
    'twin-not-understood': 'Jemand hat die einfache Fassung geprüft und nicht verstanden.',
    'check-lapsed': 'Der Text hat sich geändert. Die Prüfung der einfachen Fassung gilt nicht mehr.',
    'test-reader-named': '{who} hat eingetragen, wer Texte prüft.',
    'test-reader-released': '{who} hat ausgetragen, wer Texte prüft.',
    'compound-mark-chosen': '{who} hat festgelegt, wie lange Wörter geteilt werden.',
    'twin-written': '{who} hat die einfache Fassung geschrieben.',
    'text-written': '{who} hat den Text geschrieben.',
    'text-changed': '{who} hat den Text geändert.',
    'text-dropped': '{who} hat den Text entfernt.',
  },
}

export const plainLanguageTexts = texts(de, easy, en)
