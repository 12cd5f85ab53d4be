import { text, texts } from '../../../foundation/language.ts'
import { easy } from './letter.easy.ts'
import { en } from './letter.en.ts'

export const de = {
  subject: text<{ title: string }>('Antwort auf die Empfehlung: {title}'),
  greeting: text<{ name: string }>('Guten Tag {name},'),
  first: text<{ title: string; body: string }>(
    'es gibt eine Antwort auf die Empfehlung „{title}“. Die Empfehlung kam von: {body}.',
  ),
  by: 'Von',
  instead: text<{ before: string; now: string }>('Vorher stand da: „{before}“ Jetzt steht da: „{now}“'),
  added: text<{ now: string }>('Neu dazugekommen ist: „{now}“'),
  struck: text<{ before: string }>('Gestrichen ist: „{before}“'),
  again: 'Ihr Gremium kann es neu vorschlagen.',
  remind: {
    subject: text<{ title: string }>('Ihre Stimme fehlt noch: {title}'),
    first: text<{ title: string; body: string; day: string }>(
      'Ihr Gremium „{body}“ stimmt ohne Treffen über „{title}“ ab. Das geht bis {day}. Die Stimme Ihres Sitzes ist noch nicht da.',
    ),
    once: 'Wir erinnern Sie nur dieses eine Mal.',
    see: 'Vorschlag lesen und abstimmen',
  },
  see: 'Empfehlung und Antwort ansehen',
  adviceSubject: text<{ title: string }>('Stellungnahme zur Empfehlung: {title}'),
  adviceFirst: text<{ title: string; body: string }>(
    'ein Gremium auf dem Weg hat sich zur Empfehlung „{title}“ geäußert. Die Empfehlung kam von: {body}.',
  ),
  nowWith: 'Jetzt liegt es bei',
  seeAdvice: 'Empfehlung und Stellungnahme ansehen',
}

export const letterTexts = texts(de, easy, en)
