import type { Shape } from '../../../foundation/language.ts'
import type { operation as de } from './operation.ts'

export const operation: Shape<typeof de> = {
  title: 'Betrieb',
  lead: 'Wer betreibt diese Seiten? Schreiben Sie es auf. Alle können es lesen.',
  fields: {
    name: 'Name vom Betreiber',
    address: 'Adresse',
    representedBy: 'Wer darf für den Betreiber unterschreiben?',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    dataProtection: 'Wer passt auf die Daten auf?',
    enforcement: 'Wer hilft bei Streit über Hindernisse?',
  },
  hints: {
    name: 'Zum Beispiel die Stadt oder der Verein.',
    email: 'Hier kommen auch die Meldungen über Hindernisse an.',
    dataProtection: 'Schreiben Sie Name und Adresse.',
    enforcement: 'Jedes Bundes-Land hat so eine Stelle. Schreiben Sie Name und Adresse.',
  },
  save: 'Speichern',
  reports: {
    title: 'Meldungen über Hindernisse',
    lead: 'Menschen haben ein Hindernis gemeldet. Jede Meldung braucht in 1 Monat eine Antwort.',
    one: 'Meldung {number}',
    due: 'Antwort bis {day}',
    overdue: 'Die Antwort war bis {day} versprochen',
    answered: 'beantwortet am {day}',
    where: 'Wo',
    from: 'Von',
    nobody: 'ohne Namen',
    mark: 'Ich habe geantwortet',
    none: 'Es gibt noch keine Meldungen',
    noneHow: 'Unten auf jeder Seite steht: Hindernis melden.',
  },
}
