import { describe, expect, test } from 'vitest'
import { type Actor, guest, system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { assistant, contact, coordination, given, other } from './given.ts'
import { mayAskForHelp, mayGive, mayWork } from './may.ts'

describe('who may', () => {
  const none = refused('seats-give-tasks')
  test.each<[string, Actor, boolean, unknown]>([
    ['a guest', guest, false, refused('sign-in-first')],
    ['the system', system, false, true],
    ['the coordination', coordination, false, true],
    ['somebody with a seat', other, true, true],
    ['an assistant without a seat', assistant, false, none],
    ['a contact person without a seat', contact, false, none],
  ])('give a task: %s', (_, actor, seated, expected) => {
    expect(mayGive(actor, { seated })).toEqual(expected)
  })

  test.each<[string, Actor, unknown, unknown]>([
    ['a guest', guest, refused('sign-in-first'), refused('sign-in-first')],
    ['the system', system, true, true],
    ['the coordination', coordination, true, true],
    ['the contact person', contact, true, true],
    ['an assistant', assistant, refused('assistants-prepare'), true],
    ['another partner', other, refused('not-your-task'), refused('not-your-task')],
  ])('work on a task, or say that help is needed: %s', (_, actor, work, help) => {
    expect(mayWork(actor, given)).toEqual(work)
    expect(mayAskForHelp(actor, given)).toEqual(help)
  })
})
