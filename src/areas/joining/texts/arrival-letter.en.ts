import type { Shape } from '../../../foundation/language.ts'
import type { de } from './arrival-letter.ts'

export const en: Shape<typeof de> = {
  greeting: 'Dear {name},',
  subject: 'Finding your feet in the body “{body}”',
  first: 'You are new in the body “{body}”. It is good to have you.',
  steps: 'Six small steps help you in. Take your time. None of them is a duty.',
  see: 'See the steps',
}
