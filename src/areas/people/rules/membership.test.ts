import { expect, test } from 'vitest'
import { type Person, system } from '../../../foundation/actor.ts'
import { isRefusal } from '../../../foundation/outcome.ts'
import type { KnownPerson, Membership, Role } from '../person.ts'
import * as rules from './membership.ts'

const kora: Person = {
  kind: 'person',
  id: 'kora',
  name: 'Kora',
  operator: false,
  member: true,
  coordinates: true,
  speaksFor: [],
  assists: [],
}
const ids = () => {
  let count = 0
  return () => `id-${++count}`
}
const occasion = () => ({ by: kora, today: '2027-05-03', newId: ids() })
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
const network = { name: 'Prüfstadt', slug: 'pruefstadt', demo: false }
const membership = (role: Role, of: Partial<Membership> = {}): Membership => ({
  id: 'm',
  personId: 'ada',
  role,
  partnerId: null,
  since: '2027-01-10',
  until: null,
  ...of,
})
const wish = (of: Partial<rules.Invitation> = {}): rules.Invitation => ({
  name: 'Ada Ahorn',
  email: ada.email,
  role: 'member',
  partnerId: undefined,
  demo: false,
  language: 'de',
  ...of,
})

const refusalOf = (answer: object) => (isRefusal(answer) ? answer.refused.key : answer)

test('a new address makes a person, a known one only a membership', () => {
  const made = rules.invite({ network, person: null, memberships: [] }, wish(), occasion())
  expect(made).toMatchObject({
    next: { made: { email: ada.email }, membership: { role: 'member', since: '2027-05-03' } },
  })
  const known = rules.invite({ network, person: ada, memberships: [] }, wish(), occasion())
  expect(known).toMatchObject({ next: { personId: 'ada', made: null }, facts: [{ about: 'ada' }] })
})

test('whoever is known is written to in the language they chose', () => {
  const answer = rules.invite({ network, person: ada, memberships: [] }, wish({ language: 'en' }), occasion())
  expect(answer).toMatchObject({ next: { letter: { to: { language: 'de-easy' }, by: 'Kora' } } })
})

test('nobody gets a letter when the system fills a network', () => {
  const answer = rules.invite({ network, person: null, memberships: [] }, wish(), { ...occasion(), by: system })
  expect(answer).toMatchObject({ next: { letter: null } })
})

test('whoever is brought into an invented network is invented', () => {
  const answer = rules.invite(
    { network: { ...network, demo: true }, person: null, memberships: [] },
    wish(),
    occasion(),
  )
  expect(answer).toMatchObject({ next: { made: { demo: true } } })
})

test.each([
  ['the same role twice', { memberships: [membership('member')], person: ada }, {}, 'already-member'],
  ['a real network and an invented person', { memberships: [], person: invented }, {}, 'address-in-use'],
  ['an invented membership and a real person', { memberships: [], person: ada }, { demo: true }, 'address-in-use'],
] as const)('%s is refused', (_, given, input, key) => {
  expect(refusalOf(rules.invite({ network, ...given }, wish(input), occasion()))).toBe(key)
})

test.each(['contact', 'assistant'] as const)('a %s belongs to a partner', (role) => {
  const answer = rules.invite({ network, person: null, memberships: [] }, wish({ role }), occasion())
  expect(answer).toEqual({ faults: [{ field: 'partnerId', key: 'partner-missing' }] })
})

test('a second role beside the first is fine', () => {
  const answer = rules.invite(
    { network, person: ada, memberships: [membership('member')] },
    wish({ role: 'coordination' }),
    occasion(),
  )
  expect(answer).toMatchObject({ next: { membership: { role: 'coordination' } } })
})

test('a membership ends on its last day', () => {
  expect(
    rules.endMembership({ membership: membership('member'), othersCoordinate: false }, { day: '2027-05-03' }),
  ).toEqual({
    next: { id: 'm', until: '2027-05-03' },
    facts: [
      { name: 'people.membership-ended', about: 'ada', values: { role: 'member', partner: null, until: '2027-05-03' } },
    ],
  })
})

test('the last coordination stays', () => {
  const membershipOf = membership('coordination')
  const ending = (othersCoordinate: boolean) =>
    rules.endMembership({ membership: membershipOf, othersCoordinate }, { day: '2027-05-03' })
  expect(refusalOf(ending(false))).toBe('last-coordination')
  expect(ending(true)).toMatchObject({ next: { id: 'm' } })
})

test('what has ended does not end again', () => {
  const ended = membership('member', { until: '2027-02-01' })
  expect(refusalOf(rules.endMembership({ membership: ended, othersCoordinate: true }, { day: '2027-05-03' }))).toBe(
    'membership-ended',
  )
})

test.each([
  ['2027-01-08', false],
  ['2027-01-09', true],
  ['2027-01-10', true],
])('a membership since 10 January may end on %s: %s', (day, possible) => {
  const answer = rules.endMembership({ membership: membership('member'), othersCoordinate: true }, { day })
  expect('next' in answer).toBe(possible)
})
