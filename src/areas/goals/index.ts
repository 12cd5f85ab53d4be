import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { proposeGoal, setGoalState } from './commands.ts'
import { goalCard, goalList, newGoal } from './reads.ts'
import { goalsTexts } from './texts.ts'

/** What the partners want to reach together. */
export const goals = area({
  name: 'goals',
  texts: goalsTexts,
  commands: [proposeGoal, setGoalState],
  reads: [goalList, goalCard, newGoal],
  addresses,
  reactions: [],
})
