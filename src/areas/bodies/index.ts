import { area } from '../../foundation/addresses.ts'
import { bodiesTexts } from './texts.ts'

export const bodies = area({ name: 'bodies', texts: bodiesTexts, commands: [], reads: [], addresses: [], reactions: [] })
