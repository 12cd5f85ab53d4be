import { text } from '../../../foundation/language.ts'

export const operation = {
  title: 'Betrieb',
  lead: 'Diese Angaben stehen im Impressum, im Datenschutz und in der Erklärung zur Barrierefreiheit. Alle können sie lesen.',
  fields: {
    name: 'Name der Stelle',
    address: 'Anschrift',
    representedBy: 'Vertreten durch',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    dataProtection: 'Datenschutzbeauftragte Person',
    enforcement: 'Stelle für Streitfälle bei Barrieren',
  },
  hints: {
    name: 'Die Kommune, der Verein oder die Person, die diese Installation betreibt.',
    email: 'Hierhin schicken wir auch die Barriere-Meldungen.',
    dataProtection: 'Name, Anschrift und E-Mail-Adresse.',
    enforcement: 'Die Durchsetzungs- oder Schlichtungsstelle Ihres Landes, mit Adresse.',
  },
  save: 'Angaben speichern',
  reports: {
    title: 'Barriere-Meldungen',
    lead: 'Was Menschen gehindert hat. Jede Meldung braucht innerhalb eines Monats eine Antwort.',
    one: text<{ number: number }>('Meldung {number}'),
    due: text<{ day: string }>('Antwort bis {day}'),
    overdue: text<{ day: string }>('Antwort war bis {day} zugesagt'),
    answered: text<{ day: string }>('beantwortet am {day}'),
    where: 'Wo',
    from: 'Von',
    nobody: 'ohne Namen',
    mark: 'Als beantwortet eintragen',
    none: 'Noch keine Meldungen',
    noneHow: 'Wer eine Barriere trifft, findet unten auf jeder Seite den Weg hierher.',
  },
}
