import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import type { AnyRead } from '../../foundation/door.ts'
import { givenPartner } from '../partners/given.ts'
import { endBody } from './commands.ts'
import { givenBody, givenSeat } from './given.ts'
import { bodyCard } from './reads/card.ts'
import { bodyToChange, mandatesToSet, newBody, seatChoices } from './reads/forms.ts'
import { bodyList } from './reads/lists.ts'
import { whoDecides } from './reads/who-decides.ts'

const w = world()

const forms: readonly AnyRead[] = [bodyToChange, mandatesToSet, seatChoices]

async function seatOf(net: TestNetwork, body: { id: string }, name: string) {
  const partner = await givenPartner(w, net, { name })
  const person = await net.person(`${name} Sprecherin`, 'contact', partner.id)
  return givenSeat(w, net, body, { partnerId: partner.id, delegateId: person.person })
}

test('one body or three, one seat or three: the same number of round trips', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering', preset: 'decides' })
  const seat = await seatOf(net, body, 'Turnverein')
  const asked = async () => {
    const reads = [
      await w.app.door.read(net.coordination, bodyList, {}),
      await w.app.door.read(net.coordination, whoDecides, {}),
      await w.app.door.read(net.coordination, bodyCard, { body: body.id }),
      await w.app.door.read(net.coordination, newBody, {}),
      await w.app.door.read(net.coordination, bodyToChange, { body: body.id }),
      await w.app.door.read(net.coordination, mandatesToSet, { body: body.id }),
      await w.app.door.read(net.coordination, seatChoices, { body: body.id, seat: seat.id }),
    ]
    expect(reads.map(({ kind }) => kind)).toEqual(reads.map(() => 'found'))
    return reads.map(({ trips }) => trips)
  }
  const once = await asked()
  await givenBody(w, net, { kind: 'working', preset: 'recommends', deciderBody: body.id })
  await givenBody(w, net, { kind: 'working', preset: 'recommends', deciderBody: body.id })
  await seatOf(net, body, 'Chor')
  await seatOf(net, body, 'Kino')
  expect(await asked()).toEqual(once)
  expect(Math.max(...once)).toBeLessThanOrEqual(6)
})

test('the list counts seats, and those that wait for a person', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  await seatOf(net, body, 'Turnverein')
  await givenSeat(w, net, body, { partnerId: (await givenPartner(w, net)).id })
  await givenSeat(w, net, body, { holderName: 'Stammtisch' })
  const found = await w.app.door.read(net.guest, bodyList, {})
  expect(found).toMatchObject({
    data: { bodies: [{ seats: 3, vacant: 1 }], can: { found: { refused: { key: 'sign-in-first' } } } },
  })
})

test('a guest reads of organisations and never of people', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  await seatOf(net, body, 'Turnverein')
  const expert = await givenPartner(w, net, { name: 'Ella Eiche', grade: 'expert', single: 'yes' })
  await givenSeat(w, net, body, { partnerId: expert.id })
  await givenSeat(w, net, body, { holderName: 'Frau Fichte' })
  const seen = JSON.stringify(await w.app.door.read(net.guest, bodyCard, { body: body.id }))
  expect(seen).toContain('Turnverein')
  for (const name of ['Sprecherin', 'Ella Eiche', 'Frau Fichte', 'Kora']) expect(seen).not.toContain(name)
  expect(await w.app.door.read(net.guest, bodyCard, { body: body.id })).toMatchObject({
    data: { unnamed: 2, history: null },
  })
  const member = await net.person('Ada Ahorn')
  const whole = JSON.stringify(await w.app.door.read(member, bodyCard, { body: body.id }))
  for (const name of ['Turnverein Sprecherin', 'Ella Eiche', 'Frau Fichte', 'Kora']) expect(whole).toContain(name)
})

test('somebody who belongs to another network sees what a guest sees', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const body = await givenBody(w, net, { kind: 'steering' })
  await seatOf(net, body, 'Turnverein')
  const stranger = { ...(await other.person('Zoe Zeder')), network: net.id }
  expect(await w.app.door.read(stranger, bodyCard, { body: body.id })).toMatchObject({
    data: { history: null, seats: [{ holder: 'Turnverein', delegate: null }] },
  })
})

test('the forms are the coordination’s', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  const member = await net.person('Ada Ahorn')
  const forbidden = { kind: 'forbidden', reason: { key: 'coordination-only' } }
  expect(await w.app.door.read(member, newBody, {})).toMatchObject(forbidden)
  for (const form of forms) expect(await w.app.door.read(member, form, { body: body.id })).toMatchObject(forbidden)
})

test('what belongs to another network is missing', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const [here, there] = [await givenBody(w, net, { kind: 'steering' }), await givenBody(w, other, { kind: 'steering' })]
  const seat = await givenSeat(w, other, there)
  for (const form of [bodyCard, ...forms])
    expect(await w.app.door.read(net.coordination, form, { body: there.id })).toMatchObject({ kind: 'missing' })
  expect(await w.app.door.read(net.coordination, seatChoices, { body: here.id, seat: seat.id })).toMatchObject({
    kind: 'missing',
  })
  expect(await w.app.door.read(net.coordination, bodyList, {})).toMatchObject({ data: { bodies: [{ id: here.id }] } })
})

test('an ended body stays readable', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'working', name: 'AG Früher' })
  await w.done(net.coordination, endBody, { body: body.id })
  expect(await w.app.door.read(net.guest, bodyCard, { body: body.id })).toMatchObject({
    data: { body: { name: 'AG Früher' } },
  })
})
