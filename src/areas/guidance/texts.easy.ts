import type { Shape } from '../../foundation/language.ts'
import { accessibility } from './texts/accessibility.easy.ts'
import { barrier } from './texts/barrier.easy.ts'
import { display } from './texts/display.easy.ts'
import { help } from './texts/help.easy.ts'
import { legal } from './texts/legal.easy.ts'
import { operation } from './texts/operation.easy.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  display,
  help,
  accessibility,
  legal,
  barrier,
  operation,
  refusals: { 'already-answered': 'Diese Meldung ist schon beantwortet.' },
  problems: {
    'colour-looks-wrong': 'Wählen Sie eine Farbe. Oder schreiben Sie eine Zahl wie #3b2412.',
    'colours-too-similar':
      'Die 2 Farben sind sich zu ähnlich. So kann man die Schrift schlecht lesen. Nehmen Sie eine helle und eine dunkle Farbe.',
  },
  done: {
    'barrier-reported': 'Ihre Meldung ist da.',
    'report-answered': 'Die Meldung ist jetzt beantwortet.',
    'operator-described': 'Alles ist gespeichert. Alle können es jetzt lesen.',
  },
  facts: {
    'barrier-reported': 'Eine Person hat ein Hindernis gemeldet.',
    'report-answered': '{who} hat eine Meldung beantwortet.',
    'operator-described': '{who} hat den Betreiber beschrieben.',
  },
}
