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
  again: 'Ihr Gremium kann es neu vorschlagen.',
  see: 'Empfehlung und Antwort ansehen',
}

export const letterTexts = texts(de, easy, en)
