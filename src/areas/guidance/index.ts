import { area } from '../../foundation/addresses.ts'
import { guidanceTexts } from './texts.ts'

export const guidance = area({ name: 'guidance', texts: guidanceTexts, commands: [], reads: [], addresses: [], reactions: [] })
