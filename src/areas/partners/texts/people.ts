import { text } from '../../../foundation/language.ts'

/** What is said about those who speak for a partner or assist it. */
export const peopleDe = {
  title: text<{ name: string }>('Menschen: {name}'),
  lead: 'Ansprechpersonen sprechen für den Partner. Assistenzen lesen mit und bereiten vor, sie stimmen nicht ab.',
  now: 'Wer zurzeit dabei ist',
  none: 'Noch steht hier niemand',
  noneNext: 'Tragen Sie zuerst die Person ein, die für diesen Partner spricht.',
  roles: { contact: 'Ansprechperson', assistant: 'Assistenz' },
  since: text<{ role: string; day: string }>('{role} seit {day}'),
  until: text<{ role: string; day: string }>('{role} bis {day}'),
  mail: 'E-Mail',
  end: 'Diese Person hört auf',
  lastDay: 'Letzter Tag',
  lastDayHint: 'An diesem Tag ist die Person noch dabei.',
  endSave: 'Ende eintragen',
  invite: 'Person eintragen',
  name: 'Name der Person',
  email: 'E-Mail-Adresse',
  emailHint: 'An diese Adresse kommen Einladungen und der Zugang.',
  role: 'Was macht die Person?',
  roleHints: {
    contact: 'Spricht und stimmt für den Partner.',
    assistant: 'Liest mit und bereitet vor, stimmt nicht ab.',
  },
  save: 'Person eintragen',
}
