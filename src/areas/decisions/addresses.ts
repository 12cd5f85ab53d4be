import { act, file, form, page } from '../../foundation/addresses.ts'
import { advise } from './commands/advise.ts'
import { answer } from './commands/answer.ts'
import { castSecretVote, castVote, recommend, recordVote } from './commands/ballot.ts'
import { extendCircular } from './commands/circular.ts'
import { changeContribution, contribute, takeBackContribution } from './commands/discuss.ts'
import { keepInside, keepOutcome, reviewDecision, showToEveryone } from './commands/outcome.ts'
import { propose, withdraw } from './commands/propose.ts'
import { askSense, endSense, saySense } from './commands/sense.ts'
import { beginAgain, recordTalk, reword } from './commands/wording.ts'
import { AdvicePage } from './pages/advise.tsx'
import { AnswerPage } from './pages/answer.tsx'
import { ClosePage } from './pages/close.tsx'
import { ContributionPage } from './pages/contribution.tsx'
import { decisionPdf } from './pages/decision-file.ts'
import { InsidePage } from './pages/inside.tsx'
import { OutcomePage } from './pages/outcome.tsx'
import { ProposePage } from './pages/propose.tsx'
import { RecommendationPage } from './pages/recommendation.tsx'
import { RecordVotePage } from './pages/record-vote.tsx'
import { RegisterPage } from './pages/register.tsx'
import { registerCsv, registerPdf } from './pages/register-file.ts'
import { ReviewPage } from './pages/review.tsx'
import { SenseListPage, SensePage } from './pages/sense.tsx'
import { TalkPage } from './pages/talk.tsx'
import { VotePage } from './pages/vote.tsx'
import { WordingPage } from './pages/wording.tsx'
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

const all = '/n/:network/beschluesse'
const one = `${all}/:recommendation`
const senses = '/n/:network/stimmungsbilder'
const oneSense = `${senses}/:senseCheck`
const show = (id: string, { base }: { readonly base: string }) => `${base}/beschluesse/${id}`

const said = `${all}/beitraege/:contribution`
const showSense = (id: string, { base }: { readonly base: string }) => `${base}/stimmungsbilder/${id}`

export const addresses = [
  page(all, { read: register, view: RegisterPage }),
  file(`${all}/verzeichnis.csv`, { read: registerFile, file: registerCsv }),
  file(`${all}/verzeichnis.pdf`, { read: registerFile, file: registerPdf }),
  file(`${one}/beschluss.pdf`, { read: decisionFile, file: decisionPdf }),
  form(`${all}/neu`, { read: proposePage, view: ProposePage, act: propose, leadsTo: show }),
  form(senses, { read: senseList, view: SenseListPage, act: askSense, leadsTo: showSense }),
  page(oneSense, { read: sensePage, view: SensePage }),
  act(`${oneSense}/stimmung`, { onto: oneSense, act: saySense, leadsTo: showSense }),
  act(`${oneSense}/beenden`, { onto: oneSense, act: endSense, leadsTo: showSense }),
  page(one, { read: recommendationPage, view: RecommendationPage }),
  act(`${one}/stimme`, { onto: one, act: castVote, leadsTo: show }),
  form(`${one}/abstimmen`, { read: votePage, view: VotePage, act: castVote, leadsTo: show }),
  act(`${one}/geheim`, { onto: one, act: castSecretVote, leadsTo: show }),
  form(`${one}/eintragen`, { read: recordVotePage, view: RecordVotePage, act: recordVote, leadsTo: show }),
  form(`${one}/wortlaut`, { read: wordingPage, view: WordingPage, act: reword, leadsTo: show }),
  form(`${one}/gespraech`, { read: talkPage, view: TalkPage, act: recordTalk, leadsTo: show }),
  act(`${one}/verlaengern`, { onto: one, act: extendCircular, leadsTo: show }),
  act(`${one}/neu-beginnen`, { onto: one, act: beginAgain, leadsTo: show }),
  form(`${one}/empfehlen`, { read: closePage, view: ClosePage, act: recommend, leadsTo: show }),
  act(`${one}/zurueckziehen`, { onto: one, act: withdraw, leadsTo: show }),
  form(`${one}/stellungnahme`, { read: advicePage, view: AdvicePage, act: advise, leadsTo: show }),
  form(`${one}/antworten`, { read: answerPage, view: AnswerPage, act: answer, leadsTo: show }),
  act(`${one}/beitrag`, { onto: one, act: contribute, leadsTo: show }),
  form(said, { read: contributionPage, view: ContributionPage, act: changeContribution, leadsTo: show }),
  act(`${said}/zuruecknehmen`, { onto: said, act: takeBackContribution, leadsTo: show }),
  form(`${one}/folgen`, { read: outcomePage, view: OutcomePage, act: keepOutcome, leadsTo: show }),
  form(`${one}/ueberpruefung`, { read: reviewPage, view: ReviewPage, act: reviewDecision, leadsTo: show }),
  form(`${one}/nur-fuer-mitglieder`, { read: insidePage, view: InsidePage, act: keepInside, leadsTo: show }),
  act(`${one}/allen-zeigen`, { onto: one, act: showToEveryone, leadsTo: show }),
]
