import { act, type Cookie, file, form, page, set } from '../../foundation/addresses.ts'
import { isVariant } from '../../foundation/language.ts'
import { chosenDisplay, wayBack } from '../guidance/rules/display.ts'
import {
  askForLink,
  changePerson,
  endMembership,
  endSession,
  invitePerson,
  keepDisplay,
  signIn,
  signInAsDemo,
  signOut,
  signOutEverywhere,
} from './commands.ts'
import { DemoPage, DemoPostPage } from './pages/demo.tsx'
import { MyPage } from './pages/me.tsx'
import { InvitationPage, MembershipPage, MembersPage } from './pages/members.tsx'
import { LinkPage, SentPage, SignInPage } from './pages/sign-in.tsx'
import type { OwnDisplay } from './person.ts'
import { demoCalendar, demoPage, demoPost } from './reads/demo.ts'
import { invitationPage, linkPage, membershipPage, membersPage, myPage, sentPage, signInPage } from './reads.ts'
import { sessionDays, sessionToken } from './sign-in.ts'

const session = (value: string | null) => [
  { name: 'sitzung', value, ...(value ? { lasts: sessionDays * 24 * 3600 } : {}) },
]

const year = 365 * 24 * 3600

/** What somebody chose on another device holds here too. */
const ownDisplay = (own: OwnDisplay | null): Cookie[] => [
  ...(own ? [{ name: 'darstellung', value: own.display || null, lasts: year }] : []),
  ...(own?.language ? [{ name: 'sprache', value: own.language, lasts: year }] : []),
]

export const addresses = [
  set('/darstellung', {
    set: (values) => {
      const chosen = values.alles === 'zurueck' ? {} : chosenDisplay(values)
      if ('faults' in chosen) return chosen
      const cookie = new URLSearchParams(chosen).toString()
      const back = wayBack(values.zurueck)
      return {
        to: `/darstellung?${new URLSearchParams({ gespeichert: 'ja', ...(back ? { zurueck: back } : {}) })}`,
        cookies: [
          { name: 'darstellung', value: cookie || null, lasts: year },
          ...(isVariant(values.language) ? [{ name: 'sprache', value: values.language, lasts: year }] : []),
        ],
      }
    },
    keep: keepDisplay,
  }),
  form('/anmelden', { read: signInPage, view: SignInPage, act: askForLink, leadsTo: () => '/anmelden/unterwegs' }),
  page('/anmelden/unterwegs', { read: sentPage, view: SentPage }),
  form('/anmelden/:token', {
    read: linkPage,
    view: LinkPage,
    act: signIn,
    leadsTo: ({ to, own }, { params, values }) => ({
      to,
      cookies: [
        ...session(sessionToken(params.token ?? '', typeof values.half === 'string' ? values.half : '')),
        ...ownDisplay(own),
      ],
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
    leadsTo: ({ token, to, own }) => ({ to, cookies: [...session(token), ...ownDisplay(own)] }),
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
