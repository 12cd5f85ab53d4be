import { area } from '../../foundation/addresses.ts'
import { outreachTexts } from './texts.ts'

export const outreach = area({ name: 'outreach', texts: outreachTexts, commands: [], reads: [], addresses: [], reactions: [] })
