import type { Shape } from '../../../foundation/language.ts'
import type { testReading as de } from './test-reading.ts'

export const testReading: Shape<typeof de> = {
  title: 'Texte prüfen',
  lead: 'Sie lesen Texte. Dann sagen Sie: Verstehen Sie den Text?',
  waiting: 'Diese Texte warten auf Sie',
  since: 'wartet seit {day}',
  nothing: 'Jetzt wartet kein Text auf Sie.',
  nothingNext: 'Jemand schreibt einen Text einfach. Dann steht er hier.',
  self: 'Prüfen Sie Texte?',
  selfLead:
    'Sie müssen das nicht machen. Niemand fragt nach dem Grund. Sie sagen nur: Das ist leicht. Oder: Das ist schwer.',
  become: 'Ich prüfe Texte',
  byName: 'Mein Name darf bei dem Text stehen',
  byNameHint: 'Dann lesen alle Ihren Namen. Wollen Sie das nicht? Dann steht dort nur: 2 Menschen.',
  keep: 'Speichern',
  stop: 'Ich prüfe keine Texte mehr',
  testTitle: 'Verstehen Sie diesen Text?',
  testLead: 'Lesen Sie in Ruhe. Ist etwas schwer? Dann ist der Text schuld. Sie machen keinen Fehler.',
  sentences: 'Welche Sätze verstehen Sie nicht?',
  sentencesHint: 'Ist ein Satz schwer? Dann machen Sie dort einen Haken.',
  words: 'Welche Wörter sind schwer?',
  wordsHint: 'Machen Sie zwischen 2 Wörter ein Komma.',
  yes: 'Das verstehe ich',
  no: 'Das verstehe ich nicht',
  theText: 'Der Text',
  readers: 'Wer prüft Texte?',
  readersLead: 'Fragen Sie die Menschen zuerst. Dann schreiben Sie die Namen auf.',
  person: 'Wer will Texte prüfen?',
  name: 'Namen aufschreiben',
  release: 'Namen löschen',
  withName: 'mit Namen',
  withoutName: 'ohne Namen',
  count:
    '{count, plural, =0 {Noch prüft niemand Texte. 2 Menschen sind nötig.} one {1 Mensch prüft Texte. 2 Menschen sind nötig.} other {# Menschen prüfen Texte.}}',
}
