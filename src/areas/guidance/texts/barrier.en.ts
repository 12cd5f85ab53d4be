import type { Shape } from '../../../foundation/language.ts'
import type { barrier as de } from './barrier.ts'

export const barrier: Shape<typeof de> = {
  title: 'Report a barrier',
  lead: 'What kept you out? Write it in your own words. You need no access and no name.',
  what: 'What happened?',
  whatHint: 'For example: my screen reader does not read the button.',
  page: 'Where was that?',
  pageHint: 'The address of the page, or describe the place.',
  name: 'Your name',
  email: 'Your e-mail address',
  emailHint: 'Only so that we can answer you.',
  button: 'Report the barrier',
  otherWays: 'Other ways',
  otherWaysText: 'You can also write or call:',
  received: {
    title: 'Your report has the number {number}',
    lead: 'Thank you. You help everyone who meets the same barrier.',
    promised: 'We answer by {day}.',
    keep: 'Write the number down. With it we find your report again. Without your address we cannot answer you, but we can still remove the barrier.',
    back: 'To the help page',
  },
  letter: {
    subject: 'Barrier report {number}: answer by {day}',
    why: 'Somebody has reported a barrier. The law gives a month for an answer.',
    when: 'Reported on',
    where: 'Where',
    from: 'From',
    nobody: 'without a name',
    list: 'See all reports',
    sender: 'This mail comes from Augenhöhe: {address}',
  },
}
