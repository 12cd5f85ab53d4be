import type { Shape } from '../../foundation/language.ts'
import type { german } from './texts.ts'

export const easy: Shape<typeof german> = {
  help: 'So ordnen Sie den Text',
  ways: [
    ['Absatz', 'Lassen Sie eine Zeile leer.', 'Der erste Absatz\n\nDer zweite Absatz'],
    ['Überschrift', 'Schreiben Sie am Anfang 2 Rauten. Dann kommt eine Lücke.', '## Das machen wir\n### Am Morgen'],
    ['Liste', 'Schreiben Sie am Anfang von jeder Zeile einen Strich. Dann kommt eine Lücke.', '- Rampe\n- Kuchen'],
    ['Fett', 'Schreiben Sie 2 Sterne vor das Wort. Und 2 Sterne hinter das Wort.', 'Das ist **wichtig**.'],
    [
      'Link',
      'In eckige Klammern kommt: Wohin führt der Link? In runde Klammern kommt die Adresse.',
      '[Das Sport-Fest](https://www.beispiel.de/sportfest)',
    ],
    [
      'Tabelle',
      'Zwischen 2 Spalten steht ein Strich von oben nach unten. In der ersten Zeile steht: Was ist in der Spalte?',
      'Tabelle: Wer bringt was mit?\n\n| Wer | Was |\n|---|---|\n| Sport-Verein | Zelt |\n| Werkstatt | Kuchen |',
    ],
  ],
  language: {
    what: 'Andere Sprache',
    how: 'So liest ein Computer ein fremdes Wort richtig vor. „en“ steht für Englisch. „tr“ steht für Türkisch. „ar“ steht für Arabisch.',
    code: 'en',
    said: 'Picnic',
  },
  look: 'Den Text vorher ansehen',
  preview: 'So sieht der Text aus: {label}',
  notSaved: 'Der Text ist noch nicht gespeichert.',
  nothing: 'Hier steht noch kein Text.',
  better: '{count, plural, one {1 Stelle kann besser werden} other {# Stellen können besser werden}}',
  voluntary: 'Sie dürfen den Text auch so speichern.',
  place: 'Zeile {line}: „{passage}“',
  flaws: {
    'heading-skipped': 'Hier fehlt eine Überschrift dazwischen. Nehmen Sie nur 1 Raute mehr als vorher.',
    'heading-faked':
      'Das ist nur fett. Das ist keine Überschrift. Nehmen Sie die Sterne weg. Schreiben Sie 2 Rauten davor.',
    'link-vague': 'Wohin führt der Link? Schreiben Sie das in die eckigen Klammern.',
    'link-bare': 'Diese Adresse ist beim Vorlesen schwer. Schreiben Sie: [Wohin führt der Link](Adresse).',
    'link-empty': 'Hier fehlt das Wort oder die Adresse. Schreiben Sie beides. Oder löschen Sie den Link.',
    'table-headless':
      'In der Tabelle fehlt die erste Zeile. Schreiben Sie dort: Was steht in den Spalten? Darunter kommt eine Zeile nur aus Strichen.',
    capitals: 'Nur große Buchstaben sind schwer zu lesen. Schreiben Sie normal. Machen Sie Wichtiges fett.',
    'image-without-words': 'Was ist auf dem Bild? Schreiben Sie das in die eckigen Klammern.',
    'list-faked': 'Das ist noch keine Liste. Schreiben Sie vor jede Zeile einen kurzen Strich. Dann kommt eine Lücke.',
    'language-unmarked':
      'Ist das eine andere Sprache? Dann schreiben Sie die Sprache dazu. Unter dem Text steht: So geht das.',
  },
}
