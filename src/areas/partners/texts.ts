import { texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  refusals: {
    'own-partner-only': 'Das machen die Ansprechpersonen dieses Partners, ihre Assistenz und die Koordination.',
    'grade-by-coordination':
      'Wie ein Partner dazugehört, ändert nur die Koordination. Schreiben Sie ihr, wenn sich das geändert hat.',
    'left-already': 'Für diesen Partner steht schon fest, wann er das Netzwerk verlässt.',
    'belongs-already': 'Dieser Partner gehört schon dazu.',
  },
  problems: {
    'name-exists':
      'Einen Partner mit diesem Namen gibt es schon. Sehen Sie nach. Ist es ein anderer, setzen Sie hier ein Häkchen.',
    'postcode-looks-wrong': 'Eine Postleitzahl hat fünf Ziffern, zum Beispiel 91052.',
    'website-looks-wrong': 'Schreiben Sie die Adresse der Internetseite, zum Beispiel www.verein.de.',
    'ends-before-start': 'Der letzte Tag liegt vor dem ersten. Tauschen Sie die beiden Tage.',
    'day-ahead': 'Dieser Tag liegt in der Zukunft. Schreiben Sie den Tag, seit dem der Partner dazugehört.',
    'day-before-joining': 'Da gehörte der Partner noch nicht dazu. Schreiben Sie einen späteren Tag.',
  },
  done: {
    'partner-added': 'Der Partner ist aufgenommen.',
    'partner-changed': 'Das Profil ist gespeichert.',
    'partner-left': 'Der Austritt ist eingetragen.',
    'partner-returned': 'Der Partner gehört wieder dazu.',
  },
  facts: {
    'partner-added': '{who} hat den Partner aufgenommen.',
    'partner-changed':
      '{assisted, select, true {{who} hat das Profil als Assistenz geändert.} other {{who} hat das Profil geändert.}}',
    'partner-left': '{who} hat den Austritt eingetragen.',
    'partner-returned': '{who} hat den Partner wieder aufgenommen.',
  },
}

export const partnersTexts = texts(de, easy, en)
