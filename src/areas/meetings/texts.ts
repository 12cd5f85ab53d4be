import { text, texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  refusals: {
    'seat-or-coordination':
      'Das machen die Mitglieder dieses Gremiums und die Koordination. Sprechen Sie eine*n von ihnen an.',
    'already-held': 'Das Treffen ist abgeschlossen. Setzen Sie den Punkt auf die Tagesordnung des nächsten Treffens.',
    'already-cancelled': 'Das Treffen ist abgesagt. Laden Sie zu einem neuen Treffen ein.',
    'already-over': 'Das Treffen ist schon vorbei.',
    'not-begun': 'Das geht, sobald das Treffen begonnen hat.',
    'already-on-agenda': 'Dieser Punkt steht schon auf der Tagesordnung.',
    'already-first': 'Dieser Punkt steht schon ganz oben.',
    'already-last': 'Weiter nach unten geht es nicht.',
    'nobody-to-invite': 'In diesem Gremium hat noch niemand einen Sitz. Besetzen Sie zuerst die Sitze.',
    'everyone-invited': 'Alle sind schon eingeladen. Wer neu dazukommt, bekommt dann eine eigene Einladung.',
    'not-invited': 'Sie sind zu diesem Treffen nicht eingeladen. Fragen Sie die Koordination, wenn Sie kommen wollen.',
  },
  problems: {
    'day-past': 'Dieser Tag ist schon vorbei. Wählen Sie einen Tag ab heute.',
    'time-left-out': text<{ time: string }>(
      'Um {time} Uhr gibt es an diesem Tag nicht: Die Uhr wird auf Sommerzeit gestellt. Wählen Sie eine Zeit ab 3 Uhr.',
    ),
    'ends-before-start': 'Das Ende liegt vor dem Anfang. Wählen Sie ein späteres Ende.',
    'lasts-too-long': 'Ein Treffen dauert höchstens 12 Stunden. Teilen Sie es auf zwei Treffen auf.',
  },
  done: {
    'meeting-called':
      'Das Treffen ist angelegt. Füllen Sie die Tagesordnung, und verschicken Sie dann die Einladungen.',
    'item-added': 'Der Punkt steht auf der Tagesordnung.',
  },
  facts: {
    'meeting-called': '{who} hat das Treffen angelegt.',
    'item-added': '{who} hat einen Punkt auf die Tagesordnung gesetzt.',
  },
}

export const meetingsTexts = texts(de, easy, en)
