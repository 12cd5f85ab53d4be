import type { Shape } from './language.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  refusals: {
    'sign-in-first': 'Please sign in first.',
    'members-only': 'This page is for members of this network. If you belong to it, ask the coordination.',
    'coordination-only': 'In this network the coordination does that. Write to them if it is needed.',
    'operators-only': 'Whoever runs this installation does that.',
    'changed-meanwhile':
      'Somebody else has saved something here meanwhile. What you wrote is still there. Compare both versions, then save again.',
  },
  problems: {
    'check-field': 'Check this entry.',
    'field-missing': 'Fill in this field.',
    'text-too-long': 'Shorten the text. It does not fit here.',
    'too-many': 'Name fewer. That many entries do not fit here.',
    'choose-one': 'Choose one of the possibilities.',
    'email-missing': 'Write an e-mail address.',
    'email-looks-wrong': 'Write an e-mail address with @, for example name@example.org.',
    'number-missing': 'Write a number.',
    'number-whole': 'Write a whole number, for example 14.',
    'number-out-of-range': 'This number is too small or too large. Check it.',
    'day-missing': 'Write a date, for example 8 September 2027.',
    'day-looks-wrong': 'This date does not exist. Write for example 8 September 2027.',
    'time-missing': 'Write a time, for example 16:30.',
    'time-looks-wrong': 'Write the time like this: 16:30.',
    'file-missing': 'Choose a file.',
  },
  missing: {
    title: 'This page does not exist',
    lead: 'It may have moved, or the address is not complete.',
    next: 'To the start page',
  },
  forbidden: { title: 'This is not possible here', signIn: 'Sign in', back: 'Back to the network' },
  tooLarge: {
    title: 'The file is too large',
    lead: 'A file may be at most 10 MB. Split it or save it without pictures. Then go back in your browser.',
  },
  elsewhere: {
    title: 'This form came from another site',
    lead: 'To protect you we only accept forms that were filled in on our own pages. Open the page here and send it again.',
  },
  unreadable: {
    title: 'The form did not arrive complete',
    lead: 'Nothing was saved. Go back in your browser, load the page anew and send it again.',
  },
  broken: {
    title: 'Something went wrong on our side',
    lead: 'What you wrote was not saved. Go back in your browser and try again. If it fails again, tell the coordination.',
  },
  backAgain: 'Back to the page before',
}
