import type { Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Task } from '../task.ts'

/** What is done is not begun, handed on or put off; it can be taken back. */
export function stillOpen({ state }: Pick<Task, 'state'>): Permission {
  return state === 'done' ? refused('already-done') : true
}

export function start(task: Task): Ruling<Task> | Refusal {
  const open = stillOpen(task)
  if (open !== true) return open
  if (task.state === 'under-way') return refused('already-under-way')
  return { next: { ...task, state: 'under-way' }, facts: [{ name: 'tasks.task-started', about: task.id }] }
}

export function askForHelp(task: Task, { what }: { what: string }): Ruling<Task> | Refusal {
  const open = stillOpen(task)
  if (open !== true) return open
  return {
    next: { ...task, state: 'needs-help', helpWanted: what },
    facts: [{ name: 'tasks.help-asked', about: task.id }],
  }
}

export function finish(task: Task, { moment }: Pick<Occasion, 'moment'>): Ruling<Task> | Refusal {
  const open = stillOpen(task)
  if (open !== true) return open
  return { next: { ...task, state: 'done', doneAt: moment }, facts: [{ name: 'tasks.task-finished', about: task.id }] }
}

export function reopen(task: Task): Ruling<Task> | Refusal {
  if (task.state !== 'done') return refused('not-done-yet')
  return { next: { ...task, state: 'under-way' }, facts: [{ name: 'tasks.task-reopened', about: task.id }] }
}
