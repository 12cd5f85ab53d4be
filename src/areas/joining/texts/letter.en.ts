import type { Shape } from '../../../foundation/language.ts'
import type { letter } from './letter.ts'

export const letterEn: Shape<typeof letter> = {
  greeting: 'Hello {name},',
  subjects: {
    new: 'Somebody would like to join: answer by {day}',
    more: 'Something was added to a request: answer by {day}',
    soon: 'A request is waiting: answer by {day}',
    late: 'A request has been waiting too long since {day}',
  },
  first: {
    new: 'somebody would like to join. An answer is promised by {day}.',
    more: 'somebody added something to a request. An answer is promised by {day}.',
    soon: 'a request has no answer yet. It is promised by {day}.',
    late: 'a request has no answer yet. It was promised by {day}. Even a short sign helps.',
  },
  nothingInside: 'Who is asking does not stand in this mail. You see it after signing in.',
  open: 'See the request',
  wish: 'Would like to join',
  unsure: 'still open',
  answer: {
    subjects: {
      visit: 'Invitation to get to know each other: {network}',
      moved: 'Your visit: the meeting has changed ({network})',
      cancelled: 'Your visit: the meeting is cancelled ({network})',
      accepted: 'Welcome to the network {network}',
      declined: 'Answer to your request: {network}',
    },
    first: {
      visit: 'you would like to join: {body}. We are glad, and invite you to a meeting.',
      moved: 'something has changed about the meeting you are invited to. This is how it is now:',
      cancelled: 'the meeting you are invited to is cancelled. The coordination will name another.',
      accepted: 'welcome. You belong now: {body}.',
      declined: 'thank you for your request. Unfortunately it does not fit this time. This is the reason:',
    },
    noDuty: 'The visit binds you to nothing.',
    see: 'See your request, add to it or take it back',
  },
}
