import { texts } from '../../foundation/language.ts'
import { arrival, arrivalAnswers, comingAndGoing } from './texts/arrival.ts'
import { ask } from './texts/ask.ts'
import { farewell, farewellAnswers } from './texts/farewell.ts'
import { letter } from './texts/letter.ts'
import * as reply from './texts/reply.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  ask,
  ...reply,
  letter,
  arrival,
  comingAndGoing,
  farewell,
  refusals: {
    ...arrivalAnswers.refusals,
    ...farewellAnswers.refusals,
    'too-many-requests':
      'In der letzten Stunde kamen sehr viele Anfragen. Bitte versuchen Sie es in einer Stunde noch einmal, oder rufen Sie an: Die Nummer steht im Impressum.',
    'too-many-answers':
      'Diese Antworten wurden schon sehr oft geändert. Schicken Sie die Anfrage so ab, oder beginnen Sie neu.',
    'already-sent': 'Diese Anfrage ist schon angekommen. Sie können etwas ergänzen.',
    'answers-missing':
      '{count, plural, one {Eine Frage ist noch offen.} other {# Fragen sind noch offen.}} Beantworten Sie zuerst alles.',
    'no-longer-open': 'Diese Anfrage ist schon beantwortet. Wenn Sie noch etwas sagen möchten, fragen Sie neu.',
    'stands-there-already': 'Das steht schon da.',
    'too-many-additions': 'Sie haben schon sehr viel ergänzt. Rufen Sie lieber an: Die Nummer steht im Impressum.',
    'taken-back-already': 'Diese Anfrage ist schon zurückgenommen.',
    'belongs-already': 'Sie sind schon dabei. Wenn Sie gehen möchten, sagen Sie es der Koordination.',
    'words-lost': 'Diese Anfrage lässt sich auf diesem Server nicht mehr lesen.',
    'still-readable': 'Diese Anfrage lässt sich lesen. Antworten Sie, oder sagen Sie freundlich ab.',
    'only-who-answers': 'Anfragen lesen und beantworten die Koordination und wer für das Gremium spricht.',
    'answered-already': 'Diese Anfrage ist schon beantwortet.',
    'nothing-to-tell': 'Hier ist nichts mehr weiterzusagen.',
    'another-answer': 'Inzwischen gibt es eine andere Antwort. Sagen Sie bitte auch diese weiter.',
    'only-the-clock': 'Das macht das Programm von selbst.',
    'nothing-to-mind': 'Heute ist an nichts zu erinnern und nichts zu löschen.',
  },
  problems: {
    'task-needs-partner':
      'Aufgaben gehören einem Partner. Wählen Sie oben einen Partner, oder lassen Sie dieses Feld leer.',
  },
  done: {
    ...arrivalAnswers.done,
    ...farewellAnswers.done,
    'request-sent': 'Ihre Anfrage ist abgeschickt.',
    'request-added-to': 'Ihre Ergänzung ist angekommen.',
    'request-taken-back': 'Ihre Anfrage ist zurückgenommen.',
    'visitor-invited': 'Die Einladung ist gespeichert.',
    'request-declined': 'Die Absage ist gespeichert.',
    'request-accepted': 'Die Aufnahme ist gespeichert.',
    'request-closed': 'Die Anfrage ist geschlossen.',
    'answer-told': 'Die Antwort ist weitergesagt.',
  },
  facts: {
    ...arrivalAnswers.facts,
    ...farewellAnswers.facts,
    'request-begun': 'Jemand hat eine Anfrage begonnen.',
    'request-answered': 'Wer fragt, hat {times, plural, one {eine Frage} other {# Fragen}} beantwortet.',
    'request-sent': 'Die Anfrage ist angekommen.',
    'request-added-to': 'Wer fragt, hat etwas ergänzt.',
    'request-taken-back': 'Die Anfrage wurde zurückgenommen.',
    'visitor-invited': '{who} hat zu einem Treffen eingeladen.',
    'visit-moved': 'Das Treffen, zu dem eingeladen wurde, hat sich geändert.',
    'visit-cancelled': 'Das Treffen, zu dem eingeladen wurde, ist abgesagt.',
    'request-declined': '{who} hat abgesagt.',
    'request-accepted': '{who} hat aufgenommen.',
    'answer-told': '{who} hat die Antwort weitergesagt.',
    'request-closed': '{who} hat die Anfrage geschlossen, weil sie nicht mehr lesbar war.',
    'request-reminded': 'Wer antworten soll, wurde erinnert.',
    'request-forgotten': 'Die Anfrage wurde gelöscht.',
  },
}

export const joiningTexts = texts(de, easy, en)
