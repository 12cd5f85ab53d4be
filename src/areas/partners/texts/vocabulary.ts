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
  /** The five sectors of the bouquet. */
  sectors: {
    1: 'Selbstvertretung',
    2: 'Vereine, Verbände und Religionsgemeinschaften',
    3: 'Soziale Träger, Einrichtungen und Schulen',
    4: 'Kommunale Verwaltung und Koordination',
    5: 'Unternehmen und andere',
  },
}
