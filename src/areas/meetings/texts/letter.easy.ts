import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const easy: Shape<typeof de> = {
  subject: {
    invitation: 'Einladung: {title} am {day}',
    change: 'Geändert: {title} am {day}',
    'new-time': 'Neue Zeit: {title} am {day}',
    cancellation: 'Fällt aus: {title} am {day}',
  },
  greeting: 'Guten Tag {name},',
  first: {
    delegate: 'Sie sind eingeladen. Das Treffen heißt: {title}. Dieses Gremium trifft sich: {body}.',
    deputy:
      'Sie vertreten ein Mitglied. Das Gremium heißt: {body}. Das Treffen heißt: {title}. Sprechen Sie ab: Wer von Ihnen kommt?',
    tandem:
      'Sie gehen im Tandem mit. Das Gremium heißt: {body}. Das Treffen heißt: {title}. Bitte antworten Sie: Kommen Sie mit?',
    assistant:
      'Sie begleiten ein Mitglied. Das Gremium heißt: {body}. Das Treffen heißt: {title}. Bitte antworten Sie: Kommen Sie mit?',
    change: 'Bei diesem Treffen ist etwas anders: {title}. Das Gremium heißt: {body}.',
    'new-time':
      'Dieses Treffen hat eine neue Zeit: {title}. Das Gremium heißt: {body}. Bitte antworten Sie noch einmal: Kommen Sie?',
    cancellation: 'Dieses Treffen fällt aus: {title}. Das Gremium heißt: {body}.',
  },
  goals: 'Das sind unsere Ziele: {goals}.',
  agenda: 'Darüber sprechen wir:',
  needs:
    'Was brauchen Sie? Wollen Sie zum Beispiel Gebärden-Sprache, eine Fahrt oder große Schrift? Sagen Sie es bald. Sagen Sie es hier: {contact}.',
  needsCoordination:
    'Was brauchen Sie? Wollen Sie zum Beispiel Gebärden-Sprache, eine Fahrt oder große Schrift? Sagen Sie es bald. Sagen Sie es der Koordination.',
  answer: 'Kommen Sie? Antworten Sie hier. Sie müssen sich nicht anmelden',
  see: 'Hier steht alles über das Treffen',
  calendar: 'An dieser E-Mail hängt eine Datei. Damit tragen Sie das Treffen in Ihren Kalender ein.',
  calendarOff: 'An dieser E-Mail hängt eine Datei. Damit löschen Sie das Treffen aus Ihrem Kalender.',
}
