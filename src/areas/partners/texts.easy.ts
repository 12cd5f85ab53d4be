import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  refusals: {
    'own-partner-only': 'Das dürfen nur Personen von diesem Partner. Und die Koordination darf das.',
    'grade-by-coordination': 'Das ändert nur die Koordination. Schreiben Sie der Koordination.',
    'left-already': 'Der Partner geht schon weg. Der Tag steht fest.',
    'belongs-already': 'Der Partner ist schon dabei.',
  },
  problems: {
    'name-exists':
      'Einen Partner mit diesem Namen gibt es schon. Sehen Sie nach. Ist es ein anderer Partner? Dann machen Sie hier ein Häkchen.',
    'postcode-looks-wrong': 'Eine Post-Leitzahl hat 5 Ziffern. Zum Beispiel: 91052',
    'website-looks-wrong': 'Schreiben Sie die Adresse im Internet. Zum Beispiel: www.verein.de',
    'ends-before-start': 'Der letzte Tag ist vor dem ersten Tag. Tauschen Sie die 2 Tage.',
    'day-ahead': 'Dieser Tag kommt erst noch. Seit wann ist der Partner dabei? Schreiben Sie diesen Tag.',
    'day-before-joining': 'An diesem Tag war der Partner noch nicht dabei. Schreiben Sie einen anderen Tag.',
  },
  done: {
    'partner-added': 'Der Partner ist jetzt dabei.',
    'partner-changed': 'Die neuen Angaben sind gespeichert.',
    'partner-left': 'Es ist gespeichert: Der Partner geht weg.',
    'partner-returned': 'Der Partner ist wieder dabei.',
  },
  facts: {
    'partner-added': '{who} hat den Partner aufgenommen.',
    'partner-changed':
      '{assisted, select, true {{who} ist Assistenz. {who} hat die Angaben geändert.} other {{who} hat die Angaben geändert.}}',
    'partner-left': '{who} hat aufgeschrieben: Der Partner geht weg.',
    'partner-returned': '{who} hat den Partner wieder aufgenommen.',
  },
}
