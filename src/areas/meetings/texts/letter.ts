import { text, texts } from '../../../foundation/language.ts'
import { easy } from './letter.easy.ts'
import { en } from './letter.en.ts'

export const de = {
  subject: {
    invitation: text<{ title: string; day: string }>('Einladung: {title} am {day}'),
    change: text<{ title: string; day: string }>('Geändert: {title} am {day}'),
    'new-time': text<{ title: string; day: string }>('Neuer Termin: {title} am {day}'),
    cancellation: text<{ title: string; day: string }>('Abgesagt: {title} am {day}'),
  },
  greeting: text<{ name: string }>('Guten Tag {name},'),
  first: {
    delegate: text<{ title: string; body: string }>('Sie sind eingeladen: {title}. Es trifft sich: {body}.'),
    deputy: text<{ title: string; body: string }>(
      'Sie vertreten ein Mitglied in diesem Gremium: {body}. Es trifft sich: {title}. Bitte sprechen Sie sich ab, wer von Ihnen kommt.',
    ),
    tandem: text<{ title: string; body: string }>(
      'Sie gehen im Tandem mit in dieses Gremium: {body}. Es trifft sich: {title}. Bitte antworten Sie, ob Sie mitkommen.',
    ),
    assistant: text<{ title: string; body: string }>(
      'Sie begleiten ein Mitglied in diesem Gremium: {body}. Es trifft sich: {title}. Bitte antworten Sie, ob Sie mitkommen.',
    ),
    change: text<{ title: string; body: string }>('Für das Treffen „{title}“ ({body}) gilt jetzt etwas Neues:'),
    'new-time': text<{ title: string; body: string }>(
      'Das Treffen „{title}“ ({body}) hat eine neue Zeit. Bitte antworten Sie noch einmal, ob Sie kommen.',
    ),
    cancellation: text<{ title: string; body: string }>('Das Treffen „{title}“ ({body}) findet nicht statt.'),
  },
  goals: text<{ goals: string }>('Unsere Ziele: {goals}.'),
  agenda: 'Tagesordnung:',
  needs: text<{ contact: string }>(
    'Was brauchen Sie, um gut mitzumachen? Zum Beispiel Dolmetschen, Assistenz, Fahrt oder Unterlagen in großer Schrift. Sagen Sie es möglichst bald: {contact}.',
  ),
  needsCoordination:
    'Was brauchen Sie, um gut mitzumachen? Zum Beispiel Dolmetschen, Assistenz, Fahrt oder Unterlagen in großer Schrift. Sagen Sie es möglichst bald der Koordination.',
  answer: 'Hier antworten, ob Sie kommen. Sie müssen sich nicht anmelden',
  see: 'Alles zum Treffen ansehen',
  calendar: 'Der Termin hängt an diesem Brief. Sie können ihn in Ihren Kalender übernehmen.',
  calendarOff: 'Die Datei an diesem Brief nimmt den Termin aus Ihrem Kalender.',
}

export const letterTexts = texts(de, easy, en)
