import type { Shape } from '../../../foundation/language.ts'
import type { de } from './farewell-letter.ts'

export const easy: Shape<typeof de> = {
  greeting: 'Guten Tag {name},',
  subject: '{name} geht aus dem Gremium: {body}',
  first: '{name} geht aus dem Gremium {body}. Der letzte Tag ist {day}.',
  handover: 'Dort steht: Was ist noch zu tun? Wer macht es jetzt? Bitte sagen Sie Danke.',
  stays: {
    subject: '{name} bleibt im Gremium: {body}',
    first: '{name} wollte aus dem Gremium {body} gehen. Jetzt bleibt {name} doch.',
    nothing: 'Sie müssen nichts tun.',
  },
  see: 'Lesen und Danke sagen',
}
