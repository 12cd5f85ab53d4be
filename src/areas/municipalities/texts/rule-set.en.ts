import type { Shape } from '../../../foundation/language.ts'
import type { de } from './rule-set.ts'

export const en: Shape<typeof de> = {
  title: 'Rules of the network',
  lead: 'This is how we work together. The rules are the same for everyone.',
  modelLead: 'This is how it was arranged here, as far as it is publicly documented.',
  presets: {
    decides: 'The steering group decides.',
    'decides-in-doubt': 'In case of doubt the steering group decides.',
    'recommends-and-decides': 'The steering group advises, recommends and decides.',
    advises: 'The steering group only advises. The carrier decides.',
    undocumented: 'not documented',
  },
  examples: {
    decides: 'It decides about everything the network does. Working groups recommend.',
    'decides-in-doubt': 'The working groups work on their own. This is how it is in Schneverdingen.',
    'recommends-and-decides': 'What it may not decide, it recommends. This is how it is in Nieder-Olm.',
    advises: 'The carrier answers each recommendation with a reason. This is how it is in Schwäbisch Gmünd.',
  },
  deciding: 'Who decides',
  decidingMore: 'The mandate of each body says it more exactly.',
  bodies: 'To the bodies',
  meetings: 'Meetings',
  invitation:
    '{days, plural, =0 {The invitation comes on the day of the meeting at the latest.} one {The invitation comes at least one day before the meeting.} other {The invitation comes at least # days before the meeting.}}',
  papers:
    '{days, plural, =0 {Papers come on the day of the meeting at the latest, also in plain words.} one {Papers come at least one day before the meeting, also in plain words.} other {Papers come at least # days before the meeting, also in plain words.}}',
  minutes:
    '{days, plural, one {The minutes are there one day after the meeting at the latest.} other {The minutes are there # days after the meeting at the latest.}}',
  voting: 'Voting',
  oneVote: 'Each partner has one vote, no matter how large. Assistants never vote.',
  quorums: {
    half: 'A body can decide when at least half of the seats are there.',
    'more-than-half': 'A body can decide when more than half of the seats are there.',
    'two-thirds': 'A body can decide when at least two thirds of the seats are there.',
    none: 'A body can always decide, no matter how many seats are there.',
  },
  ties: {
    rejected: 'In a tie the proposal is not agreed.',
    chair: 'In a tie the chair of the meeting decides.',
  },
  second: {
    yes: 'If too few were there, the body invites again. This second meeting can always decide.',
    no: 'If too few were there, the same rule holds for the next meeting.',
  },
  modelOther: 'Deadlines and voting',
  change: 'Change the rules',
  history: 'What has changed',
  form: {
    title: 'Change the rules',
    lead: 'Agree on the rules in the steering group first. They hold as soon as you save.',
    preset: 'How much does the steering group decide?',
    invitationDays: 'Days between invitation and meeting',
    papersDays: 'Days between papers and meeting',
    papersHint: 'At most as many as for the invitation.',
    minutesDays: 'Days between meeting and minutes',
    quorum: 'When can a body decide?',
    tie: 'What holds in a tie?',
    second: 'If too few were there, the second meeting can always decide',
    save: 'Save the rules',
  },
}
