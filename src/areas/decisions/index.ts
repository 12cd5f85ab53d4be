import { area } from '../../foundation/addresses.ts'
import { decisionsTexts } from './texts.ts'

export const decisions = area({
  name: 'decisions',
  texts: decisionsTexts,
  commands: [],
  reads: [],
  addresses: [],
  reactions: [],
})
