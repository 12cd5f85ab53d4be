import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { acceptRequest } from './commands/accept.ts'
import { reopenStep, sayArrived, takeStep } from './commands/arrival.ts'
import { addToRequest, answers, beginRequest, sendRequest, takeBackRequest } from './commands/ask.ts'
import { sayGoodbye, showFarewell, takeBackGoodbye, writeThanks } from './commands/farewell.ts'
import { mindRequests } from './commands/mind.ts'
import { answerTold, closeLostRequest, declineRequest, inviteToVisit } from './commands/reply.ts'
import { reactions } from './reactions.ts'
import { arrivalPage } from './reads/arrival.ts'
import { comingAndGoing } from './reads/coming-and-going.ts'
import { farewellPage, goodbyePage } from './reads/farewell.ts'
import { ownPage, startPage } from './reads/own.ts'
import { acceptForm, declineForm, visitForm } from './reads/reply.ts'
import { requestPage, requestsPage } from './reads/requests.ts'
import { joiningTexts } from './texts.ts'

/** How somebody comes, arrives and leaves in good order. */
export const joining = area({
  name: 'joining',
  texts: joiningTexts,
  commands: [
    beginRequest,
    ...Object.values(answers),
    sendRequest,
    addToRequest,
    takeBackRequest,
    inviteToVisit,
    declineRequest,
    acceptRequest,
    closeLostRequest,
    answerTold,
    mindRequests,
    takeStep,
    reopenStep,
    sayArrived,
    sayGoodbye,
    writeThanks,
    showFarewell,
    takeBackGoodbye,
  ],
  reads: [
    startPage,
    ownPage,
    requestsPage,
    requestPage,
    visitForm,
    declineForm,
    acceptForm,
    comingAndGoing,
    arrivalPage,
    goodbyePage,
    farewellPage,
  ],
  addresses,
  reactions,
  dailyHere: [mindRequests],
})
