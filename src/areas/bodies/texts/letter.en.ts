import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const en: Shape<typeof de> = {
  greeting: 'Dear {name},',
  holder: 'Seat of',
  part: 'Part',
  parts: { delegate: 'speaks and votes', deputy: 'deputy', tandem: 'tandem', assistant: 'assistance' },
  farewell: {
    subject: 'Your seat in the body “{body}”',
    first: '{name} leaves your seat in the body “{body}”. The last day is {day}. The seat stays yours.',
    deputy: 'After that {name} stands in and votes until somebody new is there.',
    nobody: 'There is no deputy. After that day the seat has no vote until somebody new is there.',
    successor: 'Find a successor, in small steps',
  },
  stays: '{name} stays in the body “{body}” after all. There is nothing for you to do; everything stays as it was.',
  welcome: {
    subject: 'Welcome to the body “{body}”',
    first: 'From today on you speak for “{holder}” in the body “{body}”. It is good to have you.',
    vote: 'Your seat has one vote, as every other has.',
    tandem: '{name} goes along in the beginning. Ask whatever you want to know.',
    ask: 'Ask the coordination whatever you want to know.',
    read: 'What the body does and who sits in it',
  },
}
