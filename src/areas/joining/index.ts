import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { joiningTexts } from './texts.ts'

/** How somebody comes, arrives and leaves in good order. */
export const joining = area({
  name: 'joining',
  texts: joiningTexts,
  commands: [],
  reads: [],
  addresses,
  reactions: [],
})
