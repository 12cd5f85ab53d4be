import { area } from '../../foundation/addresses.ts'
import { partnersTexts } from './texts.ts'

export const partners = area({ name: 'partners', texts: partnersTexts, commands: [], reads: [], addresses: [], reactions: [] })
