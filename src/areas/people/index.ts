import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import {
  askForLink,
  changePerson,
  endMembership,
  endSession,
  invitePerson,
  keepDisplay,
  makeOperator,
  signIn,
  signInAsDemo,
  signOut,
  signOutEverywhere,
} from './commands.ts'
import { inviteFirstCoordination } from './reactions.ts'
import { demoCalendar, demoPage, demoPost } from './reads/demo.ts'
import { invitationPage, linkPage, membershipPage, membersPage, myPage, sentPage, signInPage } from './reads.ts'
import { peopleTexts } from './texts.ts'

/** Who somebody is, and how they sign in. */
export const people = area({
  name: 'people',
  texts: peopleTexts,
  commands: [
    invitePerson,
    endMembership,
    askForLink,
    signIn,
    signInAsDemo,
    signOut,
    endSession,
    signOutEverywhere,
    changePerson,
    keepDisplay,
    makeOperator,
  ],
  reads: [
    signInPage,
    sentPage,
    linkPage,
    myPage,
    membersPage,
    invitationPage,
    membershipPage,
    demoPage,
    demoPost,
    demoCalendar,
  ],
  addresses,
  reactions: [inviteFirstCoordination],
})
