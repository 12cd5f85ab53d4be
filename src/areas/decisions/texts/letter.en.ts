import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const en: Shape<typeof de> = {
  subject: 'Answer to the recommendation: {title}',
  greeting: 'Dear {name},',
  first: 'There is an answer to the recommendation “{title}”. It was recommended by: {body}.',
  by: 'From',
  again: 'Your body can propose it again.',
  see: 'See the recommendation and its answer',
}
