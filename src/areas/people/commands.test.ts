import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { installation, sql } from '../../foundation/database.ts'
import { historyOf } from '../../foundation/journal.ts'
import { changePerson, endMembership, invitePerson, makeOperator } from './commands.ts'
import { givenLetters, givenMember, givenPress, sessionOf } from './given.ts'
import { identify, membersPage, myPage } from './reads.ts'

const w = world()
const today = new Date().toISOString().slice(0, 10)
const outside = { network: installation, system: true } as const

async function membershipOf(net: TestNetwork, person: string) {
  const found = await w.app.database.read({ network: net.id }, (db) =>
    db.first<{ id: string; until: string | null }>(sql`
      select id, until from membership where network_id = here() and person_id = ${person}`),
  )
  return found ?? { id: '', until: null }
}

const whoIs = (net: TestNetwork, person: string) =>
  w.app.database.read({ network: net.id, person }, (db) => identify(db, true))

test('an invitation is stored, in the journal without a name, and in the mailbox', async () => {
  const net = await w.network()
  const email = `bo.${net.slug}@beispiel.test`
  const person = await w.done(net.coordination, invitePerson, {
    name: 'Bo Birke',
    email,
    role: 'member',
    language: 'de-easy',
  })
  expect(await whoIs(net, person)).toMatchObject({ name: 'Bo Birke', member: true, coordinates: false })
  const history = await w.app.database.read({ network: net.id }, (db) => historyOf(db, person))
  expect(history.map(({ fact, values }) => [fact, values])).toEqual([
    ['people.person-invited', { role: 'member', partner: null }],
  ])
  const [letter] = await givenLetters(w, email, net.id)
  expect(letter?.body).toContain('Kora Koordination hat Sie aufgenommen.')
  expect(letter?.body).toContain(`http://netz.test/anmelden?weiter=%2Fn%2F${net.slug}%2Fheute`)
})

test('an invitation sent twice with one key is one', async () => {
  const net = await w.network()
  const input = { name: 'Bo Birke', email: `zweimal.${net.slug}@beispiel.test`, role: 'member' }
  const key = crypto.randomUUID()
  const [first, second] = [
    await w.app.door.act(net.coordination, invitePerson, input, key),
    await w.app.door.act(net.coordination, invitePerson, input, key),
  ]
  expect(second).toMatchObject({ kind: 'done', value: first.kind === 'done' ? first.value : '' })
  expect(await givenLetters(w, input.email, net.id)).toHaveLength(1)
})

test('only the coordination brings people in and sees them out', async () => {
  const net = await w.network()
  const member = await net.person('Ada Ahorn')
  const membership = (await membershipOf(net, member.person)).id
  for (const caller of [net.guest, member]) {
    const invited = await w.app.door.act(caller, invitePerson, { name: 'X', email: 'x@beispiel.test', role: 'member' })
    const ended = await w.app.door.act(caller, endMembership, { membership, day: today })
    expect([invited.kind, ended.kind]).toEqual(['forbidden', 'forbidden'])
  }
})

test('whoever was seen out is a guest from the next day on', async () => {
  const net = await w.network()
  const [stays, goes] = [await net.person('Ada Ahorn'), await net.person('Bo Birke')]
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
  const end = async (person: string, on: string) =>
    w.done(net.coordination, endMembership, { membership: (await membershipOf(net, person)).id, day: on })
  await end(stays.person, day(1))
  await end(goes.person, day(-1))
  expect(await whoIs(net, stays.person)).toMatchObject({ member: true })
  expect(await whoIs(net, goes.person)).toMatchObject({ member: false })
  const history = await w.app.database.read({ network: net.id }, (db) => historyOf(db, goes.person))
  expect(history[0]).toMatchObject({ fact: 'people.membership-ended', values: { until: day(-1) } })
})

test('the last coordination stays until there is another', async () => {
  const net = await w.network()
  const membership = (await membershipOf(net, net.coordination.person ?? '')).id
  const end = () => w.app.door.act(net.coordination, endMembership, { membership, day: today })
  expect(await end()).toEqual({ kind: 'refused', reason: { key: 'last-coordination' } })
  await givenMember(w, net, { role: 'coordination' })
  expect((await end()).kind).toBe('done')
})

test('a membership of another network is not there', async () => {
  const [one, other] = [await w.network(), await w.network()]
  const { person } = await one.person('Ada Ahorn')
  const membership = (await membershipOf(one, person)).id
  const outcome = await w.app.door.act(other.coordination, endMembership, { membership, day: today })
  expect(outcome).toEqual({ kind: 'missing' })
})

test('members read names and roles, the coordination addresses too, others nothing', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const member = await net.person('Ada Ahorn')
  const [asMember, asCoordination] = [
    await w.app.door.read(member, membersPage, {}),
    await w.app.door.read(net.coordination, membersPage, {}),
  ]
  const emails = (found: typeof asMember) =>
    found.kind === 'found' && found.data.members.map(({ email }) => email !== null)
  expect(emails(asMember)).toEqual([false, false])
  expect(emails(asCoordination)).toEqual([true, true])
  const stranger = await other.person('Bo Birke')
  expect((await w.app.door.read({ ...stranger, network: net.id }, membersPage, {})).kind).toBe('forbidden')
})

test('three members cost as many round trips as one', async () => {
  const net = await w.network()
  const trips = async () => (await w.app.door.read(net.coordination, membersPage, {})).trips
  const one = await trips()
  await net.person('Ada Ahorn')
  await net.person('Bo Birke')
  expect(await trips()).toBe(one)
  expect(one).toBeLessThanOrEqual(6)
})

test('changing oneself is versioned: whoever was slower sees both', async () => {
  const net = await w.network()
  const { person } = await givenMember(w, net, { name: 'Ada Ahorn' })
  const me = { network: installation, person }
  await w.done(me, changePerson, { name: 'Ada Birke', language: 'en', version: '1' })
  const late = await w.app.door.act(me, changePerson, { name: 'Ada Buche', language: 'de', version: '1' })
  expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' }, theirs: { name: 'Ada Birke' } })
  const found = await w.app.door.read(me, myPage, {})
  expect(found).toMatchObject({ kind: 'found', data: { person: { name: 'Ada Birke', language: 'en', version: 2 } } })
})

test('one’s own page lists only networks one belongs to, in as many trips for one as for three', async () => {
  const [one, two, three] = [await w.network(), await w.network(), await w.network()]
  const { person, email } = await givenMember(w, one)
  const me = { network: installation, person }
  const first = await w.app.door.read(me, myPage, {})
  await givenMember(w, two, { email })
  await givenMember(w, three, { email, role: 'coordination' })
  const second = await w.app.door.read(me, myPage, {})
  const slugs = second.kind === 'found' ? second.data.networks.map(({ slug }) => slug) : []
  expect(slugs.sort()).toEqual([one.slug, two.slug, three.slug].sort())
  expect(second.trips).toBe(first.trips)
})

test('the command line makes an operator of somebody new and of somebody known', async () => {
  const net = await w.network()
  const known = await givenMember(w, net, { name: 'Ada Ahorn' })
  const fresh = await w.done(outside, makeOperator, { name: 'Oda Ober', email: `oda.${net.slug}@beispiel.test` })
  const again = await w.done(outside, makeOperator, { name: 'anders', email: known.email })
  expect(again.person).toBe(known.person)
  expect(await whoIs(net, fresh.person)).toMatchObject({ name: 'Oda Ober', operator: true, member: false })
  expect(await whoIs(net, known.person)).toMatchObject({ name: 'Ada Ahorn', operator: true })
  const asCoordination = await w.app.door.act(net.coordination, makeOperator, { name: 'X', email: 'x@beispiel.test' })
  expect(asCoordination).toEqual({ kind: 'forbidden', reason: { key: 'command-line-only' } })
})

test('the command line gives a new operator a link that signs in once, and no letter is needed', async () => {
  const email = 'ole.ober@beispiel.test'
  const { token } = await w.done(outside, makeOperator, { name: 'Ole Ober', email })
  expect(await givenLetters(w, email)).toEqual([])
  const answer = await givenPress(w, `/anmelden/${token}`)
  expect(answer.headers.get('location')).toBe('/ich')
  const mine = await w.app.web.request('/ich', { headers: { cookie: `sitzung=${sessionOf(answer)}` } })
  expect(await mine.text()).toContain('href="/betreiber"')
  expect((await givenPress(w, `/anmelden/${token}`)).status).toBe(409)
})

test('a session of an invented person is a guest’s where there is no demonstration', async () => {
  const net = await w.network()
  const { person } = await givenMember(w, net, { demo: true })
  const as = (demoMode: boolean) => w.app.database.read({ network: net.id, person }, (db) => identify(db, demoMode))
  expect([(await as(false)).kind, (await as(true)).kind]).toEqual(['guest', 'person'])
})
