import { text, texts } from '../../../foundation/language.ts'
import { easy } from './record.easy.ts'
import { en } from './record.en.ts'

export const de = {
  title: text<{ title: string }>('Protokoll: {title}'),
  lead: 'Erst, wer da ist. Dann Punkt für Punkt, was besprochen wurde.',
  attendance: 'Wer ist da?',
  seats: 'Es zählt der Sitz, nicht die Zahl der Menschen.',
  presence: { present: 'da', deputy: 'Stellvertretung ist da', absent: 'nicht da' },
  save: 'Anwesenheit speichern',
  item: 'Was wurde besprochen?',
  itemHint: 'Schreiben Sie auch auf, wer was bis wann tut.',
  saveItem: 'Protokoll speichern',
  noSeats: 'Dieses Gremium hat noch keine Sitze.',
  noItems: 'Es gibt keine Punkte auf der Tagesordnung. Setzen Sie zuerst einen Punkt darauf.',
  back: 'Zurück zum Treffen',
  finished: 'Wenn alles aufgeschrieben ist',
  attended: { is: 'Wer da ist', was: 'Wer da war' },
  were: {
    present: text<{ count: number }>('Da: {count}'),
    deputy: text<{ count: number }>('Durch Stellvertretung: {count}'),
    absent: text<{ count: number }>('Nicht da: {count}'),
  },
  deadlines: {
    title: 'Fristen',
    invitation: 'Einladung',
    papers: 'Unterlagen',
    minutes: 'Protokoll',
    by: text<{ day: string }>('Spätestens am {day}.'),
    sent: 'Verschickt.',
    late: 'Dieser Tag ist schon vorbei. Laden Sie gleich ein, oder legen Sie das Treffen auf einen späteren Tag.',
  },
  second: {
    lead: 'Das ist das zweite Treffen, weil beim ersten zu wenige da waren. Noch bekommt niemand eine Einladung.',
    until: text<{ day: string }>('Nach den Regeln lädt das Gremium noch einmal ein, spätestens bis zum {day}.'),
    always: 'Dieses zweite Treffen kann immer entscheiden.',
    call: 'Zweites Treffen anlegen',
  },
  quorum: {
    empty: text<{ count: number }>(
      '{count, plural, one {Ein Sitz ist ohne Person und zählt nicht mit.} other {# Sitze sind ohne Person und zählen nicht mit.}}',
    ),
    is: {
      reached: text<{ present: number; seats: number; needed: number }>(
        '{present} von {seats} Sitzen sind da. Das Gremium kann entscheiden: Nötig {needed, plural, one {ist # Sitz} other {sind # Sitze}}.',
      ),
      missing: text<{ present: number; seats: number; needed: number }>(
        '{present} von {seats} Sitzen sind da. Das reicht noch nicht, um zu entscheiden: Nötig {needed, plural, one {ist # Sitz} other {sind # Sitze}}. Sie können trotzdem sprechen und vorbereiten.',
      ),
      free: text<{ present: number; seats: number }>(
        '{present} von {seats} Sitzen sind da. Nach den Regeln dieses Netzwerks kann das Gremium immer entscheiden.',
      ),
      second: text<{ present: number; seats: number }>(
        '{present} von {seats} Sitzen sind da. Das ist das zweite Treffen. Nach den Regeln kann das Gremium jetzt entscheiden.',
      ),
      open: 'Noch ist nicht festgehalten, wer da ist.',
    },
    was: {
      reached: text<{ present: number; seats: number; needed: number }>(
        '{present} von {seats} Sitzen waren da. Das Gremium konnte entscheiden: Nötig {needed, plural, one {war # Sitz} other {waren # Sitze}}.',
      ),
      missing: text<{ present: number; seats: number; needed: number }>(
        '{present} von {seats} Sitzen waren da. Das reichte nicht, um zu entscheiden: Nötig {needed, plural, one {war # Sitz} other {waren # Sitze}}.',
      ),
      free: text<{ present: number; seats: number }>(
        '{present} von {seats} Sitzen waren da. Nach den Regeln dieses Netzwerks konnte das Gremium entscheiden.',
      ),
      second: text<{ present: number; seats: number }>(
        '{present} von {seats} Sitzen waren da. Das war das zweite Treffen. Nach den Regeln konnte das Gremium entscheiden.',
      ),
      open: 'Niemand hat festgehalten, wer da war.',
    },
  },
}

export const recordTexts = texts(de, easy, en)
