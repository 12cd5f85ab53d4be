import { act, form, page } from '../../foundation/addresses.ts'
import { advise } from './commands/advise.ts'
import { answer } from './commands/answer.ts'
import { castVote, recommend } from './commands/ballot.ts'
import { changeContribution, contribute, takeBackContribution } from './commands/discuss.ts'
import { propose, withdraw } from './commands/propose.ts'
import { AdvicePage } from './pages/advise.tsx'
import { AnswerPage } from './pages/answer.tsx'
import { ClosePage } from './pages/close.tsx'
import { ContributionPage } from './pages/contribution.tsx'
import { ProposePage } from './pages/propose.tsx'
import { RecommendationPage } from './pages/recommendation.tsx'
import { RegisterPage } from './pages/register.tsx'
import { advicePage } from './reads/advice.ts'
import { closePage } from './reads/close.ts'
import { contributionPage } from './reads/discussion.ts'
import { proposePage } from './reads/propose.ts'
import { answerPage, recommendationPage } from './reads/recommendation.ts'
import { register } from './reads/register.ts'

const all = '/n/:network/beschluesse'
const one = `${all}/:recommendation`
const show = (id: string, { base }: { readonly base: string }) => `${base}/beschluesse/${id}`

const said = `${all}/beitraege/:contribution`
const talk = (id: string, { base }: { readonly base: string }) => `${base}/beschluesse/${id}#diskussion`

export const addresses = [
  page(all, { read: register, view: RegisterPage }),
  form(`${all}/neu`, { read: proposePage, view: ProposePage, act: propose, leadsTo: show }),
  page(one, { read: recommendationPage, view: RecommendationPage }),
  act(`${one}/stimme`, { onto: one, act: castVote, leadsTo: show }),
  form(`${one}/empfehlen`, { read: closePage, view: ClosePage, act: recommend, leadsTo: show }),
  act(`${one}/zurueckziehen`, { onto: one, act: withdraw, leadsTo: show }),
  form(`${one}/stellungnahme`, { read: advicePage, view: AdvicePage, act: advise, leadsTo: show }),
  form(`${one}/antworten`, { read: answerPage, view: AnswerPage, act: answer, leadsTo: show }),
  act(`${one}/beitrag`, { onto: one, act: contribute, leadsTo: talk }),
  form(said, { read: contributionPage, view: ContributionPage, act: changeContribution, leadsTo: talk }),
  act(`${said}/zuruecknehmen`, { onto: said, act: takeBackContribution, leadsTo: talk }),
]
