import type { Shape } from '../../foundation/language.ts'
import { twin } from './texts/twin.easy.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  twin,
  link: {
    write: 'Diesen Text in einfachem Deutsch schreiben',
    change: 'Den Text in einfachem Deutsch ändern',
  },
  told: {
    none: 'Diesen Text gibt es noch nicht in einfach.',
    draft: 'Der einfache Text ist noch nicht fertig.',
    simple: 'Der Text ist einfach geschrieben. Noch hat ihn niemand geprüft.',
    checked: 'Das ist Leichte Sprache. 2 Menschen haben den Text geprüft.',
    outdated: 'Der erste Text ist jetzt anders. Vielleicht stimmt dieser Text nicht mehr.',
  },
  empty: 'Hier steht noch nichts.',
  refusals: { 'nothing-to-translate': 'Der erste Text ist leer. Schreiben Sie zuerst den ersten Text.' },
  problems: {},
  done: {
    'twin-written': 'Der einfache Text ist gespeichert.',
    'text-written': 'Der Text ist gespeichert.',
    'text-changed': 'Der Text ist gespeichert.',
    'text-dropped': 'Der Text ist weg.',
  },
  facts: {
    'twin-written': '{who} hat den Text einfach geschrieben.',
    'text-written': '{who} hat den Text geschrieben.',
    'text-changed': '{who} hat den Text geändert.',
    'text-dropped': '{who} hat den Text gelöscht.',
  },
}
