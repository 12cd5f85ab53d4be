import { z } from 'zod'
import { command } from '../../foundation/door.ts'
import { choice, day, id, line, optionalId, optionalLine, optionalProse, version } from '../../foundation/input.ts'
import { keepText } from '../plain-language/commands.ts'
import { tellThePartner } from './commands/tell.ts'
import { agreeOnDate as agree, give, handOn as hand } from './rules/give.ts'
import { mayAskForHelp, mayGive, mayWork } from './rules/may.ts'
import { askForHelp as ask, finish, reopen, start } from './rules/progress.ts'
import { loadGiving, loadReceiver, loadTask, storeNewTask, storeTask } from './storage.ts'
import { taskOrigins } from './task.ts'

const agreedDate = { due: day(), soonerAgreed: optionalLine(300) }

/** The value is the id of the task. */
export const giveTask = command({
  name: 'tasks.give-task',
  input: z.object({
    title: line(),
    detail: optionalProse(),
    partner: id(),
    person: optionalId(),
    ...agreedDate,
    origin: z
      .string()
      .optional()
      .transform((value) => value || undefined)
      .pipe(choice(taskOrigins).optional()),
    originId: optionalId(),
    body: optionalId(),
  }),
  load: (db, input, occasion) => loadGiving(db, input, occasion),
  may: (actor, giving) => mayGive(actor, giving),
  rule: (giving, input, occasion) => {
    const ruling = give(giving, input, occasion)
    return 'faults' in ruling ? ruling : { ...ruling, next: { task: ruling.next, detail: input.detail } }
  },
  store: async (db, { task, detail }, desk) => {
    const detailText = await desk.also(keepText, { place: 'tasks.detail', original: detail })
    const id = await storeNewTask(db, { ...task, detailText })
    await tellThePartner(db, desk, id)
    return id
  },
})

const one = z.object({ task: id(), version: version() })
export const startTask = command({
  name: 'tasks.start-task',
  input: one,
  load: (db, input) => loadTask(db, input.task),
  may: (actor, task) => mayWork(actor, task),
  rule: start,
  store: storeTask,
})

/** `what`: what would help, in one's own words; may stay empty. */
export const askForHelp = command({
  name: 'tasks.ask-for-help',
  input: one.extend({ what: optionalLine(300) }),
  load: (db, input) => loadTask(db, input.task),
  may: (actor, task) => mayAskForHelp(actor, task),
  rule: (task, input) => ask(task, input),
  store: storeTask,
})

export const finishTask = command({
  name: 'tasks.finish-task',
  input: one,
  load: (db, input) => loadTask(db, input.task),
  may: (actor, task) => mayWork(actor, task),
  rule: (task, _, occasion) => finish(task, occasion),
  store: storeTask,
})

export const reopenTask = command({
  name: 'tasks.reopen-task',
  input: one,
  load: (db, input) => loadTask(db, input.task),
  may: (actor, task) => mayWork(actor, task),
  rule: reopen,
  store: storeTask,
})

export const handOn = command({
  name: 'tasks.hand-on',
  input: one.extend({ partner: id(), ...agreedDate }),
  load: async (db, input, occasion) => {
    const task = await loadTask(db, input.task)
    const receiver = await loadReceiver(db, input.partner, occasion)
    return task && receiver && { ...task, receiver }
  },
  may: (actor, task) => mayWork(actor, task),
  rule: (task, input, occasion) => hand(task, input, occasion),
  store: async (db, task, desk) => {
    const id = await storeTask(db, task)
    await tellThePartner(db, desk, id)
    return id
  },
})

export const agreeOnDate = command({
  name: 'tasks.agree-on-date',
  input: one.extend(agreedDate),
  load: async (db, input, occasion) => {
    const task = await loadTask(db, input.task)
    const receiver = task && (await loadReceiver(db, task.partnerId, occasion))
    return task && { ...task, receiver: receiver ?? null }
  },
  may: (actor, task) => mayWork(actor, task),
  rule: (task, input, occasion) => agree(task, input, occasion),
  store: storeTask,
})
