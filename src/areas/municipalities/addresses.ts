import { form, page } from '../../foundation/addresses.ts'
import type { FormValues } from '../../foundation/input.ts'
import {
  answers,
  beginFounding,
  changeNetwork,
  changeRules,
  finishFounding,
  keepCarrier,
  keepTargetGroup,
} from './commands.ts'
import { type Question, questions } from './founding.ts'
import {
  CarrierPage,
  ChangeNetworkPage,
  ChangeRulesPage,
  CheckPage,
  DirectoryPage,
  FactsPage,
  questionPages,
  RulesPage,
  StartPage,
  TargetGroupPage,
} from './pages.tsx'
import {
  carrierPage,
  directory,
  factsPage,
  foundingPage,
  foundingStart,
  rulesForm,
  rulesPage,
  targetGroupPage,
} from './reads.ts'

/** From one question to the next; whoever came from the check to mend one answer goes back there. */
function onward(question: Question, founding: string, values: FormValues): string {
  const next = questions[questions.findIndex(({ name }) => name === question) + 1]
  return `/gruenden/${founding}/${next && values.zurueck !== 'pruefen' ? next.path : 'pruefen'}`
}

const asking = questions.map(({ name, path }) =>
  form(`/gruenden/:founding/${path}`, {
    read: foundingPage,
    view: questionPages[name],
    act: answers[name],
    leadsTo: (founding, { values }) => onward(name, founding, values),
  }),
)

const angaben = '/n/:network/angaben'

export const addresses = [
  page('/', { read: directory, view: DirectoryPage }),
  form('/gruenden', {
    read: foundingStart,
    view: StartPage,
    act: beginFounding,
    leadsTo: (id) => `/gruenden/${id}/name`,
  }),
  ...asking,
  form('/gruenden/:founding/pruefen', {
    read: foundingPage,
    view: CheckPage,
    act: finishFounding,
    leadsTo: (slug) => `/n/${slug}`,
  }),
  page('/n/:network/regeln', { read: rulesPage, view: RulesPage }),
  form('/n/:network/regeln/aendern', {
    read: rulesForm,
    view: ChangeRulesPage,
    act: changeRules,
    leadsTo: (_, { base }) => `${base}/regeln`,
  }),
  page(angaben, { read: factsPage, view: FactsPage }),
  form(`${angaben}/aendern`, {
    read: factsPage,
    view: ChangeNetworkPage,
    act: changeNetwork,
    leadsTo: (_, { base }) => `${base}/angaben`,
  }),
  ...['traeger/neu', 'traeger/:carrier'].map((path) =>
    form(`${angaben}/${path}`, {
      read: carrierPage,
      view: CarrierPage,
      act: keepCarrier,
      leadsTo: (_, { base }) => `${base}/angaben`,
    }),
  ),
  ...['zielgruppen/neu', 'zielgruppen/:group'].map((path) =>
    form(`${angaben}/${path}`, {
      read: targetGroupPage,
      view: TargetGroupPage,
      act: keepTargetGroup,
      leadsTo: (_, { base }) => `${base}/angaben`,
    }),
  ),
]
