import type { Shape } from '../../foundation/language.ts'
import { arrival, arrivalAnswers, comingAndGoing } from './texts/arrival.easy.ts'
import { askEasy } from './texts/ask.easy.ts'
import { farewell, farewellAnswers } from './texts/farewell.easy.ts'
import { letterEasy } from './texts/letter.easy.ts'
import { replyEasy } from './texts/reply.easy.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  ask: askEasy,
  ...replyEasy,
  letter: letterEasy,
  arrival,
  comingAndGoing,
  farewell,
  refusals: {
    ...arrivalAnswers.refusals,
    ...farewellAnswers.refusals,
    'too-many-requests':
      'Heute fragen sehr viele Menschen. Bitte versuchen Sie es in 1 Stunde noch einmal. Oder rufen Sie an. Die Nummer steht im Impressum.',
    'too-many-answers':
      'Sie haben Ihre Antworten sehr oft geändert. Schicken Sie die Anfrage jetzt ab. Oder fangen Sie neu an.',
    'already-sent': 'Ihre Anfrage ist schon da. Sie können noch etwas schreiben.',
    'answers-missing':
      '{count, plural, one {1 Frage ist noch offen.} other {# Fragen sind noch offen.}} Bitte beantworten Sie alle Fragen.',
    'no-longer-open': 'Es gibt schon eine Antwort. Sie können noch einmal neu fragen.',
    'stands-there-already': 'Das steht schon da.',
    'too-many-additions': 'Sie haben schon viel geschrieben. Rufen Sie lieber an. Die Nummer steht im Impressum.',
    'taken-back-already': 'Die Anfrage ist schon gelöscht.',
    'belongs-already': 'Sie sind schon dabei. Sie möchten gehen? Sagen Sie es der Koordination.',
    'words-lost': 'Wir können diese Anfrage nicht mehr lesen.',
    'still-readable': 'Sie können diese Anfrage lesen. Bitte antworten Sie.',
    'only-who-answers': 'Nur wenige lesen Anfragen: die Koordination und wer für das Gremium spricht.',
    'answered-already': 'Es gibt schon eine Antwort.',
    'nothing-to-tell': 'Sie müssen nichts mehr sagen.',
    'another-answer': 'Es gibt jetzt eine andere Antwort. Sagen Sie auch diese Antwort weiter.',
    'only-the-clock': 'Das macht das Programm allein.',
    'nothing-to-mind': 'Heute gibt es nichts zu tun.',
  },
  problems: {
    'task-needs-partner':
      'Nur Partner bekommen Aufgaben. Wählen Sie oben einen Partner. Oder schreiben Sie hier nichts.',
  },
  done: {
    ...arrivalAnswers.done,
    ...farewellAnswers.done,
    'request-sent': 'Ihre Anfrage ist da.',
    'request-added-to': 'Ihr Text ist da.',
    'request-taken-back': 'Ihre Anfrage ist gelöscht.',
    'visitor-invited': 'Die Einladung ist gespeichert.',
    'request-declined': 'Die Absage ist gespeichert.',
    'request-accepted': 'Die Person ist jetzt dabei.',
    'request-closed': 'Die Anfrage ist geschlossen.',
    'answer-told': 'Die Person weiß es jetzt.',
  },
  facts: {
    ...arrivalAnswers.facts,
    ...farewellAnswers.facts,
    'request-begun': 'Jemand hat angefangen.',
    'request-answered': 'Die Person hat {times, plural, one {1 Frage} other {# Fragen}} beantwortet.',
    'request-sent': 'Die Anfrage ist da.',
    'request-added-to': 'Die Person hat noch etwas geschrieben.',
    'request-taken-back': 'Die Person will nicht mehr.',
    'visitor-invited': '{who} hat zu einem Treffen eingeladen.',
    'visit-moved': 'Das Treffen ist jetzt anders.',
    'visit-cancelled': 'Das Treffen fällt aus.',
    'request-declined': '{who} hat abgesagt.',
    'request-accepted': '{who} hat die Person aufgenommen.',
    'answer-told': '{who} hat die Antwort gesagt.',
    'request-closed': '{who} hat die Anfrage geschlossen. Niemand konnte sie noch lesen.',
    'request-reminded': 'Wir haben an die Antwort erinnert.',
    'request-forgotten': 'Wir haben die Anfrage gelöscht.',
  },
}
