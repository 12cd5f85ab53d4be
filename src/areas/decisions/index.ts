import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { advise } from './commands/advise.ts'
import { answer } from './commands/answer.ts'
import { castSecretVote, castVote, recommend, recordVote } from './commands/ballot.ts'
import { extendCircular, mindCirculars } from './commands/circular.ts'
import { changeContribution, contribute, takeBackContribution } from './commands/discuss.ts'
import { keepInside, keepOutcome, reviewDecision, showToEveryone } from './commands/outcome.ts'
import { propose, withdraw } from './commands/propose.ts'
import { askSense, endSense, saySense } from './commands/sense.ts'
import { beginAgain, recordTalk, reword } from './commands/wording.ts'
import { reactions } from './reactions.ts'
import { advicePage } from './reads/advice.ts'
import { closePage } from './reads/close.ts'
import { contributionPage } from './reads/discussion.ts'
import { decisionFile, registerFile } from './reads/files.ts'
import { insidePage, outcomePage, reviewPage } from './reads/outcome.ts'
import { proposePage } from './reads/propose.ts'
import { answerPage, recommendationPage } from './reads/recommendation.ts'
import { register } from './reads/register.ts'
import { senseList, sensePage } from './reads/sense.ts'
import { votePage } from './reads/vote.ts'
import { recordVotePage, talkPage, wordingPage } from './reads/wording.ts'
import { decisionsTexts } from './texts.ts'

/** Recommendations and what became of them. */
export const decisions = area({
  name: 'decisions',
  texts: decisionsTexts,
  commands: [
    ...[propose, castVote, castSecretVote, recordVote, reword, recordTalk, beginAgain, recommend],
    ...[mindCirculars, extendCircular],
    ...[advise, answer, withdraw, contribute, changeContribution, takeBackContribution],
    ...[askSense, saySense, endSense],
    ...[keepOutcome, reviewDecision, keepInside, showToEveryone],
  ],
  reads: [
    register,
    proposePage,
    recommendationPage,
    votePage,
    recordVotePage,
    wordingPage,
    talkPage,
    senseList,
    sensePage,
    closePage,
    advicePage,
    answerPage,
    contributionPage,
    outcomePage,
    reviewPage,
    insidePage,
    registerFile,
    decisionFile,
  ],
  addresses,
  reactions,
  dailyHere: [mindCirculars],
})
