import { act, form, page } from '../../foundation/addresses.ts'
import { answer } from './commands/answer.ts'
import { castVote, recommend } from './commands/ballot.ts'
import { propose, withdraw } from './commands/propose.ts'
import { AnswerPage } from './pages/answer.tsx'
import { ClosePage } from './pages/close.tsx'
import { ProposePage } from './pages/propose.tsx'
import { RecommendationPage } from './pages/recommendation.tsx'
import { RegisterPage } from './pages/register.tsx'
import { closePage } from './reads/close.ts'
import { proposePage } from './reads/propose.ts'
import { answerPage, recommendationPage } from './reads/recommendation.ts'
import { register } from './reads/register.ts'

const all = '/n/:network/beschluesse'
const one = `${all}/:recommendation`
const show = (id: string, { base }: { readonly base: string }) => `${base}/beschluesse/${id}`

export const addresses = [
  page(all, { read: register, view: RegisterPage }),
  form(`${all}/neu`, { read: proposePage, view: ProposePage, act: propose, leadsTo: show }),
  page(one, { read: recommendationPage, view: RecommendationPage }),
  act(`${one}/stimme`, { onto: one, act: castVote, leadsTo: show }),
  form(`${one}/empfehlen`, { read: closePage, view: ClosePage, act: recommend, leadsTo: show }),
  act(`${one}/zurueckziehen`, { onto: one, act: withdraw, leadsTo: show }),
  form(`${one}/antworten`, { read: answerPage, view: AnswerPage, act: answer, leadsTo: show }),
]
