import { describe, expect, test } from 'vitest'
import type { Ruling } from '../../../foundation/door.ts'
import { isRefusal, type Refusal, refused } from '../../../foundation/outcome.ts'
import { possible } from '../../meetings/rules/may.ts'
import type { Task, TaskState } from '../task.ts'
import { moment, task } from './given.ts'
import { askForHelp, finish, reopen, start } from './progress.ts'

describe('what becomes of a task', () => {
  const become = (state: TaskState) => ({
    start: start(task(state)),
    help: askForHelp(task(state), { what: 'Eine Leiter' }),
    finish: finish(task(state), { moment }),
    reopen: reopen(task(state)),
  })
  const told = (answer: Ruling<Task> | Refusal) => (isRefusal(answer) ? answer.refused.key : answer.facts[0].name)

  test.each<[TaskState, string, string, string, string]>([
    ['open', 'tasks.task-started', 'tasks.help-asked', 'tasks.task-finished', 'not-done-yet'],
    ['under-way', 'already-under-way', 'tasks.help-asked', 'tasks.task-finished', 'not-done-yet'],
    ['needs-help', 'tasks.task-started', 'tasks.help-asked', 'tasks.task-finished', 'not-done-yet'],
    ['handed-on', 'tasks.task-started', 'tasks.help-asked', 'tasks.task-finished', 'not-done-yet'],
    ['done', 'already-done', 'already-done', 'already-done', 'tasks.task-reopened'],
  ])('%s: begin, ask for help, finish, undo', (state, ...expected) => {
    const { start, help, finish, reopen } = become(state)
    expect([start, help, finish, reopen].map(told)).toEqual(expected)
  })

  test('it is done at a moment, and not done again takes it back', () => {
    expect(become('open').finish).toMatchObject({ next: { state: 'done', doneAt: moment } })
    expect(become('done').reopen).toMatchObject({ next: { state: 'under-way' } })
  })

  test('it needs help in the partner’s own words', () => {
    expect(become('open').help).toMatchObject({ next: { state: 'needs-help', helpWanted: 'Eine Leiter' } })
  })
})

describe('what a page may offer', () => {
  test('is what the door would answer', () => {
    expect(possible(refused('not-your-task'), start(task('open')))).toEqual(refused('not-your-task'))
    expect(possible(true, start(task('done')))).toEqual(refused('already-done'))
    expect(possible(true, start(task('open')))).toBe(true)
  })
})
