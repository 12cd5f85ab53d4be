import { text } from '../../../foundation/language.ts'

/** The pages of those who test texts. */
export const testReading = {
  title: 'Texte prüfen',
  lead: 'Menschen lesen einfach geschriebene Texte und sagen, ob sie sie verstehen.',
  waiting: 'Diese Texte warten auf Sie',
  since: text<{ day: string }>('wartet seit {day}'),
  nothing: 'Zurzeit wartet kein Text auf Sie.',
  nothingNext: 'Sobald jemand einen Text einfach schreibt, steht er hier.',
  self: 'Prüfen Sie Texte?',
  selfLead:
    'Das ist freiwillig. Niemand fragt, warum Sie es können. Prüfen kann, wer genau sagt, was leicht und was schwer zu verstehen ist.',
  become: 'Ich prüfe Texte auf Leichte Sprache',
  byName: 'Mein Name darf bei geprüften Texten stehen',
  byNameHint: 'Alle können ihn lesen, auch Menschen außerhalb des Netzwerks. Ohne Haken steht dort nur: 2 Menschen.',
  keep: 'Angabe speichern',
  stop: 'Ich prüfe keine Texte mehr',
  testTitle: 'Verstehen Sie diesen Text?',
  testLead: 'Lesen Sie in Ruhe. Es gibt kein Richtig oder Falsch: Wenn etwas schwer ist, liegt es am Text.',
  sentences: 'Welche Sätze verstehen Sie nicht?',
  sentencesHint: 'Machen Sie einen Haken bei jedem Satz, den Sie nicht verstehen.',
  words: 'Welche Wörter sind schwer?',
  wordsHint: 'Schreiben Sie ein Komma zwischen die Wörter.',
  yes: 'Das verstehe ich',
  no: 'Das verstehe ich nicht',
  theText: 'Der Text',
  readers: 'Wer Texte prüft',
  readersLead: 'Tragen Sie nur Menschen ein, die das selbst möchten.',
  person: 'Wer möchte Texte prüfen?',
  name: 'Eintragen',
  release: 'Austragen',
  withName: 'mit Namen',
  withoutName: 'ohne Namen',
  count: text<{ count: number }>(
    '{count, plural, =0 {Noch prüft niemand Texte. Für das Wort Leichte Sprache braucht es zwei Menschen.} one {Ein Mensch prüft Texte. Für das Wort Leichte Sprache braucht es zwei.} other {# Menschen prüfen Texte.}}',
  ),
}
