import { area } from '../../foundation/addresses.ts'
import { tasksTexts } from './texts.ts'

export const tasks = area({ name: 'tasks', texts: tasksTexts, commands: [], reads: [], addresses: [], reactions: [] })
