import { type Actor, members, type Permission, signedIn } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import type { Task } from '../task.ts'

/** A seat keeps the name of whoever left the network, so belonging is asked as well. */
export function mayGive(actor: Actor, { seated }: { readonly seated: boolean }): Permission {
  const permission = members(actor)
  if (permission !== true || actor.kind !== 'person') return permission
  return actor.coordinates || seated ? true : refused('seats-give-tasks')
}

/** The partner says how it goes on with its task; the coordination may say it for a partner that called. */
export function mayWork(actor: Actor, { partnerId }: Pick<Task, 'partnerId'>): Permission {
  const permission = signedIn(actor)
  if (permission !== true || actor.kind !== 'person') return permission
  if (actor.coordinates || actor.speaksFor.includes(partnerId)) return true
  return refused(actor.assists.includes(partnerId) ? 'assistants-prepare' : 'not-your-task')
}

/** Saying that help is needed binds nobody, so assistants may. */
export function mayAskForHelp(actor: Actor, task: Pick<Task, 'partnerId'>): Permission {
  return actor.kind === 'person' && actor.assists.includes(task.partnerId) ? true : mayWork(actor, task)
}

/** Agreeing to less time than the tempo asks for is the partner's own word; the coordination notes who gave it. */
export function mayAgreeSooner(actor: Actor, partnerId: string): boolean {
  return mayWork(actor, { partnerId }) === true
}
