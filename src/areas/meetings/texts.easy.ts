import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  refusals: {
    'seat-or-coordination':
      'Das dürfen die Mitglieder von diesem Gremium. Auch die Koordination darf das. Fragen Sie dort.',
    'already-held': 'Das Treffen ist schon fertig. Nehmen Sie den Punkt für das nächste Treffen.',
    'already-cancelled': 'Das Treffen findet nicht statt. Machen Sie ein neues Treffen aus.',
    'already-over': 'Das Treffen ist schon vorbei.',
    'not-begun': 'Das Treffen hat noch nicht angefangen. Danach geht es.',
    'already-on-agenda': 'Der Punkt steht schon im Plan für das Treffen.',
    'already-first': 'Der Punkt steht schon ganz oben.',
    'already-last': 'Weiter nach unten geht es nicht.',
    'nobody-to-invite': 'In diesem Gremium ist noch niemand. Tragen Sie zuerst Personen ein.',
    'everyone-invited': 'Alle haben schon eine Einladung.',
    'not-invited': 'Sie haben keine Einladung. Wollen Sie kommen? Dann fragen Sie die Koordination.',
  },
  problems: {
    'day-past': 'Dieser Tag ist schon vorbei. Wählen Sie einen anderen Tag.',
    'time-left-out':
      '{time} Uhr gibt es an diesem Tag nicht. An diesem Tag beginnt die Sommer-Zeit. Wählen Sie eine Zeit ab 3 Uhr.',
    'ends-before-start': 'Das Ende ist vor dem Anfang. Wählen Sie ein anderes Ende.',
    'lasts-too-long': 'Ein Treffen dauert höchstens 12 Stunden. Machen Sie 2 Treffen daraus.',
  },
  done: {
    'meeting-called':
      'Das Treffen ist gespeichert. Schreiben Sie auf: Worüber wollen Sie sprechen? Dann laden Sie alle ein.',
    'item-added': 'Der Punkt steht im Plan.',
  },
  facts: {
    'meeting-called': '{who} hat das Treffen ausgemacht.',
    'item-added': '{who} hat einen Punkt aufgeschrieben.',
  },
}
