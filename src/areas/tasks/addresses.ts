import { act, form, page } from '../../foundation/addresses.ts'
import { agreeOnDate, askForHelp, finishTask, giveTask, handOn, reopenTask, startTask } from './commands.ts'
import { GivePage } from './pages/give.tsx'
import { HandOnPage, HelpPage, NewDatePage } from './pages/going-on.tsx'
import { TasksPage } from './pages/list.tsx'
import { TaskPage } from './pages/task.tsx'
import { handingOn, newTask } from './reads/give.ts'
import { taskList } from './reads/list.ts'
import { taskPage } from './reads/task.ts'

const list = '/n/:network/aufgaben'
const one = `${list}/:task`
const toTask = (id: string, { base }: { base: string }) => `${base}/aufgaben/${id}`

export const addresses = [
  page(list, { read: taskList, view: TasksPage }),
  form(`${list}/neu`, { read: newTask, view: GivePage, act: giveTask, leadsTo: toTask }),
  page(one, { read: taskPage, view: TaskPage }),
  act(`${one}/beginnen`, { onto: one, act: startTask, leadsTo: toTask }),
  act(`${one}/fertig`, { onto: one, act: finishTask, leadsTo: toTask }),
  act(`${one}/doch-nicht-fertig`, { onto: one, act: reopenTask, leadsTo: toTask }),
  form(`${one}/hilfe`, { read: taskPage, view: HelpPage, act: askForHelp, leadsTo: toTask }),
  form(`${one}/termin`, { read: taskPage, view: NewDatePage, act: agreeOnDate, leadsTo: toTask }),
  form(`${one}/weitergeben`, { read: handingOn, view: HandOnPage, act: handOn, leadsTo: toTask }),
]
