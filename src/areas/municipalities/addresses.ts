import { form, page } from '../../foundation/addresses.ts'
import type { FormValues } from '../../foundation/input.ts'
import { changeNetwork, keepCarrier, keepTargetGroup } from './commands/facts.ts'
import { answers, beginFounding, finishFounding } from './commands/founding.ts'
import { changeRules } from './commands/rule-set.ts'
import { type Question, questions } from './founding.ts'
import { DirectoryPage } from './pages/directory.tsx'
import { FactsPage } from './pages/facts.tsx'
import { CarrierPage, ChangeNetworkPage, TargetGroupPage } from './pages/facts-forms.tsx'
import { CheckPage, StartPage } from './pages/founding.tsx'
import { questionPages } from './pages/questions.tsx'
import { RulesPage } from './pages/rule-set.tsx'
import { ChangeRulesPage } from './pages/rule-set-form.tsx'
import { directory } from './reads/directory.ts'
import { carrierPage, factsPage, targetGroupPage } from './reads/facts.ts'
import { foundingPage, foundingStart } from './reads/founding.ts'
import { rulesForm, rulesPage } from './reads/rule-set.ts'

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
