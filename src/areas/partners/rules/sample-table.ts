import { addDays } from '../../../foundation/clock.ts'
import type { ExportedPartner } from './export-cells.ts'

const nothing = {
  website: '',
  email: '',
  phone: '',
  about: '',
  binds: '',
  leadDays: null,
  hoursMonth: null,
  absences: [],
}

/** Two invented partners that show every column filled at least once. Whoever forgets to delete them sees at once that they are invented. */
export function sampleRows(today: string): ExportedPartner[] {
  const year = Number(today.slice(0, 4)) + 1
  return [
    {
      ...nothing,
      name: 'Muster-Musikverein Beispielstadt e. V.',
      kind: 'club',
      grade: 'partner',
      single: 'no',
      postcode: '01067',
      town: 'Beispielstadt',
      phone: '0351 123456',
      email: 'musik@beispiel.de',
      website: 'https://www.musik.beispiel.de',
      interests: ['Musik', 'Jugend'],
      strengths: ['Saal mit Rampe', 'Bühnentechnik'],
      about: 'Wir machen Blasmusik, mit 80 Menschen von 8 bis 80 Jahren.',
      binds: 'Unser Vorstand trifft sich alle sechs Wochen.',
      leadDays: 42,
      hoursMonth: 6,
      absences: [{ from: `${year}-07-01`, to: `${year}-08-15` }],
      joinedOn: addDays(today, -365),
    },
    {
      ...nothing,
      name: 'Muster-Selbstvertretung Beispielstadt',
      kind: 'self-advocacy',
      grade: 'expert',
      single: 'no',
      postcode: '01067',
      town: 'Beispielstadt',
      interests: ['Barrierefreiheit', 'Leichte Sprache'],
      strengths: ['Texte prüfen'],
      joinedOn: today,
    },
  ]
}
