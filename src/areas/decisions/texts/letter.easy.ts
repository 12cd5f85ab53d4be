import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const easy: Shape<typeof de> = {
  subject: 'Es gibt eine Antwort: {title}',
  greeting: 'Guten Tag {name},',
  first: 'Es gibt eine Antwort auf diese Empfehlung: {title}. Die Empfehlung ist von: {body}.',
  by: 'Die Antwort ist von',
  again: 'Ihr Gremium kann es neu vorschlagen.',
  see: 'Hier lesen Sie alles',
}
