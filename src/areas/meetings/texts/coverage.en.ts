import type { Shape } from '../../../foundation/language.ts'
import type { de } from './coverage.ts'

export const en: Shape<typeof de> = {
  title: 'Who is represented: {name}',
  wholeTitle: 'Who is represented in the network',
  lead: 'Which target groups and sectors have a seat, who comes, and who is still missing? First in sentences, then as tables.',
  filled:
    '{seats, plural, =0 {There is no seat yet.} one {There is one seat, and {filled, plural, =0 {nobody speaks for it yet} other {somebody speaks for it}}.} other {Somebody speaks for {filled} of {seats} seats.}}',
  came: '{meetings, plural, one {At the last meeting} other {At the last {meetings} meetings}} somebody was there for {came} of {seats} {seats, plural, one {seat} other {seats}}.',
  nobodyWrote: 'Who came to the meetings has not been written down yet.',
  alone: '“{group}”: a single seat speaks for them. Two are better than one. Invite one more.',
  unseated: 'Not yet seated:',
  everyGroup: 'Every target group has at least two seats.',
  groups: 'Target groups',
  groupsCaption: 'Each row is a target group that the network has chosen itself.',
  noGroups: 'The network has not chosen any target groups yet.',
  group: 'Target group',
  sectors: 'Sectors',
  sectorsCaption: 'Each row is a sector that partners come from.',
  sector: 'Sector',
  noPartner: 'Groups and people not listed as partners',
  seats: 'Seats',
  taken: 'Filled',
  present: 'Lately there',
  missing: 'Missing',
  noSeat: 'no seat',
  notTold: 'not told',
  howCounted:
    '“Filled” means: somebody speaks for the seat. “Lately there” means: somebody came for the seat to one of the last three meetings.',
  fewKept: 'Of fewer than five seats we do not say in public how many came. So no single person can be recognised.',
  byBody: 'Body by body',
}
