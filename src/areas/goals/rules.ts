import { type Actor, coordination, members, type Permission } from '../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../foundation/door.ts'
import { type Refusal, refused } from '../../foundation/outcome.ts'
import { type Goal, type GoalState, onward } from './goal.ts'

/** Every member brings ideas and proposals. What is agreed is written down by the coordination. */
export function mayPropose(actor: Actor, state: GoalState = 'proposed'): Permission {
  return state === 'idea' || state === 'proposed' ? members(actor) : coordination(actor)
}

export const maySetState = coordination

export interface Proposal {
  readonly title: string
  readonly why: string
  readonly ownerBody?: string | undefined
  readonly state: GoalState
  /** Day since which it is so, for what was agreed before it was written down here. */
  readonly since?: string | undefined
}

export interface Ground {
  /** Whether the chosen body belongs to this network and has not ended. */
  readonly ownerKnown: boolean
}

export interface NewGoal {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly ownerBody: string | null
  readonly state: GoalState
  readonly since: string
}

/** A new goal has no past to explain, so nobody begins with one that is dropped. */
export function propose(
  { ownerKnown }: Ground,
  input: Proposal,
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<NewGoal> | Faults {
  const { title, why, ownerBody, state, since = today } = input
  if (ownerBody && !ownerKnown) return { faults: [{ field: 'ownerBody', key: 'choose-one' }] }
  if (state === 'dropped') return { faults: [{ field: 'state', key: 'never-begins-dropped' }] }
  if (since > today) return { faults: [{ field: 'since', key: 'day-ahead' }] }
  const next = { id: newId(), title, why, ownerBody: ownerBody ?? null, state, since }
  return { next, facts: [{ name: 'goals.goal-proposed', about: next.id, values: { state } }] }
}

export interface Step {
  readonly state: GoalState
  readonly reason: string
  readonly since?: string | undefined
}

export interface Moved {
  readonly goal: string
  readonly state: GoalState
  readonly reason: string
  readonly since: string
}

export function setState(
  goal: Goal,
  { state, reason, since }: Step,
  { today }: Pick<Occasion, 'today'>,
): Ruling<Moved> | Refusal | Faults {
  if (!onward[goal.state].includes(state)) return refused('not-from-here')
  if (state === 'dropped' && !reason) return { faults: [{ field: 'reason', key: 'reason-missing' }] }
  const day = since ?? today
  if (day > today) return { faults: [{ field: 'since', key: 'day-ahead' }] }
  const next = { goal: goal.id, state, reason, since: day }
  return { next, facts: [{ name: 'goals.goal-moved', about: goal.id, values: { from: goal.state, state } }] }
}
