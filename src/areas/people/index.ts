import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import * as commands from './commands.ts'
import { inviteFirstCoordination } from './reactions.ts'
import { demoCalendar, demoPage, demoPost } from './reads/demo.ts'
import { linkPage, membershipPage, membersPage, myPage, sentPage, signInPage } from './reads.ts'
import { peopleTexts } from './texts.ts'

/** Who somebody is, and how they sign in. */
export const people = area({
  name: 'people',
  texts: peopleTexts,
  commands: Object.values(commands),
  reads: [signInPage, sentPage, linkPage, myPage, membersPage, membershipPage, demoPage, demoPost, demoCalendar],
  addresses,
  reactions: [inviteFirstCoordination],
})
