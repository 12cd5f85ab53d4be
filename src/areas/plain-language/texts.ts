import { texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  twin: {
    title: 'Einfach geschriebene Fassung',
    lead: 'Schreiben Sie denselben Inhalt in kurzen Sätzen und bekannten Wörtern. So können mehr Menschen mitreden.',
    original: 'Der ursprüngliche Text',
    plain: 'Einfach geschrieben',
    hint: 'Ein Satz, ein Gedanke. Höchstens zwölf Wörter im Satz. Jeder Satz in einer eigenen Zeile.',
    finished: 'Die Fassung ist fertig und darf gezeigt werden',
    save: 'Fassung speichern',
    outdated: 'Der ursprüngliche Text wurde seitdem geändert. Prüfen Sie, ob die einfache Fassung noch stimmt.',
  },
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
