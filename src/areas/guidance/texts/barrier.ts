import { text } from '../../../foundation/language.ts'

export const barrier = {
  title: 'Barriere melden',
  lead: 'Was hat Sie gehindert? Schreiben Sie es in Ihren Worten. Sie brauchen keinen Zugang und keinen Namen.',
  what: 'Was ist passiert?',
  whatHint: 'Zum Beispiel: Mein Vorleseprogramm liest den Knopf nicht vor.',
  page: 'Wo war das?',
  pageHint: 'Die Adresse der Seite, oder beschreiben Sie die Stelle.',
  name: 'Ihr Name',
  email: 'Ihre E-Mail-Adresse',
  emailHint: 'Nur damit wir Ihnen antworten können.',
  button: 'Barriere melden',
  otherWays: 'Andere Wege',
  otherWaysText: 'Sie können auch schreiben oder anrufen:',
  received: {
    title: text<{ number: number }>('Ihre Meldung hat die Nummer {number}'),
    lead: 'Danke. Sie helfen damit allen, die dieselbe Barriere treffen.',
    promised: text<{ day: string }>('Wir antworten bis {day}.'),
    keep: 'Schreiben Sie sich die Nummer auf. Damit finden wir Ihre Meldung wieder. Ohne Ihre Adresse können wir Ihnen nicht antworten, aber die Barriere trotzdem beseitigen.',
    back: 'Zur Hilfe',
  },
  letter: {
    subject: text<{ number: number; day: string }>('Barriere-Meldung {number}: Antwort bis {day}'),
    why: 'Jemand hat eine Barriere gemeldet. Das Gesetz gibt einen Monat Zeit für eine Antwort.',
    when: 'Gemeldet am',
    where: 'Wo',
    from: 'Von',
    nobody: 'ohne Namen',
    list: 'Alle Meldungen ansehen',
    sender: text<{ address: string }>('Diese Mail kommt von Augenhöhe: {address}'),
  },
}
