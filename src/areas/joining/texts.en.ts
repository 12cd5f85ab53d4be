import type { Shape } from '../../foundation/language.ts'
import { arrival, arrivalAnswers, comingAndGoing } from './texts/arrival.en.ts'
import { askEn } from './texts/ask.en.ts'
import { farewell, farewellAnswers } from './texts/farewell.en.ts'
import { letterEn } from './texts/letter.en.ts'
import { replyEn } from './texts/reply.en.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  ask: askEn,
  ...replyEn,
  letter: letterEn,
  arrival,
  comingAndGoing,
  farewell,
  refusals: {
    ...arrivalAnswers.refusals,
    ...farewellAnswers.refusals,
    'too-many-requests':
      'Very many requests came in the last hour. Please try again in an hour, or call: the number is in the legal notice.',
    'too-many-answers': 'These answers have been changed very often. Send the request as it is, or begin anew.',
    'already-sent': 'This request has already arrived. You can add something.',
    'answers-missing':
      '{count, plural, one {One question is still open.} other {# questions are still open.}} Answer all of them first.',
    'no-longer-open': 'This request has been answered. If you would like to say more, ask again.',
    'stands-there-already': 'That stands there already.',
    'too-many-additions': 'You have added very much already. Better call: the number is in the legal notice.',
    'taken-back-already': 'This request has been taken back already.',
    'belongs-already': 'You belong already. If you would like to leave, tell the coordination.',
    'words-lost': 'This request can no longer be read on this server.',
    'still-readable': 'This request can be read. Answer it, or decline kindly.',
    'only-who-answers': 'Requests are read and answered by the coordination and those who speak for the body.',
    'answered-already': 'This request has been answered.',
    'nothing-to-tell': 'There is nothing left to tell.',
    'another-answer': 'There is another answer by now. Please pass this one on as well.',
    'only-the-clock': 'The program does this by itself.',
    'nothing-to-mind': 'There is nothing to remind of and nothing to delete today.',
  },
  problems: {
    'task-needs-partner': 'Tasks belong to a partner. Choose a partner above, or leave this field empty.',
  },
  done: {
    ...arrivalAnswers.done,
    ...farewellAnswers.done,
    'request-sent': 'Your request has been sent.',
    'request-added-to': 'Your addition has arrived.',
    'request-taken-back': 'Your request has been taken back.',
    'visitor-invited': 'The invitation is saved.',
    'request-declined': 'The answer is saved.',
    'request-accepted': 'They are taken in.',
    'request-closed': 'The request is closed.',
    'answer-told': 'The answer has been told.',
  },
  facts: {
    ...arrivalAnswers.facts,
    ...farewellAnswers.facts,
    'request-begun': 'Somebody began a request.',
    'request-answered': 'Whoever asks answered {times, plural, one {a question} other {# questions}}.',
    'request-sent': 'The request arrived.',
    'request-added-to': 'Whoever asks added something.',
    'request-taken-back': 'The request was taken back.',
    'visitor-invited': '{who} invited to a meeting.',
    'visit-moved': 'The meeting they were invited to has changed.',
    'visit-cancelled': 'The meeting they were invited to is cancelled.',
    'request-declined': '{who} declined.',
    'request-accepted': '{who} took them in.',
    'answer-told': '{who} told the answer.',
    'request-closed': '{who} closed the request, because it could no longer be read.',
    'request-reminded': 'Whoever has to answer was reminded.',
    'request-forgotten': 'The request was deleted.',
  },
}
