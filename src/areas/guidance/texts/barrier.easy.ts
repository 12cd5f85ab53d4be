import type { Shape } from '../../../foundation/language.ts'
import type { barrier as de } from './barrier.ts'

export const barrier: Shape<typeof de> = {
  title: 'Hindernis melden',
  lead: 'Was geht nicht? Schreiben Sie es auf. Sie müssen sich nicht anmelden. Sie müssen keinen Namen nennen.',
  what: 'Was ist passiert?',
  whatHint: 'Zum Beispiel: Die Schrift ist zu klein.',
  page: 'Wo war das?',
  pageHint: 'Wie heißt die Seite? Oder beschreiben Sie die Stelle.',
  name: 'Ihr Name',
  email: 'Ihre E-Mail-Adresse',
  emailHint: 'Dann können wir Ihnen antworten.',
  button: 'Hindernis melden',
  otherWays: 'Andere Wege',
  otherWaysText: 'Sie können auch schreiben oder anrufen:',
  received: {
    title: 'Ihre Meldung hat die Nummer {number}',
    lead: 'Danke. Sie helfen damit auch anderen Menschen.',
    promised: 'Wir antworten bis {day}.',
    keep: 'Schreiben Sie die Nummer auf. Dann finden wir Ihre Meldung wieder. Haben Sie keine Adresse genannt? Dann können wir nicht antworten. Wir lesen Ihre Meldung trotzdem.',
    back: 'Zur Hilfe',
  },
  letter: {
    subject: 'Hindernis-Meldung {number}: Antwort bis {day}',
    why: 'Eine Person hat ein Hindernis gemeldet. Sie haben 1 Monat Zeit für die Antwort.',
    when: 'Gemeldet am',
    where: 'Wo',
    from: 'Von',
    nobody: 'ohne Namen',
    list: 'Alle Meldungen ansehen',
    sender: 'Diese Mail kommt von Augenhöhe: {address}',
  },
}
