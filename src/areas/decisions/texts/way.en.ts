import type { Shape } from '../../../foundation/language.ts'
import type { way as german } from './way.ts'

export const way: Shape<typeof german> = {
  lies: 'Has been with {body} {days, plural, =0 {since today} =1 {since yesterday} other {for # days}}',
  with: { carrier: 'the carrier', council: 'the municipal council' },
  way: {
    picture: 'The way as a picture',
    said: '{number}. {title}: {state}. {note}',
    proposal: 'proposed',
    vote: 'Vote',
    here: 'has been here {days, plural, =0 {since today} =1 {since yesterday} other {for # days}}',
    carriedOut: 'Carried out',
    again: 'New version',
  },
  adviceKinds: {
    supports: { name: 'Supports', choice: 'Support', hint: 'A reason is optional.' },
    'supports-with-changes': {
      name: 'Supports with changes',
      choice: 'Support with changes',
      hint: 'Write below how it should read, and why.',
    },
    opposes: {
      name: 'Advises against',
      choice: 'Advise against',
      hint: 'Write below why. It travels on anyway.',
    },
    none: {
      name: 'No advice',
      choice: 'Hand on without advice',
      hint: 'Write below why nobody gives advice.',
    },
    returned: {
      name: 'Returned',
      choice: 'Return',
      hint: 'Something is missing. Write below what. The way ends here, and the group can propose it again.',
    },
  },
  advice: {
    one: 'Advice',
    many: 'Advice on the way',
    give: 'Give advice',
    lead: 'The recommendation lies with: {body}. Then it travels on. In the end the decision is made by: {decider}.',
    kind: 'What does your body say?',
    why: 'Reason given',
    reason: 'Why?',
    reasonHint: 'You can leave this empty only when your body supports without changes.',
    changed: 'How should it read?',
    changedHint: 'Only with changes. Change the wording here.',
    final: 'Advice cannot be changed afterwards.',
    send: 'Give the advice',
    said: '{body} on {day}: {advice}',
    plain: 'Without further words.',
    asSuggested: 'How it should read',
    changes: 'What is different',
    asks: '{body} gives advice',
  },
  versions: {
    title: 'Versions',
    changes: 'What has changed since the earlier version',
    same: 'The wording is the same.',
    all: 'All versions',
    here: 'this page',
  },
}
