import type { Shape } from '../../../foundation/language.ts'
import type { de } from './coverage.ts'

export const easy: Shape<typeof de> = {
  title: 'Wer ist dabei: {name}',
  wholeTitle: 'Wer ist im Netzwerk dabei?',
  lead: 'Welche Menschen haben einen Sitz? Wer kommt? Wer fehlt noch? Zuerst lesen Sie Sätze. Danach kommen Tabellen.',
  filled:
    '{seats, plural, =0 {Es gibt noch keinen Sitz.} one {Es gibt einen Sitz. {filled, plural, =0 {Niemand spricht für den Sitz} other {Jemand spricht für den Sitz}}.} other {Es gibt {seats} Sitze. Für {filled} Sitze spricht jemand.}}',
  came: 'So war es {meetings, plural, one {beim letzten Treffen} other {bei den letzten {meetings} Treffen}}: Für {came} von {seats} {seats, plural, one {Sitz} other {Sitzen}} war jemand da.',
  nobodyWrote: 'Wer war bei den Treffen? Das hat noch niemand aufgeschrieben.',
  alone: '„{group}“: Dafür spricht nur ein Sitz. Zu zweit ist es leichter. Laden Sie noch jemanden ein.',
  unseated: 'Für diese Menschen spricht noch niemand:',
  everyGroup: 'Jede Gruppe hat mindestens 2 Sitze.',
  groups: 'Gruppen',
  groupsCaption: 'Jede Zeile ist eine Gruppe. Das Netzwerk hat die Gruppen gewählt.',
  noGroups: 'Das Netzwerk hat noch keine Gruppen gewählt.',
  group: 'Gruppe',
  sectors: 'Bereiche',
  sectorsCaption: 'Jede Zeile ist ein Bereich. Aus dem Bereich kommen Partner.',
  sector: 'Bereich',
  noPartner: 'Gruppen und Personen ohne Partner',
  seats: 'Sitze',
  taken: 'Mit Person',
  present: 'War da',
  missing: 'Fehlt noch',
  noSeat: 'kein Sitz',
  notTold: 'keine Angabe',
  howCounted: 'Es geht um die letzten 3 Treffen. „War da“ heißt: Jemand war mindestens einmal da.',
  fewKept: 'Sind es weniger als 5 Sitze? Dann steht hier nicht: Wer war da? So schützen wir die Menschen.',
  byBody: 'Jedes Gremium einzeln',
}
