import { texts } from '../../foundation/language.ts'
import { accessibility } from './texts/accessibility.ts'
import { barrier } from './texts/barrier.ts'
import { display } from './texts/display.ts'
import { help } from './texts/help.ts'
import { legal } from './texts/legal.ts'
import { operation } from './texts/operation.ts'
import { statement } from './texts/statement.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  display,
  help,
  accessibility,
  legal,
  barrier,
  operation,
  statement,
  refusals: {
    'already-answered': 'Diese Meldung ist schon beantwortet.',
    'too-many-reports':
      'In der letzten Stunde kamen sehr viele Meldungen. Darum nehmen wir gerade keine an. Ihr Text steht noch da: Senden Sie ihn in einer Stunde, oder nehmen Sie einen der anderen Wege.',
    'statement-says-full': 'Die Erklärung sagt, dass alles erfüllt ist. Ändern Sie zuerst den Stand auf „Teilweise“.',
    'barrier-is-gone': 'Diese Barriere ist schon als beseitigt eingetragen.',
    'only-the-clock': 'Erinnerungen verschickt das Programm von selbst.',
    'no-address-to-remind': 'Der Betrieb hat noch keine E-Mail-Adresse eingetragen.',
    'nothing-to-remind-of': 'Heute ist an nichts zu erinnern.',
  },
  problems: {
    'gap-left': 'Ersetzen Sie alles, was noch in eckigen Klammern steht, oder löschen Sie es.',
    'day-to-come': 'Dieser Tag liegt in der Zukunft. Schreiben Sie heute oder einen Tag davor.',
    'checked-before-made': 'Geprüft wurde vor dem Tag der Erklärung. Prüfen Sie beide Tage.',
    'barriers-are-left':
      'Unten stehen noch Barrieren. Wählen Sie „Teilweise“, oder tragen Sie die Barrieren als beseitigt ein.',
    'colour-looks-wrong': 'Wählen Sie eine Farbe, oder schreiben Sie einen Farbwert wie #3b2412.',
    'colours-too-similar':
      'Diese beiden Farben sind zu ähnlich: Ihr Kontrast ist {ratio, number} zu 1. Nötig sind 7 zu 1. Nehmen Sie eine dunklere und eine hellere.',
  },
  done: {
    'statement-kept': 'Die Erklärung ist gespeichert. Alle können sie jetzt lesen.',
    'barrier-noted': 'Die Barriere steht jetzt in der Erklärung.',
    'barrier-changed': 'Die Barriere ist geändert.',
    'barrier-ended': 'Die Barriere ist als beseitigt eingetragen.',
    'report-reminded': 'Die Erinnerung ist verschickt.',
    'review-reminded': 'Die Erinnerung ist verschickt.',
    'barrier-reported': 'Ihre Meldung ist angekommen.',
    'report-answered': 'Die Antwort ist abgeschickt.',
    'operator-described': 'Die Angaben sind gespeichert. Alle können sie jetzt lesen.',
  },
  facts: {
    'statement-kept': '{who} hat die Erklärung zur Barrierefreiheit gespeichert.',
    'barrier-noted': '{who} hat eine Barriere eingetragen.',
    'barrier-changed': '{who} hat eine Barriere geändert.',
    'barrier-ended': '{who} hat eine Barriere als beseitigt eingetragen.',
    'report-reminded': 'Der Betrieb wurde nach {days} Tagen erinnert.',
    'review-reminded': 'Der Betrieb wurde an die jährliche Prüfung erinnert.',
    'barrier-reported': 'Jemand hat eine Barriere gemeldet.',
    'report-answered': '{who} hat die Meldung beantwortet{mailed, select, true { und eine Mail geschickt} other {}}.',
    'operator-described': '{who} hat die Angaben zum Betrieb geändert.',
  },
}

export const guidanceTexts = texts(de, easy, en)
