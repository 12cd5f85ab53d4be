/** What partners are called wherever they stand. */
export const vocabulary = {
  kinds: {
    'self-advocacy': 'Selbstvertretung',
    'welfare-provider': 'Sozialer Träger',
    club: 'Verein',
    association: 'Verband',
    company: 'Unternehmen',
    institution: 'Einrichtung',
    school: 'Schule',
    'municipal-department': 'Kommunale Verwaltung',
    'faith-community': 'Religionsgemeinschaft',
    'project-coordination': 'Projektkoordination',
    other: 'Anderes',
  },
  grades: {
    lead: 'Federführender Partner',
    partner: 'Partner mit Vereinbarung',
    supporter: 'Unterstützer mit Absichtserklärung',
    expert: 'Expert*in in eigener Sache',
  },
  /** Whether a partner is one person, and may be named where everyone reads. */
  single: {
    question: 'Ist das eine einzelne Person?',
    answers: {
      no: 'Nein, eine Organisation oder Gruppe',
      yes: 'Ja',
      'yes-named': 'Ja, und der Name darf öffentlich sein',
    },
    hints: {
      no: 'Der Name steht auf der öffentlichen Seite des Netzwerks.',
      yes: 'Der Name steht nur auf den Seiten für Mitglieder.',
      'yes-named': 'Wählen Sie das nur, wenn die Person zugestimmt hat.',
    },
    told: {
      yes: 'Das ist eine einzelne Person. Den Namen sehen nur Mitglieder.',
      'yes-named': 'Das ist eine einzelne Person. Der Name darf öffentlich sein.',
    },
  },
  /** The five sectors of the bouquet. */
  sectors: {
    1: 'Selbstvertretung',
    2: 'Vereine, Verbände und Religionsgemeinschaften',
    3: 'Soziale Träger, Einrichtungen und Schulen',
    4: 'Kommunale Verwaltung und Koordination',
    5: 'Unternehmen und andere',
  },
}
