import { text, texts } from '../../../foundation/language.ts'
import { easy } from './farewell-letter.easy.ts'
import { en } from './farewell-letter.en.ts'

export const de = {
  greeting: text<{ name: string }>('Guten Tag {name},'),
  subject: text<{ name: string; body: string }>('{name} verlässt das Gremium „{body}“'),
  first: text<{ name: string; body: string; day: string }>(
    '{name} verlässt einen Sitz im Gremium „{body}“. Der letzte Tag ist {day}.',
  ),
  handover: 'Die Übergabe ist aufgeschrieben. Ein Wort des Danks fehlt noch. Es darf von Ihnen kommen.',
  stays: {
    subject: text<{ name: string; body: string }>('{name} bleibt doch im Gremium „{body}“'),
    first: text<{ name: string; body: string }>(
      '{name} hat den Abschied zurückgenommen und bleibt im Gremium „{body}“.',
    ),
    nothing: 'Sie müssen nichts tun. Alles bleibt, wie es war.',
  },
  see: 'Übergabe lesen und Danke sagen',
}

export const farewellLetterTexts = texts(de, easy, en)
