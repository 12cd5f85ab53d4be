import { act, file, form, page } from '../../foundation/addresses.ts'
import {
  askForLink,
  changePerson,
  endMembership,
  endSession,
  invitePerson,
  signIn,
  signInAsDemo,
  signOut,
  signOutEverywhere,
} from './commands.ts'
import { DemoPage, DemoPostPage } from './pages/demo.tsx'
import { MyPage } from './pages/me.tsx'
import { InvitationPage, MembershipPage, MembersPage } from './pages/members.tsx'
import { LinkPage, SentPage, SignInPage } from './pages/sign-in.tsx'
import { demoCalendar, demoPage, demoPost } from './reads/demo.ts'
import { invitationPage, linkPage, membershipPage, membersPage, myPage, sentPage, signInPage } from './reads.ts'
import { sessionDays, sessionToken } from './sign-in.ts'

const session = (value: string | null) => [
  { name: 'sitzung', value, ...(value ? { lasts: sessionDays * 24 * 3600 } : {}) },
]

export const addresses = [
  form('/anmelden', { read: signInPage, view: SignInPage, act: askForLink, leadsTo: () => '/anmelden/unterwegs' }),
  page('/anmelden/unterwegs', { read: sentPage, view: SentPage }),
  form('/anmelden/:token', {
    read: linkPage,
    view: LinkPage,
    act: signIn,
    leadsTo: (to, { params, values }) => ({
      to,
      cookies: session(sessionToken(params.token ?? '', typeof values.half === 'string' ? values.half : '')),
    }),
  }),
  form('/ich', { read: myPage, view: MyPage, act: changePerson, leadsTo: () => '/ich' }),
  act('/abmelden', { onto: '/ich', act: signOut, leadsTo: () => ({ to: '/', cookies: session(null) }) }),
  act('/ich/browser/:session/abmelden', {
    onto: '/ich',
    act: endSession,
    leadsTo: ({ here }) => (here ? { to: '/', cookies: session(null) } : '/ich'),
  }),
  act('/ich/ueberall-abmelden', {
    onto: '/ich',
    act: signOutEverywhere,
    leadsTo: () => ({ to: '/anmelden', cookies: session(null) }),
  }),
  page('/n/:network/mitglieder', { read: membersPage, view: MembersPage }),
  form('/n/:network/mitglieder/neu', {
    read: invitationPage,
    view: InvitationPage,
    act: invitePerson,
    leadsTo: (_, { base }) => `${base}/mitglieder`,
  }),
  form('/n/:network/mitglieder/:membership', {
    read: membershipPage,
    view: MembershipPage,
    act: endMembership,
    leadsTo: (_, { base }) => `${base}/mitglieder`,
  }),
  page('/demo', { read: demoPage, view: DemoPage }),
  act('/demo/anmelden', {
    onto: '/demo',
    act: signInAsDemo,
    leadsTo: ({ token, to }) => ({ to, cookies: session(token) }),
  }),
  page('/demo/post', { read: demoPost, view: DemoPostPage }),
  file('/demo/post/kalender', {
    read: demoCalendar,
    file: ({ content, method }) => ({
      type: `text/calendar; charset=utf-8; method=${method}`,
      name: 'termin.ics',
      bytes: content,
    }),
  }),
]
