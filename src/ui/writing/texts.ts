import { text } from '../../foundation/language.ts'

/** How a text is given its shape, how it will look, and what could still be better about it. */
export const german = {
  help: 'So gestalten Sie den Text',
  /** What it is for, and how it is written. */
  ways: [
    ['Absatz', 'Lassen Sie eine Zeile leer.', 'Erster Absatz\n\nZweiter Absatz'],
    [
      'Überschrift',
      'Beginnen Sie die Zeile mit zwei Rauten und einem Leerzeichen, darunter mit drei.',
      '## Ablauf\n### Vormittag',
    ],
    [
      'Liste',
      'Beginnen Sie jede Zeile mit einem Strich und einem Leerzeichen, oder mit einer Zahl und einem Punkt.',
      '- Rampe\n- Dolmetscherin',
    ],
    ['Fett', 'Setzen Sie zwei Sternchen vor und nach dem Wort.', 'Bitte **pünktlich** kommen'],
    [
      'Link',
      'In eckigen Klammern steht, wohin der Link führt, in runden die Adresse.',
      '[Programm des Sportfests](https://www.beispiel.de/sportfest)',
    ],
    [
      'Tabelle',
      'Trennen Sie die Spalten mit senkrechten Strichen. Die erste Zeile ist der Kopf. Darüber darf stehen, worum es geht.',
      'Tabelle: Wer was mitbringt\n\n| Wer | Was |\n|---|---|\n| Sportverein | Zelt |\n| Werkstatt | Kuchen |',
    ],
  ] as readonly (readonly [string, string, string])[],
  language: {
    what: 'Andere Sprache',
    how: 'So lesen Vorleseprogramme ein fremdes Wort richtig vor: en für Englisch, fr für Französisch, tr für Türkisch, uk für Ukrainisch, ar für Arabisch.',
    code: 'en',
    said: 'Public Viewing',
  },
  look: 'Vorschau ansehen',
  preview: text<{ label: string }>('Vorschau: {label}'),
  notSaved: 'So sieht der Text aus. Er ist noch nicht gespeichert.',
  nothing: 'Hier steht noch kein Text.',
  better: text<{ count: number }>(
    '{count, plural, one {Eine Stelle können Sie noch verbessern} other {# Stellen können Sie noch verbessern}}',
  ),
  voluntary: 'Sie können auch so speichern.',
  place: text<{ line: number; passage: string }>('Zeile {line}: „{passage}“'),
  flaws: {
    'heading-skipped':
      'Hier fehlt eine Stufe der Überschriften. Nehmen Sie nur eine Raute mehr als bei der Überschrift davor.',
    'heading-faked':
      'Das sieht aus wie eine Überschrift, ist aber nur fett. Schreiben Sie zwei Rauten und ein Leerzeichen davor statt der Sternchen.',
    'link-vague': 'Der Link sagt nicht, wohin er führt. Schreiben Sie in die eckigen Klammern, was dort zu finden ist.',
    'link-bare': 'Die nackte Adresse ist schwer vorzulesen. Schreiben Sie: [Wohin der Link führt](Adresse).',
    'link-empty': 'Dem Link fehlt das Wort oder die Adresse. Ergänzen Sie, was fehlt, oder löschen Sie ihn.',
    'table-headless':
      'Die Tabelle hat keinen Kopf. Schreiben Sie in die erste Zeile, was in den Spalten steht, und darunter |---|---|.',
    capitals: 'Großbuchstaben sind schwer zu lesen. Schreiben Sie normal, und machen Sie Wichtiges fett.',
    'image-without-words':
      'Das Bild hat keine Beschreibung. Schreiben Sie in die eckigen Klammern, was darauf zu sehen ist.',
    'list-faked':
      'Das sieht aus wie eine Liste, ist aber keine. Beginnen Sie jede Zeile mit einem einfachen Strich und einem Leerzeichen.',
    'language-unmarked':
      'Das klingt nach einer anderen Sprache. Schreiben Sie [en: …] darum, damit es richtig vorgelesen wird.',
  },
}
