import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { agreeOnDate, askForHelp, finishTask, giveTask, handOn, reopenTask, startTask } from './commands.ts'
import { reactions } from './reactions.ts'
import { handingOn, newTask } from './reads/give.ts'
import { taskList } from './reads/list.ts'
import { taskPage } from './reads/task.ts'
import { tasksTexts } from './texts.ts'

/** Who does what by when, at a pace they agreed to. */
export const tasks = area({
  name: 'tasks',
  texts: tasksTexts,
  commands: [giveTask, startTask, askForHelp, finishTask, reopenTask, handOn, agreeOnDate],
  reads: [taskList, taskPage, newTask, handingOn],
  addresses,
  reactions,
})
