import type { Shape } from '../../foundation/language.ts'
import { accessibility } from './texts/accessibility.easy.ts'
import { barrier } from './texts/barrier.easy.ts'
import { display } from './texts/display.easy.ts'
import { help } from './texts/help.easy.ts'
import { legal } from './texts/legal.easy.ts'
import { operation } from './texts/operation.easy.ts'
import { statement } from './texts/statement.easy.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
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
      'Es gibt gerade sehr viele Meldungen. Bitte warten Sie 1 Stunde. Ihr Text steht noch da. Oder rufen Sie an.',
    'statement-says-full': 'Sie haben gesagt: Alle Regeln sind eingehalten. Ändern Sie das zuerst.',
    'barrier-is-gone': 'Dieses Hindernis ist schon weg.',
    'only-the-clock': 'Das macht der Computer allein.',
    'no-address-to-remind': 'Der Betreiber hat noch keine E-Mail-Adresse.',
    'nothing-to-remind-of': 'Heute gibt es nichts zu tun.',
  },
  problems: {
    'gap-left': 'Es gibt noch eckige Klammern im Text. Ändern Sie den Text dort. Oder löschen Sie ihn.',
    'day-to-come': 'Dieser Tag kommt erst noch. Schreiben Sie einen früheren Tag.',
    'checked-before-made': 'Zuerst schreiben Sie den Text. Danach prüfen Sie. Schauen Sie auf die 2 Tage.',
    'barriers-are-left': 'Unten stehen noch Hindernisse. Wählen Sie: Viele, aber nicht alle.',
    'colour-looks-wrong': 'Wählen Sie eine Farbe. Oder schreiben Sie eine Zahl wie #3b2412.',
    'colours-too-similar':
      'Die 2 Farben sind sich zu ähnlich. So kann man die Schrift schlecht lesen. Nehmen Sie eine helle und eine dunkle Farbe.',
  },
  done: {
    'statement-kept': 'Alles ist gespeichert. Alle können es jetzt lesen.',
    'barrier-noted': 'Das Hindernis steht jetzt auf der Seite.',
    'barrier-changed': 'Das Hindernis ist geändert.',
    'barrier-ended': 'Das Hindernis ist weg.',
    'report-reminded': 'Die Mail ist auf dem Weg.',
    'review-reminded': 'Die Mail ist auf dem Weg.',
    'barrier-reported': 'Ihre Meldung ist da.',
    'report-answered': 'Ihre Antwort ist auf dem Weg.',
    'operator-described': 'Alles ist gespeichert. Alle können es jetzt lesen.',
  },
  facts: {
    'statement-kept': '{who} hat den Text zur Barriere-Freiheit gespeichert.',
    'barrier-noted': '{who} hat ein Hindernis aufgeschrieben.',
    'barrier-changed': '{who} hat ein Hindernis geändert.',
    'barrier-ended': '{who} sagt: Ein Hindernis ist weg.',
    'report-reminded': 'Nach {days} Tagen kam eine Mail an den Betreiber.',
    'review-reminded': 'Eine Mail sagt dem Betreiber: Prüfen Sie bald.',
    'barrier-reported': 'Eine Person hat ein Hindernis gemeldet.',
    'report-answered': '{who} hat die Meldung beantwortet.',
    'operator-described': '{who} hat den Betreiber beschrieben.',
  },
}
