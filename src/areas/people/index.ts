import { area } from '../../foundation/addresses.ts'
import { invitePerson } from './commands.ts'
import { peopleTexts } from './texts.ts'

/** Who somebody is, and how they sign in. */
export const people = area({
  name: 'people',
  texts: peopleTexts,
  commands: [invitePerson],
  reads: [],
  addresses: [],
  reactions: [],
})
