import { area } from '../../foundation/addresses.ts'
import { agreeOnDate, askForHelp, finishTask, giveTask, handOn, reopenTask, startTask } from './commands.ts'
import { reactions } from './reactions.ts'
import { tasksTexts } from './texts.ts'

/** Who does what by when, at a pace they agreed to. */
export const tasks = area({
  name: 'tasks',
  texts: tasksTexts,
  commands: [giveTask, startTask, askForHelp, finishTask, reopenTask, handOn, agreeOnDate],
  reads: [],
  addresses: [],
  reactions,
})
