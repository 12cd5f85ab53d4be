import { text, texts } from '../../../foundation/language.ts'
import { easy } from './arrival-letter.easy.ts'
import { en } from './arrival-letter.en.ts'

export const de = {
  greeting: text<{ name: string }>('Guten Tag {name},'),
  subject: text<{ body: string }>('Gut ankommen im Gremium „{body}“'),
  first: text<{ body: string }>('Sie sind neu im Gremium „{body}“. Schön, dass Sie da sind.'),
  steps: 'Sechs kleine Schritte helfen Ihnen hinein. Nehmen Sie sich Zeit. Keiner davon ist Pflicht.',
  see: 'Die Schritte ansehen',
}

export const arrivalLetterTexts = texts(de, easy, en)
