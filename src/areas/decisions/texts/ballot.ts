import { text } from '../../../foundation/language.ts'

type Who = { readonly body: string }
type Decides = { readonly decider: string }

export const ballot = {
  choices: { for: 'Dafür', against: 'Dagegen', abstain: 'Enthaltung' },
  turnout: {
    cast: text<{ cast: number; entitled: number }>(
      '{entitled, plural, =0 {Auf keinem Sitz ist eine Person, die abstimmen kann.} one {{cast, plural, =0 {Der eine Sitz hat noch nicht abgestimmt.} other {Der eine Sitz hat abgestimmt.}}} other {{cast} von {entitled} Sitzen {cast, plural, one {hat} other {haben}} abgestimmt.}}',
    ),
    needed: text<{ needed: number }>(
      'Nach den Regeln dieses Netzwerks {needed, plural, one {muss mindestens ein Sitz} other {müssen mindestens # Sitze}} abstimmen.',
    ),
    neededByDefault: text<{ needed: number }>(
      'Wie viele abstimmen müssen, ist hier nicht aufgeschrieben. Dann gilt: mehr als die Hälfte, also {needed, plural, one {ein Sitz} other {# Sitze}}.',
    ),
    anyNumber: 'Nach den Regeln dieses Netzwerks reicht jede Zahl von Stimmen.',
  },
  close: {
    title: 'Abstimmung schließen',
    lead: 'Sehen Sie noch einmal hin, bevor das Ergebnis feststeht.',
    silent: text<{ seats: string }>('Noch nicht abgestimmt: {seats}.'),
    thenDecided: text<Who>('{body} entscheidet selbst. Mit dem Schließen ist es beschlossen.'),
    thenAnswered: text<Decides>('Mit dem Schließen ist es empfohlen. Die Antwort gibt: {decider}.'),
    final: 'Danach kann niemand mehr abstimmen oder die eigene Stimme ändern.',
    recommend: 'Abstimmung schließen und empfehlen',
    decide: 'Abstimmung schließen und beschließen',
    back: 'Noch nicht schließen',
  },
}
