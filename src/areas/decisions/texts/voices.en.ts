import type { Shape } from '../../../foundation/language.ts'
import type { voices as de } from './voices.ts'

export const voices: Shape<typeof de> = {
  refusals: {
    'target-group-absent':
      'No seat of a target group has taken part yet. Ask there. If it cannot wait, write down why.',
    'no-target-group-seat':
      'No seat in this body speaks for a target group yet. Invite somebody. If it cannot wait, write down why.',
  },
  title: 'A target group is missing',
  reason: 'Why do you close it all the same?',
  hint: 'All members read this with the decision. Write nothing about anybody’s health.',
  reasonAnswer: 'Only if you adopt it: why can it not wait?',
  wasAnswer: 'Adopted without a seat of a target group',
  factAnswer: '{who} adopted it without a seat of a target group being there. The reason stands beside it.',
  was: 'Closed without a seat of a target group',
  fact: '{who} closed the vote without a seat of a target group taking part. The reason stands beside it.',
}
