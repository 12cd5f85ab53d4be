import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newId } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { givenPartner } from '../given.ts'
import { partnerProfile } from '../reads/profile.ts'
import { seeOffPartner } from './partner.ts'
import { introducePerson, releasePerson } from './people.ts'

const w = world()
const mira = { name: 'Mira Beispiel', email: 'mira@beispiel.test', role: 'contact' }

async function peopleOf(caller: Parameters<typeof w.app.door.read>[0], partner: string) {
  const found = await w.app.door.read(caller, partnerProfile, { partner })
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.data.partner.people
}

describe('introducing a person', () => {
  test('lets them in for this partner, and the partner’s history says so', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, introducePerson, { ...mira, partner: id })
    expect(await peopleOf(net.coordination, id)).toMatchObject([
      { name: 'Mira Beispiel', role: 'contact', until: null },
    ])
    const facts = await w.app.database.read(net.coordination, (db) =>
      db.rows(sql`select fact, "values" from journal where about = ${id} order by number desc limit 1`),
    )
    expect(facts).toEqual([{ fact: 'partners.person-introduced', values: { role: 'contact' } }])
  })

  test('is done by the coordination alone', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const contact = await net.person('Kim Kontakt', 'contact', id)
    const answer = await w.app.door.act(contact, introducePerson, { ...mira, partner: id })
    expect(answer).toEqual({ kind: 'forbidden', reason: { key: 'coordination-only' } })
  })

  test('wants a partner that belongs', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { joinedOn: '2020-01-01' })
    await w.done(net.coordination, seeOffPartner, { partner: id, day: '2020-02-01' })
    const answer = await w.app.door.act(net.coordination, introducePerson, { ...mira, partner: id })
    expect(answer).toMatchObject({ kind: 'refused', reason: { key: 'already-gone' } })
  })

  test('twice is refused in the words of the area of people', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, introducePerson, { ...mira, partner: id })
    const again = await w.app.door.act(net.coordination, introducePerson, { ...mira, partner: id })
    expect(again).toMatchObject({ kind: 'refused', reason: { key: 'already-member' } })
  })
})

describe('releasing a person', () => {
  test('gives their last day; the next day they are no longer there', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, introducePerson, { ...mira, partner: id })
    const [person] = await peopleOf(net.coordination, id)
    await w.done(net.coordination, releasePerson, { partner: id, membership: person?.id, day: '2099-12-31' })
    expect(await peopleOf(net.coordination, id)).toMatchObject([{ until: '2099-12-31' }])
    const again = { partner: id, membership: person?.id, day: '2099-12-31' }
    expect(await w.app.door.act(net.coordination, releasePerson, again)).toMatchObject({ kind: 'refused' })
  })

  test('needs somebody who stands for just this partner', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const [one, two] = [await givenPartner(w, net), await givenPartner(w, net)]
    await w.done(net.coordination, introducePerson, { ...mira, partner: one.id })
    const [person] = await peopleOf(net.coordination, one.id)
    const attempts = [
      [net.coordination, { partner: two.id, membership: person?.id }],
      [net.coordination, { partner: one.id, membership: newId() }],
      [other.coordination, { partner: one.id, membership: person?.id }],
    ] as const
    for (const [caller, input] of attempts)
      expect(await w.app.door.act(caller, releasePerson, { ...input, day: '2099-12-31' })).toEqual({ kind: 'missing' })
  })
})

test('members see how to reach a contact person; an assistant’s address is for the coordination', async () => {
  const net = await w.network()
  const { id } = await givenPartner(w, net)
  await w.done(net.coordination, introducePerson, { ...mira, partner: id })
  await w.done(net.coordination, introducePerson, {
    name: 'Ali',
    email: 'ali@beispiel.test',
    role: 'assistant',
    partner: id,
  })
  const member = await net.person('Mia Mitglied')
  expect((await peopleOf(member, id)).map(({ email }) => email)).toEqual(['mira@beispiel.test', null])
  expect((await peopleOf(net.coordination, id)).map(({ email }) => email)).toEqual([
    'mira@beispiel.test',
    'ali@beispiel.test',
  ])
})
