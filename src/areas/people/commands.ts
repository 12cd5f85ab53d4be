import { z } from 'zod'
import { anyone, signedIn } from '../../foundation/actor.ts'
import { hashToken, newToken } from '../../foundation/crypto.ts'
import { command } from '../../foundation/door.ts'
import { choice, day, email, id, line, optionalId, version } from '../../foundation/input.ts'
import { variants } from '../../foundation/language.ts'
import { roles } from './person.ts'
import * as membershipRules from './rules/membership.ts'
import * as personRules from './rules/person.ts'
import * as signInRules from './rules/sign-in.ts'
import { ownPath, sessionToken } from './sign-in.ts'
import { loadDisplay, storeDisplay } from './storage/display.ts'
import { loadEndingMembership, loadInvited, storeEnd, storeWelcome } from './storage/membership.ts'
import { loadByEmail, loadDemoPerson, loadMyself, storePerson } from './storage/person.ts'
import {
  loadAsking,
  loadLink,
  loadSession,
  storeAllEnd,
  storeLink,
  storeSession,
  storeSessionEnd,
  useUp,
} from './storage/sign-in.ts'
import { invitationLetter, linkLetter } from './texts/letters.ts'

export const invitePerson = command({
  name: 'people.invite-person',
  input: z.object({
    name: line(120),
    email: email(),
    role: choice(roles),
    partnerId: optionalId(),
    language: choice(variants).default('de'),
    demo: z.boolean().default(false),
  }),
  // Whoever types an address may learn that it is known; nothing else about the person becomes visible by it.
  load: (db, input) => loadInvited(db, input),
  may: membershipRules.mayInvite,
  rule: membershipRules.invite,
  store: async (db, next, desk) => {
    const { letter } = next
    const person = await storeWelcome(db, next, desk.moment)
    if (letter) await desk.send({ to: letter.to.email, person, ...invitationLetter(letter, desk.address) })
    return person
  },
})

export const endMembership = command({
  name: 'people.end-membership',
  input: z.object({ membership: id(), day: day() }),
  load: (db, input, { today }) => loadEndingMembership(db, input.membership, today),
  may: membershipRules.mayEndMembership,
  rule: (thing, input) => membershipRules.endMembership(thing, input),
  store: (db, next) => storeEnd(db, next),
})

export const askForLink = command({
  name: 'people.ask-for-link',
  input: z.object({ email: email(), weiter: z.string().optional().transform(ownPath) }),
  load: (db, input, { moment }) => loadAsking(db, input.email, moment),
  may: anyone,
  rule: (thing, input, occasion) => signInRules.askForLink(thing, input, occasion),
  store: async (db, next, desk) => {
    if (!next) return null
    const { person } = next
    const token = newToken()
    await storeLink(db, next, hashToken(token), desk.moment)
    await desk.send({ to: person.email, person: person.id, ...linkLetter(person, token, desk.address) })
    return null
  },
})

/** `token` comes with the link, `half` from the page with the button, see `sessionToken`. The value is where to go, and how to see it there. */
export const signIn = command({
  name: 'people.sign-in',
  input: z.object({ token: z.string(), half: z.string('link-incomplete').regex(/^[\w-]{43}$/, 'link-incomplete') }),
  load: async (db, { token, half }) => ({
    link: await loadLink(db, hashToken(token)),
    hash: hashToken(sessionToken(token, half)),
  }),
  may: anyone,
  rule: ({ link, hash }, _input, occasion) => {
    const ruling = signInRules.signIn(link, occasion)
    return 'refused' in ruling ? ruling : { ...ruling, next: { ...ruling.next, hash } }
  },
  store: async (db, { link, session, hash }, { moment }) => {
    await useUp(db, link, moment)
    const home = await storeSession(db, session, hash, moment)
    return { to: link.onward ?? home, own: await loadDisplay(db) }
  },
})

/** The token is part of the value, and no secret: anyone may be an invented person. */
export const signInAsDemo = command({
  name: 'people.sign-in-as-demo',
  input: z.object({ person: id() }),
  load: async (db, input, { demo }) => (demo ? loadDemoPerson(db, input.person) : undefined),
  may: anyone,
  rule: (person, _input, occasion) => signInRules.signInAsDemo(person, occasion),
  store: async (db, session, { moment }) => {
    const token = newToken()
    return { token, to: await storeSession(db, session, hashToken(token), moment), own: await loadDisplay(db) }
  },
})

/** Ends the session that asks. */
export const signOut = command({
  name: 'people.sign-out',
  input: z.object({}),
  load: (db) => loadSession(db),
  may: signedIn,
  rule: (session) => signInRules.endSession(session),
  store: (db, session) => storeSessionEnd(db, session),
})

export const endSession = command({
  name: 'people.end-session',
  input: z.object({ session: id() }),
  load: (db, input) => loadSession(db, input.session),
  may: signedIn,
  rule: (session) => signInRules.endSession(session),
  store: async (db, session) => {
    await storeSessionEnd(db, session)
    return { here: session.here }
  },
})

export const signOutEverywhere = command({
  name: 'people.sign-out-everywhere',
  input: z.object({}),
  load: loadMyself,
  may: signedIn,
  rule: signInRules.signOutEverywhere,
  store: (db, person, { moment }) => storeAllEnd(db, person.id, moment),
})

export const changePerson = command({
  name: 'people.change-person',
  input: z.object({ name: line(120), language: choice(variants), version: version() }),
  load: loadMyself,
  may: signedIn,
  rule: personRules.changePerson,
  store: (db, next, { moment }) => storePerson(db, next, moment),
})

/** Keeps what was chosen at /darstellung for the next browser. Named as the cookies are; one that is forgotten is `null`. */
export const keepDisplay = command({
  name: 'people.keep-display',
  input: z.object({ darstellung: z.string().max(400).nullable(), sprache: choice(variants).optional() }),
  load: loadMyself,
  may: signedIn,
  rule: (person, { darstellung, sprache }) =>
    personRules.keepDisplay(person, { display: darstellung ?? '', language: sprache ?? null }),
  store: (db, { person, own }) => storeDisplay(db, person.id, own),
})

/** Makes somebody the operator of the installation; the name counts only when the address is new. `token` is the secret of a link. */
export const makeOperator = command({
  name: 'people.make-operator',
  input: z.object({ name: line(120), email: email(), language: choice(variants).default('de') }),
  load: async (db, input) => ({ person: await loadByEmail(db, input.email) }),
  may: personRules.mayMakeOperator,
  rule: ({ person }, input, occasion) => personRules.makeOperator(person, input, occasion),
  store: async (db, next, { moment }) => {
    const token = newToken()
    const person = await storePerson(db, next.person, moment)
    await storeLink(db, next, hashToken(token), moment)
    return { person, token }
  },
})
