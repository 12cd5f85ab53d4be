import { z } from 'zod'
import { command } from '../../foundation/door.ts'
import { choice, id, line, optionalDay, optionalId, optionalProse, prose, version } from '../../foundation/input.ts'
import { keepText } from '../plain-language/commands.ts'
import { states } from './goal.ts'
import { mayPropose, maySetState, propose, setState } from './rules.ts'
import { loadGoal, loadGround, storeGoal, storeState } from './storage.ts'

export const proposeGoal = command({
  name: 'goals.propose-goal',
  input: z.object({
    title: line(200),
    why: prose(4000),
    ownerBody: optionalId(),
    state: choice(states).default('proposed'),
    since: optionalDay(),
  }),
  load: (db, input) => loadGround(db, input.ownerBody),
  may: (actor, _, input) => mayPropose(actor, input.state),
  rule: propose,
  store: async (db, next, desk) => {
    const why = await desk.also(keepText, { place: 'goals.why', original: next.why })
    return storeGoal(db, next, why)
  },
})

export const setGoalState = command({
  name: 'goals.set-goal-state',
  input: z.object({
    goal: id(),
    state: choice(states),
    reason: optionalProse(4000),
    since: optionalDay(),
    version: version(),
  }),
  load: (db, input) => loadGoal(db, input.goal),
  may: maySetState,
  rule: (goal, input, occasion) => setState(goal, input, occasion),
  store: async (db, next, desk) => {
    const reason = next.reason ? await desk.also(keepText, { place: 'goals.reason', original: next.reason }) : null
    await storeState(db, next, reason)
  },
})
