import type { Shape } from '../../../foundation/language.ts'
import type { de } from './arrival-letter.ts'

export const easy: Shape<typeof de> = {
  greeting: 'Guten Tag {name},',
  subject: 'Neu im Gremium: {body}',
  first: 'Sie sind neu im Gremium {body}. Wir freuen uns auf Sie.',
  steps: 'Es gibt 6 kleine Schritte für den Anfang. Sie haben viel Zeit. Sie müssen keinen Schritt machen.',
  see: 'Die Schritte ansehen',
}
