import { area } from '../../foundation/addresses.ts'
import { meetingsTexts } from './texts.ts'

export const meetings = area({ name: 'meetings', texts: meetingsTexts, commands: [], reads: [], addresses: [], reactions: [] })
