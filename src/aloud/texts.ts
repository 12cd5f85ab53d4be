import { text, texts } from '../foundation/language.ts'

const de = {
  read: 'Vorlesen',
  named: text<{ heading: string }>('Vorlesen: {heading}'),
  pause: 'Pause',
  onward: 'Weiter',
  end: 'Aufhören',
  missing: 'Diesen Abschnitt gibt es nicht, oder er ist nicht für Sie. Laden Sie die Seite neu.',
  busy: 'Gerade lassen sich viele etwas vorlesen. Versuchen Sie es in einer Minute noch einmal.',
  dumb: 'Das Vorlesen hat nicht geklappt. Versuchen Sie es noch einmal.',
  tooLong: 'Hier endet das Vorlesen. Der Abschnitt ist zu lang.',
}

export const aloudTexts = texts(
  de,
  {
    read: 'Vorlesen',
    named: 'Vorlesen: {heading}',
    pause: 'Pause',
    onward: 'Weiter',
    end: 'Aufhören',
    missing: 'Diesen Teil gibt es nicht. Oder er ist nicht für Sie. Laden Sie die Seite neu.',
    busy: 'Gerade hören viele Menschen zu. Versuchen Sie es in einer Minute noch einmal.',
    dumb: 'Das Vorlesen geht gerade nicht. Versuchen Sie es noch einmal.',
    tooLong: 'Das Vorlesen hört hier auf. Der Teil ist zu lang.',
  },
  {
    read: 'Read aloud',
    named: 'Read aloud: {heading}',
    pause: 'Pause',
    onward: 'Go on',
    end: 'Stop',
    missing: 'There is no such part, or it is not for you. Load the page again.',
    busy: 'Many people are listening right now. Try again in a minute.',
    dumb: 'Reading aloud did not work. Try again.',
    tooLong: 'Reading aloud ends here. The part is too long.',
  },
)
