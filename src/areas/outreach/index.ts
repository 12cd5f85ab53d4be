import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { publicPage } from './reads.ts'
import { outreachTexts } from './texts.ts'

/** What a network shows to everyone. */
export const outreach = area({
  name: 'outreach',
  texts: outreachTexts,
  commands: [],
  reads: [publicPage],
  addresses,
  reactions: [],
})
