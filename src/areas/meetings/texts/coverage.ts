import { text, texts } from '../../../foundation/language.ts'
import { easy } from './coverage.easy.ts'
import { en } from './coverage.en.ts'

/** Who is represented and who is missing. */
export const de = {
  title: text<{ name: string }>('Wer vertreten ist: {name}'),
  wholeTitle: 'Wer im Netzwerk vertreten ist',
  lead: 'Welche Zielgruppen und Bereiche haben einen Sitz, wer kommt, und wer fehlt noch? Zuerst in Sätzen, danach als Tabelle.',
  filled: text<{ filled: number; seats: number }>(
    '{seats, plural, =0 {Noch gibt es keinen Sitz.} one {Es gibt einen Sitz, und {filled, plural, =0 {für ihn spricht noch niemand} other {für ihn spricht jemand}}.} other {Für {filled} von {seats} Sitzen spricht jemand.}}',
  ),
  came: text<{ came: number; seats: number; meetings: number }>(
    '{meetings, plural, one {Beim letzten Treffen} other {Bei den letzten {meetings} Treffen}} war für {came} von {seats} {seats, plural, one {Sitz} other {Sitzen}} jemand da.',
  ),
  nobodyWrote: 'Wer zu den Treffen kam, ist noch nicht festgehalten.',
  alone: text<{ group: string }>(
    '„{group}“: Dafür spricht ein einziger Sitz. Zwei sind besser als einer. Laden Sie noch jemanden ein.',
  ),
  unseated: 'Noch ohne Sitz:',
  everyGroup: 'Jede Zielgruppe hat mindestens zwei Sitze.',
  groups: 'Zielgruppen',
  groupsCaption: 'Jede Zeile ist eine Zielgruppe, die das Netzwerk selbst gewählt hat.',
  noGroups: 'Das Netzwerk hat noch keine Zielgruppen gewählt.',
  group: 'Zielgruppe',
  sectors: 'Bereiche',
  sectorsCaption: 'Jede Zeile ist ein Bereich, aus dem Partner kommen.',
  sector: 'Bereich',
  noPartner: 'Gruppen und Personen ohne Eintrag als Partner',
  seats: 'Sitze',
  taken: 'Besetzt',
  present: 'Zuletzt da',
  missing: 'Es fehlen',
  noSeat: 'kein Sitz',
  notTold: 'keine Angabe',
  howCounted:
    '„Besetzt“ heißt: Für den Sitz spricht jemand. „Zuletzt da“ heißt: Bei einem der letzten drei Treffen war jemand für den Sitz da.',
  fewKept:
    'Bei weniger als fünf Sitzen sagen wir öffentlich nicht, wie viele da waren. So erkennt man keine einzelnen Menschen.',
  byBody: 'Gremium für Gremium',
}

export const coverageTexts = texts(de, easy, en)
