import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const easy: Shape<typeof de> = {
  greeting: 'Guten Tag {name},',
  holder: 'Sitz von',
  part: 'Rolle',
  parts: { delegate: 'spricht und stimmt ab', deputy: 'Vertretung', tandem: 'Tandem', assistant: 'Assistenz' },
  farewell: {
    subject: 'Ihr Sitz im Gremium: {body}',
    first: '{name} geht aus dem Gremium {body}. Der letzte Tag ist {day}. Der Sitz gehört weiter Ihnen.',
    deputy: 'Nach diesem Tag kommt {name} als Vertretung. {name} stimmt auch ab.',
    nobody: 'Es gibt keine Vertretung. Nach diesem Tag hat der Sitz keine Stimme.',
    successor: 'Eine neue Person finden',
  },
  stays: '{name} wollte aus dem Gremium {body} gehen. Jetzt bleibt {name} doch. Sie müssen nichts tun.',
  welcome: {
    subject: 'Willkommen im Gremium: {body}',
    first: 'Sie sprechen jetzt für: {holder}. Das Gremium heißt: {body}. Wir freuen uns auf Sie.',
    vote: 'Ihr Sitz hat eine Stimme. Alle anderen haben auch eine Stimme.',
    tandem: '{name} geht am Anfang mit. Fragen Sie alles.',
    ask: 'Haben Sie Fragen? Fragen Sie die Koordination.',
    read: 'Das macht das Gremium',
  },
}
