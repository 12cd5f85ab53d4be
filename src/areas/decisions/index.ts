import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { advise } from './commands/advise.ts'
import { answer } from './commands/answer.ts'
import { castVote, recommend } from './commands/ballot.ts'
import { changeContribution, contribute, takeBackContribution } from './commands/discuss.ts'
import { propose, withdraw } from './commands/propose.ts'
import { reactions } from './reactions.ts'
import { advicePage } from './reads/advice.ts'
import { closePage } from './reads/close.ts'
import { contributionPage } from './reads/discussion.ts'
import { proposePage } from './reads/propose.ts'
import { answerPage, recommendationPage } from './reads/recommendation.ts'
import { register } from './reads/register.ts'
import { decisionsTexts } from './texts.ts'

/** Recommendations and what became of them. */
export const decisions = area({
  name: 'decisions',
  texts: decisionsTexts,
  commands: [
    propose,
    castVote,
    recommend,
    advise,
    answer,
    withdraw,
    contribute,
    changeContribution,
    takeBackContribution,
  ],
  reads: [register, proposePage, recommendationPage, closePage, advicePage, answerPage, contributionPage],
  addresses,
  reactions,
})
