import { type At, act, form, type Here, page, type View } from '../../foundation/addresses.ts'
import type { FormValues } from '../../foundation/input.ts'
import { acceptRequest } from './commands/accept.ts'
import { reopenStep, sayArrived, takeStep } from './commands/arrival.ts'
import { addToRequest, answers, beginRequest, sendRequest, takeBackRequest } from './commands/ask.ts'
import { sayGoodbye, showFarewell, takeBackGoodbye, writeThanks } from './commands/farewell.ts'
import { answerTold, closeLostRequest, declineRequest, inviteToVisit } from './commands/reply.ts'
import { type Question, questions } from './join-request.ts'
import { AcceptPage } from './pages/accept.tsx'
import { ArrivalPage } from './pages/arrival.tsx'
import { ComingAndGoingPage } from './pages/coming-and-going.tsx'
import { FarewellPage, ThankPage } from './pages/farewell.tsx'
import { GoodbyePage } from './pages/goodbye.tsx'
import { ListPage } from './pages/list.tsx'
import { AdditionPage, CheckPage, OwnPage } from './pages/own.tsx'
import { questionPages } from './pages/questions.tsx'
import { DeclinePage, InvitePage } from './pages/reply.tsx'
import { RequestPage } from './pages/request.tsx'
import { StartPage } from './pages/start.tsx'
import { arrivalPage } from './reads/arrival.ts'
import { comingAndGoing } from './reads/coming-and-going.ts'
import { farewellPage, goodbyePage } from './reads/farewell.ts'
import { ownPage, startPage } from './reads/own.ts'
import { acceptForm, declineForm, visitForm } from './reads/reply.ts'
import { requestPage, requestsPage } from './reads/requests.ts'

const start = '/n/:network/mitmachen'
const own = `${start}/:token`
const all = '/n/:network/anfragen'
const one = `${all}/:request`

/** From one question to the next; whoever came from the check to mend one answer goes back there, over the address that goes with a way. */
function onward(question: Question, link: string, base: string, values: FormValues): string {
  const next = questions[questions.findIndex(({ name }) => name === question) + 1]
  const back = values.zurueck === 'pruefen'
  const to = back && question === 'way' ? 'kontakt?zurueck=pruefen' : next && !back ? next.path : 'pruefen'
  return `${base}/mitmachen/${link}/${to}`
}

/** What a request says is sealed where it lies: no copy of its pages is kept. */
const sealed =
  <D>(view: (here: Here<D>) => View) =>
  (here: Here<D>): View => ({ ...view(here), sealed: true })

const asking = questions.map(({ name, path }) =>
  form(`${own}/${path}`, {
    read: ownPage,
    view: sealed(questionPages[name]),
    act: answers[name],
    leadsTo: (link, { base, values }) => onward(name, link, base, values),
  }),
)

const coming = '/n/:network/ankommen'
const arrival = `${coming}/:arrival`
const going = '/n/:network/abschied/:farewell'

/** Arriving on a seat and leaving it. */
const arrivingAndLeaving = [
  page(coming, { read: comingAndGoing, view: ComingAndGoingPage }),
  page(arrival, { read: arrivalPage, view: ArrivalPage }),
  act(`${arrival}/abhaken`, {
    onto: arrival,
    act: takeStep,
    leadsTo: (id, { base, values }) => `${base}/ankommen/${id}#${values.step}`,
  }),
  act(`${arrival}/doch-offen`, {
    onto: arrival,
    act: reopenStep,
    leadsTo: (id, { base, values }) => `${base}/ankommen/${id}#${values.step}`,
  }),
  act(`${arrival}/angekommen`, {
    onto: arrival,
    act: sayArrived,
    leadsTo: (id, { base }) => `${base}/ankommen/${id}`,
  }),
  form('/n/:network/gremien/:body/sitz/:seat/abschied', {
    read: goodbyePage,
    view: GoodbyePage,
    act: sayGoodbye,
    leadsTo: (id, { base }) => `${base}/abschied/${id}`,
  }),
  page(going, { read: farewellPage, view: FarewellPage }),
  form(`${going}/danke`, {
    read: farewellPage,
    view: ThankPage,
    act: writeThanks,
    leadsTo: (id, { base }) => `${base}/abschied/${id}#danke`,
  }),
  act(`${going}/zeigen`, {
    onto: going,
    act: showFarewell,
    leadsTo: (_, { base, params }) => `${base}/abschied/${params.farewell}#danke`,
  }),
  act(`${going}/zuruecknehmen`, {
    onto: going,
    act: takeBackGoodbye,
    leadsTo: (_, { base }) => `${base}/ankommen`,
  }),
]

export const addresses = [
  form(start, {
    read: startPage,
    view: StartPage,
    act: beginRequest,
    leadsTo: (link, { base }) => `${base}/mitmachen/${link}/wer`,
  }),
  page(own, { read: ownPage, view: sealed(OwnPage) }),
  ...asking,
  form(`${own}/pruefen`, { read: ownPage, view: sealed(CheckPage), act: sendRequest, leadsTo: toOwn }),
  form(`${own}/ergaenzen`, { read: ownPage, view: sealed(AdditionPage), act: addToRequest, leadsTo: toOwn }),
  act(`${own}/zuruecknehmen`, { onto: own, act: takeBackRequest, leadsTo: toOwn }),

  page(all, { read: requestsPage, view: sealed(ListPage) }),
  page(one, { read: requestPage, view: sealed(RequestPage) }),
  form(`${one}/einladen`, { read: visitForm, view: sealed(InvitePage), act: inviteToVisit, leadsTo: toOne }),
  form(`${one}/absagen`, { read: declineForm, view: sealed(DeclinePage), act: declineRequest, leadsTo: toOne }),
  form(`${one}/aufnehmen`, { read: acceptForm, view: sealed(AcceptPage), act: acceptRequest, leadsTo: toOne }),
  act(`${one}/schliessen`, { onto: one, act: closeLostRequest, leadsTo: toOne }),
  act(`${one}/gesagt`, { onto: one, act: answerTold, leadsTo: toOne }),

  ...arrivingAndLeaving,
]

function toOwn(_: unknown, { base, params }: At): string {
  return `${base}/mitmachen/${params.token}`
}

function toOne(_: unknown, { base, params }: At): string {
  return `${base}/anfragen/${params.request}`
}
