import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { foundNetwork } from './commands.ts'
import { directory } from './reads.ts'
import { municipalityTexts } from './texts.ts'

/** The networks themselves. */
export const municipalities = area({
  name: 'municipalities',
  texts: municipalityTexts,
  commands: [foundNetwork],
  reads: [directory],
  addresses,
  reactions: [],
})
