import { text } from '../../../foundation/language.ts'

type Who = { readonly body: string }
type Decides = { readonly decider: string }

export const ballot = {
  methods: {
    consent: {
      label: 'Konsent',
      meaning: 'Es gilt, wenn niemand einen begründeten Einwand hat. Einwände werden in den Wortlaut eingearbeitet.',
    },
    resistance: {
      label: 'Widerstand messen',
      meaning: 'Mehrere Möglichkeiten, jeder Sitz gibt jeder 0 bis 10 Punkte Widerstand. Die kleinste Summe gilt.',
    },
    majority: { label: 'Mehrheit', meaning: 'Offen: Alle im Netzwerk sehen, wie jeder Sitz gestimmt hat.' },
    'secret-majority': {
      label: 'Geheime Mehrheit',
      meaning: 'Alle sehen, wer abgestimmt hat. Wie jemand gestimmt hat, erfährt niemand.',
    },
    unanimous: { label: 'Einstimmig', meaning: 'Es gilt, wenn niemand dagegen ist. Enthaltungen hindern nicht.' },
  },
  choices: {
    for: 'Dafür',
    against: 'Dagegen',
    abstain: 'Enthaltung',
    consent: 'Kein Einwand',
    concern: 'Bedenken',
    objection: 'Einwand',
  },
  /** What the button says, what it means, and what is asked next. */
  voting: {
    for: { press: 'Dafür stimmen', meaning: 'So soll es sein.', prompt: '' },
    against: { press: 'Dagegen stimmen', meaning: 'So soll es nicht sein.', prompt: '' },
    abstain: { press: 'Sich enthalten', meaning: 'Weder dafür noch dagegen.', prompt: '' },
    consent: { press: 'Keinen Einwand erheben', meaning: 'Damit lässt sich leben.', prompt: '' },
    concern: {
      press: 'Bedenken anmelden',
      meaning: 'Etwas daran macht Sorgen. Es hält den Vorschlag nicht auf.',
      prompt: 'Was macht Ihnen Sorgen?',
    },
    objection: {
      press: 'Einwand erheben',
      meaning: 'So darf es nicht kommen. Der Vorschlag wird erst überarbeitet.',
      prompt: 'Was spricht dagegen?',
    },
  },
  ballot: {
    method: 'Wie wird abgestimmt',
    extend: 'Frist verlängern',
    extendUntil: 'Bis wann kann noch abgestimmt werden?',
    extendHint: 'Alle Stimmen bleiben. Wer noch nicht abgestimmt hat, wird wieder erinnert.',
    until: text<{ day: string }>('Abgestimmt wird bis {day}, ohne Treffen.'),
    title: 'Abstimmen',
    which: 'Für welchen Sitz stimmen Sie?',
    forSeat: text<{ seat: string }>('Für {seat} abstimmen'),
    noSeat: 'Sie haben in diesem Gremium keinen Sitz, für den Sie abstimmen.',
    stance: text<{ seat: string }>('Wie steht {seat} zu diesem Vorschlag?'),
    concernHint: 'Ein Satz reicht. Sie können das Feld auch leer lassen.',
    help: 'Was würde helfen?',
    helpHint: 'Was müsste anders sein, damit Ihr Sitz damit leben kann?',
    resistance: 'Wie viel Widerstand haben Sie?',
    resistanceHint: '0 heißt: Das trage ich gern mit. 10 heißt: Das geht für uns gar nicht.',
    leave: 'Es bleibt, wie es ist',
    leaveMeaning: 'Keine der Möglichkeiten. Nichts ändert sich.',
    points: 'Punkte abgeben',
    sum: text<{ option: string; sum: number }>('{option}: {sum, plural, one {# Punkt} other {# Punkte}}'),
    options: 'Möglichkeiten',
    option: 'Möglichkeit',
    resistanceSum: 'Widerstand',
    chosen: 'Am wenigsten Widerstand',
    cast: text<{ choice: string }>(
      'Bisher abgegeben: {choice}. Sie können das ändern, solange die Abstimmung offen ist.',
    ),
    castPoints: 'Ihre Punkte sind gezählt. Sie können sie ändern, solange die Abstimmung offen ist.',
    castSecret:
      'Ihre geheime Stimme liegt im Umschlag. Sie können sie ersetzen, solange die Abstimmung offen ist. Anzeigen kann sie niemand.',
    givePoints: 'Widerstand angeben',
    changePoints: 'Widerstand ändern',
    sealed: 'hat abgestimmt',
    byPhone: text<{ choice: string; clerk: string }>('{choice}, am Telefon gesagt, eingetragen von {clerk}'),
    byLetter: text<{ choice: string; clerk: string }>('{choice}, schriftlich gesagt, eingetragen von {clerk}'),
    voices: 'Einwände und Bedenken',
    wouldHelp: 'Was helfen würde',
  },
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
    thenUnchanged: 'Mit dem Schließen steht fest: Es bleibt, wie es ist.',
    thenTalk: text<{ seats: string }>('Vor dem Ergebnis wird gesprochen, mit: {seats}.'),
    thenOpened: 'Mit dem Schließen werden die Umschläge geöffnet und gezählt. Danach ist nur noch das Ergebnis da.',
    final: 'Danach kann niemand mehr abstimmen oder die eigene Stimme ändern.',
    recommend: 'Abstimmung schließen und empfehlen',
    decide: 'Abstimmung schließen und beschließen',
    end: 'Abstimmung schließen',
    back: 'Noch nicht schließen',
  },
}
