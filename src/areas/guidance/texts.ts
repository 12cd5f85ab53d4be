import { texts } from '../../foundation/language.ts'
import { accessibility } from './texts/accessibility.ts'
import { barrier } from './texts/barrier.ts'
import { display } from './texts/display.ts'
import { help } from './texts/help.ts'
import { legal } from './texts/legal.ts'
import { operation } from './texts/operation.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  display,
  help,
  accessibility,
  legal,
  barrier,
  operation,
  refusals: { 'already-answered': 'Diese Meldung ist schon als beantwortet eingetragen.' },
  problems: {
    'colour-looks-wrong': 'Wählen Sie eine Farbe, oder schreiben Sie einen Farbwert wie #3b2412.',
    'colours-too-similar':
      'Diese beiden Farben sind zu ähnlich: Ihr Kontrast ist {ratio, number} zu 1. Nötig sind 7 zu 1. Nehmen Sie eine dunklere und eine hellere.',
  },
  done: {
    'barrier-reported': 'Ihre Meldung ist angekommen.',
    'report-answered': 'Die Meldung ist als beantwortet eingetragen.',
    'operator-described': 'Die Angaben sind gespeichert. Alle können sie jetzt lesen.',
  },
  facts: {
    'barrier-reported': 'Jemand hat eine Barriere gemeldet.',
    'report-answered': '{who} hat eine Meldung als beantwortet eingetragen.',
    'operator-described': '{who} hat die Angaben zum Betrieb geändert.',
  },
}

export const guidanceTexts = texts(de, easy, en)
