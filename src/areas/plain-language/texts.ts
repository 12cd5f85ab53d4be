import { texts } from '../../foundation/language.ts'
import { twin } from './texts/twin.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  twin,
  link: {
    write: 'Diesen Text in einfachem Deutsch schreiben',
    change: 'Die Fassung in einfachem Deutsch ändern',
  },
  told: {
    none: 'Noch nicht einfach geschrieben.',
    draft: 'Die einfache Fassung ist ein Entwurf.',
    simple: 'Einfach geschrieben, noch nicht von Prüfer*innen gelesen.',
    checked: 'Leichte Sprache, geprüft von zwei Menschen.',
    outdated: 'Der ursprüngliche Text wurde danach geändert. Diese Fassung kann veraltet sein.',
  },
  empty: 'Hier steht noch nichts.',
  refusals: { 'nothing-to-translate': 'Der ursprüngliche Text ist leer. Schreiben Sie zuerst ihn.' },
  problems: {},
  done: {
    'twin-written': 'Die einfache Fassung ist gespeichert.',
    'text-written': 'Der Text ist gespeichert.',
    'text-changed': 'Der Text ist gespeichert.',
    'text-dropped': 'Der Text ist entfernt.',
  },
  facts: {
    'twin-written': '{who} hat die einfache Fassung geschrieben.',
    'text-written': '{who} hat den Text geschrieben.',
    'text-changed': '{who} hat den Text geändert.',
    'text-dropped': '{who} hat den Text entfernt.',
  },
}

export const plainLanguageTexts = texts(de, easy, en)
