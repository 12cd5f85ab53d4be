import { text } from '../../../foundation/language.ts'

export const reply = {
  outcomes: {
    adopted: { name: 'Annehmen', hint: 'Es gilt, was empfohlen wurde. Eine Begründung ist freiwillig.' },
    'adopted-with-changes': { name: 'Mit Änderungen annehmen', hint: 'Schreiben Sie unten, was jetzt gilt und warum.' },
    rejected: { name: 'Ablehnen', hint: 'Schreiben Sie unten, warum.' },
    returned: {
      name: 'Zurückgeben',
      hint: 'Etwas fehlt noch. Schreiben Sie unten, was. Die Gruppe kann es dann neu vorschlagen.',
    },
  },
  answer: {
    title: 'Auf die Empfehlung antworten',
    record: 'Entscheidung eintragen',
    lead: text<{ body: string }>('{body} wartet auf die Antwort und erfährt auch den Grund.'),
    statement: 'Das ist empfohlen',
    outcome: 'Wie lautet die Antwort?',
    reason: 'Warum?',
    reasonHint:
      'Leer lassen können Sie das Feld nur, wenn Sie ohne Änderung annehmen. Schreiben Sie so, dass die Gruppe damit weiterarbeiten kann.',
    changed: 'Was gilt jetzt?',
    changedHint: 'Nur wenn Sie mit Änderungen annehmen. Ändern Sie den Wortlaut hier.',
    evidence: 'Wo ist die Entscheidung aufgeschrieben?',
    evidenceHint: 'Zum Beispiel: Protokoll der Sitzung vom 1. Dezember 2026, Punkt 4',
    final: 'Eine Antwort lässt sich danach nicht mehr ändern.',
    send: 'Antwort geben',
    sendRecord: 'Entscheidung eintragen',
    back: 'Zurück zur Empfehlung',
  },
}
