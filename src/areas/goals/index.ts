import { area } from '../../foundation/addresses.ts'
import { goalsTexts } from './texts.ts'

export const goals = area({ name: 'goals', texts: goalsTexts, commands: [], reads: [], addresses: [], reactions: [] })
