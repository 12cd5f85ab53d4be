import type { Shape } from '../../../foundation/language.ts'
import type { de } from './farewell-letter.ts'

export const en: Shape<typeof de> = {
  greeting: 'Dear {name},',
  subject: '{name} leaves the body “{body}”',
  first: '{name} leaves a seat in the body “{body}”. The last day is {day}.',
  handover: 'What is handed over is written down. A word of thanks is still missing. It may come from you.',
  stays: {
    subject: '{name} stays in the body “{body}” after all',
    first: '{name} took the goodbye back and stays in the body “{body}”.',
    nothing: 'There is nothing for you to do. Everything stays as it was.',
  },
  see: 'Read the handover and say thank you',
}
