import { text } from '../../../foundation/language.ts'

/** What an agenda says, and why an item stands there by itself. */
export const agenda = {
  title: 'Tagesordnung',
  none: 'Noch steht nichts auf der Tagesordnung.',
  noneNext:
    'Schreiben Sie auf, worüber Sie sprechen wollen. Offene Empfehlungen und zugesagte Aufgaben kommen von selbst dazu.',
  order: 'Reihenfolge ändern',
  add: 'Punkt hinzufügen',
  remove: 'Punkt streichen',
  removeWhich: 'Welchen Punkt?',
  removeSubmit: 'Punkt von der Tagesordnung nehmen',
  item: 'Worum geht es?',
  kind: 'Was soll mit dem Punkt geschehen?',
  minutes: 'Wie viele Minuten?',
  minutesHint: 'Nur zur Orientierung.',
  submit: 'Auf die Tagesordnung setzen',
  sum: text<{ count: number }>('Zusammen etwa {count, plural, one {# Minute} other {# Minuten}}.'),
  origin: {
    recommendation: 'Steht hier von selbst: offene Empfehlung.',
    task: 'Steht hier von selbst: zugesagte Aufgabe.',
    review: 'Steht hier von selbst: Diese Entscheidung wird überprüft.',
  },
  originLink: { recommendation: 'Empfehlung ansehen', task: 'Aufgabe ansehen', review: 'Entscheidung ansehen' },
}
