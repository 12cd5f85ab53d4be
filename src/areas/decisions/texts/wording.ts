import { text } from '../../../foundation/language.ts'

type SeatAndOption = { readonly seat: string; readonly option: string }

export const wording = {
  wording: {
    title: 'Wortlaut überarbeiten',
    lead: 'Arbeiten Sie ein, was gesagt wurde. Alle werden danach neu gefragt, denn Stimmen gelten nur für ihre Fassung.',
    statement: 'Wie soll es jetzt lauten?',
    note: 'Was ist anders, und warum?',
    noteHint: 'Zum Beispiel, welcher Einwand damit aufgenommen ist.',
    options: 'Welche Möglichkeiten gibt es jetzt?',
    closesOn: 'Bis wann kann abgestimmt werden?',
    send: 'Neue Fassung zur Abstimmung stellen',
    all: 'Fassungen',
    number: text<{ nr: number; day: string }>('Fassung {nr} vom {day}'),
    current: text<{ nr: number }>('Das ist Fassung {nr}. Wer früher abgestimmt hat, wird neu gefragt.'),
  },
  talk: {
    title: 'Gespräch eintragen',
    lead: 'Sprechen Sie miteinander. Schreiben Sie danach auf, was dabei herauskam.',
    needed: 'Vor dem Ergebnis wird gesprochen',
    why: 'Niemand soll überstimmt werden, ohne gehört zu sein. Das Ergebnis gilt erst nach dem Gespräch.',
    reasons: {
      ten: text<SeatAndOption>(
        '{seat} hat gegen „{option}“ volle 10 Punkte Widerstand. Fragen Sie, was daran nicht geht und was helfen würde.',
      ),
      objection: text<SeatAndOption>(
        '{seat} spricht für eine Zielgruppe und hat einen Einwand. Fragen Sie, was anders sein müsste.',
      ),
      against: text<SeatAndOption>(
        '{seat} spricht für eine Zielgruppe und ist dagegen. Fragen Sie, was dagegen spricht und was helfen würde.',
      ),
    },
    leftSeat: 'Ein Sitz, den es nicht mehr gibt,',
    text: 'Was haben Sie besprochen?',
    textHint: 'Wer hat mitgeredet? Was ist jetzt klar?',
    day: 'Wann haben Sie gesprochen?',
    result: 'Was kam heraus?',
    results: {
      stands: { label: 'Das Ergebnis gilt', meaning: 'Es wurde gesprochen, und es bleibt dabei.' },
      reworked: { label: 'Der Wortlaut wird überarbeitet', meaning: 'Danach stimmen alle neu ab.' },
    },
    send: 'Gespräch eintragen',
    held: 'Das Gespräch',
    heldOn: text<{ day: string; result: string }>('Am {day}: {result}'),
    now: 'Das Gespräch ergab: Der Wortlaut wird überarbeitet.',
  },
  recordVote: {
    title: 'Stimme eintragen',
    lead: 'Für eine Stimme, die am Telefon oder per Brief kam. Bei der Stimme steht dann, dass Sie sie eingetragen haben.',
    seat: 'Wessen Stimme ist es?',
    channel: 'Wie kam die Stimme?',
    channels: { phone: 'Am Telefon', letter: 'Per Brief oder Mail' },
    choice: 'Wie stimmt der Sitz?',
    reason: 'Was spricht dagegen, oder was macht Sorgen?',
    reasonHint: 'Bei einem Einwand nötig, bei Bedenken freiwillig.',
    help: 'Was würde helfen?',
    helpHint: 'Bei einem Einwand nötig.',
    send: 'Stimme eintragen',
    everybody: 'Alle Sitze, auf denen jemand ist, haben schon selbst abgestimmt.',
  },
  beginAgain: 'Geheime Abstimmung neu beginnen',
  lost: 'Diese Abstimmung ist ungültig. Der Schlüssel zu den geheimen Stimmen ist nicht mehr da, zum Beispiel nach einem Umzug auf einen anderen Rechner.',
}
