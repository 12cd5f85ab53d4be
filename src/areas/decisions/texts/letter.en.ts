import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const en: Shape<typeof de> = {
  subject: 'Answer to the recommendation: {title}',
  greeting: 'Dear {name},',
  first: 'There is an answer to the recommendation “{title}”. It was recommended by: {body}.',
  by: 'From',
  instead: 'Before, it read: “{before}” Now it reads: “{now}”',
  added: 'New is: “{now}”',
  struck: 'Struck out is: “{before}”',
  again: 'Your body can propose it again.',
  remind: {
    subject: 'Your vote is still missing: {title}',
    first:
      'Your body “{body}” votes on “{title}” without a meeting, until {day}. The vote of your seat is not there yet.',
    once: 'We remind you only this once.',
    see: 'Read the proposal and vote',
  },
  see: 'See the recommendation and its answer',
  adviceSubject: 'Advice on the recommendation: {title}',
  adviceFirst: 'A body on the way has given advice on the recommendation “{title}”. It was recommended by: {body}.',
  nowWith: 'It now lies with',
  seeAdvice: 'See the recommendation and the advice',
}
