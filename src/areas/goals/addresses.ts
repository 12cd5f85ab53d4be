import { form, page } from '../../foundation/addresses.ts'
import { proposeGoal, setGoalState } from './commands.ts'
import { CardPage, ListPage, NewPage } from './pages.tsx'
import { goalCard, goalList, newGoal } from './reads.ts'

const all = '/n/:network/ziele'

export const addresses = [
  page(all, { read: goalList, view: ListPage }),
  form(`${all}/neu`, {
    read: newGoal,
    view: NewPage,
    act: proposeGoal,
    leadsTo: (goal, { base }) => `${base}/ziele/${goal}`,
  }),
  form(`${all}/:goal`, {
    read: goalCard,
    view: CardPage,
    act: setGoalState,
    leadsTo: (_, { base, params }) => `${base}/ziele/${params.goal}`,
  }),
]
