import { text, texts } from '../../../foundation/language.ts'
import { easy } from './letter.easy.ts'
import { en } from './letter.en.ts'

/** Letters about seats: somebody goes, somebody comes. */
export const de = {
  greeting: text<{ name: string }>('Guten Tag {name},'),
  holder: 'Sitz von',
  part: 'Rolle',
  parts: { delegate: 'spricht und stimmt ab', deputy: 'Vertretung', tandem: 'Tandem', assistant: 'Assistenz' },
  farewell: {
    subject: text<{ body: string }>('Ihr Sitz im Gremium „{body}“'),
    first: text<{ name: string; body: string; day: string }>(
      '{name} verlässt Ihren Sitz im Gremium „{body}“. Der letzte Tag ist {day}. Der Sitz bleibt bei Ihnen.',
    ),
    deputy: text<{ name: string }>('Danach vertritt {name} und stimmt ab, bis jemand Neues da ist.'),
    nobody: 'Eine Vertretung gibt es nicht. Nach diesem Tag hat der Sitz keine Stimme, bis jemand Neues da ist.',
    successor: 'Eine Nachfolge finden, in kleinen Schritten',
  },
  stays: text<{ name: string; body: string }>(
    '{name} bleibt doch im Gremium „{body}“. Sie müssen nichts tun, alles bleibt, wie es war.',
  ),
  welcome: {
    subject: text<{ body: string }>('Willkommen im Gremium „{body}“'),
    first: text<{ body: string; holder: string }>(
      'Sie sprechen ab heute für „{holder}“ im Gremium „{body}“. Schön, dass Sie da sind.',
    ),
    vote: 'Ihr Sitz hat eine Stimme, so wie jeder andere.',
    tandem: text<{ name: string }>('Am Anfang geht {name} mit. Fragen Sie alles, was Sie wissen möchten.'),
    ask: 'Fragen Sie die Koordination alles, was Sie wissen möchten.',
    read: 'Was das Gremium tut und wer darin sitzt',
  },
}

export const letterTexts = texts(de, easy, en)
