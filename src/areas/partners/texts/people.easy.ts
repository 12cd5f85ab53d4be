import type { Shape } from '../../../foundation/language.ts'
import type { peopleDe } from './people.ts'

export const peopleEasy: Shape<typeof peopleDe> = {
  title: 'Menschen: {name}',
  lead: 'Ansprech-Personen sprechen für den Partner. Assistenzen helfen beim Lesen und Schreiben. Assistenzen stimmen nicht ab.',
  now: 'Diese Menschen sind dabei',
  none: 'Hier steht noch niemand',
  noneNext: 'Wer spricht für diesen Partner? Tragen Sie zuerst diese Person ein.',
  roles: { contact: 'Ansprech-Person', assistant: 'Assistenz' },
  since: '{role} seit {day}',
  until: '{role} bis {day}',
  mail: 'E-Mail',
  end: 'Die Person hört auf',
  lastDay: 'Letzter Tag',
  lastDayHint: 'An diesem Tag ist die Person noch dabei.',
  endSave: 'Letzten Tag speichern',
  invite: 'Person eintragen',
  name: 'Wie heißt die Person?',
  email: 'E-Mail-Adresse',
  emailHint: 'Die Person bekommt hier Post vom Netzwerk.',
  role: 'Was macht die Person?',
  roleHints: {
    contact: 'Spricht für den Partner. Stimmt ab.',
    assistant: 'Hilft beim Lesen und Schreiben. Stimmt nicht ab.',
  },
  save: 'Person eintragen',
}
