import type { Shape } from '../../../foundation/language.ts'
import type { vocabulary as german } from './vocabulary.ts'

export const vocabulary: Shape<typeof german> = {
  kinds: {
    'self-advocacy': 'Selbst-Vertretung',
    'welfare-provider': 'Soziale Organisation',
    club: 'Verein',
    association: 'Verband',
    company: 'Firma',
    institution: 'Einrichtung',
    school: 'Schule',
    'municipal-department': 'Amt',
    'faith-community': 'Religions-Gruppe',
    'project-coordination': 'Projekt-Büro',
    other: 'Etwas anderes',
  },
  grades: {
    lead: 'Leitet das Netzwerk',
    partner: 'Partner mit Vertrag',
    supporter: 'Will helfen, mit Unterschrift',
    expert: 'Expertin oder Experte für das eigene Leben',
  },
  single: {
    question: 'Ist das nur 1 Person?',
    answers: { no: 'Nein, das ist eine Gruppe', yes: 'Ja', 'yes-named': 'Ja, und alle dürfen den Namen lesen' },
    hints: {
      no: 'Zum Beispiel ein Verein oder ein Amt. Alle lesen den Namen.',
      yes: 'Nur Mitglieder lesen den Namen.',
      'yes-named': 'Fragen Sie die Person vorher.',
    },
    told: {
      yes: 'Das ist nur 1 Person. Nur Mitglieder lesen den Namen.',
      'yes-named': 'Das ist nur 1 Person. Alle dürfen den Namen lesen.',
    },
  },
  sectors: {
    1: 'Selbst-Vertretung',
    2: 'Vereine, Verbände und Religions-Gruppen',
    3: 'Soziale Organisationen, Einrichtungen und Schulen',
    4: 'Ämter und Projekt-Büros',
    5: 'Firmen und andere',
  },
}
