import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const easy: Shape<typeof de> = {
  subject: 'Es gibt eine Antwort: {title}',
  greeting: 'Guten Tag {name},',
  first: 'Es gibt eine Antwort auf diese Empfehlung: {title}. Die Empfehlung ist von: {body}.',
  by: 'Die Antwort ist von',
  instead: 'Das war vorher der Text: „{before}“ Das ist jetzt der Text: „{now}“',
  added: 'Das ist neu: „{now}“',
  struck: 'Das gilt nicht mehr: „{before}“',
  again: 'Ihr Gremium kann es neu vorschlagen.',
  remind: {
    subject: 'Ihre Stimme fehlt noch: {title}',
    first:
      'Ihr Gremium heißt: {body}. Das Gremium stimmt über einen Vorschlag ab. Der Vorschlag heißt: {title}. Sie können bis {day} abstimmen. Ihre Stimme fehlt noch.',
    once: 'Sie bekommen nur diesen einen Brief.',
    see: 'Hier können Sie abstimmen',
  },
  see: 'Hier lesen Sie alles',
  adviceSubject: 'Es gibt eine Meinung: {title}',
  adviceFirst: 'Ein Gremium hat seine Meinung gesagt. Es geht um diese Empfehlung: {title}. Sie ist von: {body}.',
  nowWith: 'Jetzt wartet die Empfehlung hier',
  seeAdvice: 'Hier lesen Sie alles',
}
