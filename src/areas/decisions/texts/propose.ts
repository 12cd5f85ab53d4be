import { text } from '../../../foundation/language.ts'

export const propose = {
  propose: {
    title: 'Etwas vorschlagen',
    lead: 'Ihr Gremium stimmt darüber ab. Wer am Ende entscheidet, sehen Sie schon hier.',
    again: 'Neu vorschlagen',
    againLead: text<{ title: string }>(
      '„{title}“ ist so nicht angenommen worden. Schreiben Sie, wie es jetzt lauten soll.',
    ),
    reply: 'Das war die Antwort',
    which: 'Für welches Gremium?',
    choose: 'Dieses Gremium wählen',
    noneNext: 'Die Koordination legt zuerst ein Gremium an und besetzt die Sitze.',
    body: 'Gremium',
    name: 'Worum geht es?',
    nameHint: 'Ein kurzer Titel, zum Beispiel: Ruhige Stunde im Wochenmarkt',
    statement: 'Was soll gelten?',
    statementHint: 'Ein Satz oder zwei. Über diesen Wortlaut wird abgestimmt.',
    why: 'Warum?',
    whyHint: 'Was ist das Problem? Wer hat mitgeredet? Was kostet es?',
    matter: 'Zu welchem Bereich gehört es?',
    matterHint: 'Davon hängt ab, wer entscheidet.',
    field: 'Geht es um ein einzelnes Handlungsfeld?',
    fieldHint: 'Nur bei „Themen und Schwerpunkte“. Dafür ist eigens festgelegt, wer entscheidet.',
    noField: 'Nein, um kein bestimmtes',
    method: 'Wie wird abgestimmt?',
    methodHint: 'Der erste Vorschlag kommt aus den Regeln dieses Netzwerks. Sie können anders wählen.',
    options: 'Welche Möglichkeiten gibt es?',
    optionsHint:
      'Nur wenn Widerstand gemessen wird. Jede Möglichkeit in eine eigene Zeile, zum Beispiel: Samstag früh: Vor dem großen Andrang. „Es bleibt, wie es ist“ kommt von selbst dazu.',
    closesOn: 'Bis wann kann ohne Treffen abgestimmt werden?',
    closesOnHint: text<{ days: number }>(
      'Nur wenn Sie zwischen zwei Treffen entscheiden. Es müssen mindestens {days} Tage sein.',
    ),
    send: 'Vorschlag zur Abstimmung stellen',
  },
}
