import { expect, test } from 'vitest'
import { isRefusal } from '../../../foundation/outcome.ts'
import type { KnownPerson } from '../person.ts'
import type { SignInLink } from '../sign-in.ts'
import * as rules from './sign-in.ts'

const moment = new Date('2027-05-03T10:00:00Z')
const occasion = (demo = false) => ({ moment, demo, newId: () => 'id-1' })
const ada: KnownPerson = {
  id: 'ada',
  email: 'ada@beispiel.test',
  name: 'Ada Ahorn',
  language: 'de-easy',
  operator: false,
  demo: false,
  version: 3,
}
const invented: KnownPerson = { ...ada, id: 'ina', demo: true }

test.each([
  ['a known address', ada, 0, false, true],
  ['an unknown address', null, 0, false, false],
  ['the fifth link in an hour', ada, 4, false, true],
  ['the sixth link in an hour', ada, 5, false, false],
  ['an invented person outside demo mode', invented, 0, false, false],
  ['an invented person in demo mode', invented, 0, true, true],
] as const)('%s: link sent is answered the same way', (_, person, open, demo, sent) => {
  const { next, facts } = rules.askForLink({ person, open }, { weiter: '/hilfe' }, occasion(demo))
  expect(facts).toEqual([{ name: 'people.link-asked-for', about: person?.id ?? 'id-1', values: { sent } }])
  expect(next !== null).toBe(sent)
  if (next) expect(next).toMatchObject({ expiresAt: new Date('2027-05-03T10:30:00Z'), onward: '/hilfe' })
})

const link = (of: Partial<SignInLink> = {}): SignInLink => ({
  tokenHash: 'h',
  person: ada,
  expiresAt: new Date('2027-05-03T10:00:01Z'),
  usedAt: null,
  onward: null,
  ...of,
})

test.each([
  ['open', link(), false, undefined],
  ['used', link({ usedAt: moment }), false, 'link-used'],
  ['expired', link({ expiresAt: moment }), false, 'link-expired'],
  ['expired', null, false, 'link-expired'],
  ['expired', link({ person: invented }), false, 'link-expired'],
  ['open', link({ person: invented }), true, undefined],
] as const)('a link is %s', (state, given, demo, refusal) => {
  expect(rules.linkState(given, occasion(demo))).toBe(state)
  const answer = rules.signIn(given, occasion(demo))
  expect(isRefusal(answer) ? answer.refused.key : undefined).toBe(refusal)
})

test('a session lasts 30 days', () => {
  expect(rules.beginSession(ada, occasion())).toEqual({
    id: 'id-1',
    personId: 'ada',
    until: new Date('2027-06-02T10:00:00Z'),
  })
})

test.each([
  [invented, true, true],
  [invented, false, false],
  [ada, true, false],
  [ada, false, false],
] as const)('only invented people, and only in demo mode, are for anyone', (person, demo, possible) => {
  expect('next' in rules.signInAsDemo(person, occasion(demo))).toBe(possible)
})

test('ending this session is signing out, ending another is not', () => {
  const session = { id: 's', since: moment, until: moment, here: true }
  expect(rules.endSession(session).facts[0].name).toBe('people.signed-out')
  expect(rules.endSession({ ...session, here: false }).facts[0].name).toBe('people.session-ended')
})
