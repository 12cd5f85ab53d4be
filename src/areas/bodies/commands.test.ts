import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { setMandate, vacateSeat } from './commands.ts'
import { givenBody, givenSeat } from './given.ts'
import { bodyBrief } from './reads.ts'

const w = world()

test('a body is founded with its mandate, a seat is filled and vacated', async () => {
  const net = await w.network()
  const steering = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe', preset: 'decides' })
  const group = await givenBody(w, net, { kind: 'working', name: 'AG Freizeit' })
  await w.done(net.coordination, setMandate, {
    body: group.id,
    matter: 'general',
    power: 'recommends',
    decider: 'body',
    deciderBody: steering.id,
  })
  const person = await net.person('Ada Ahorn')
  const seat = await givenSeat(w, net, group, { delegateId: person.person })
  const brief = () => w.app.database.read({ network: net.id }, (db) => bodyBrief(db, group.id))
  expect(await brief()).toMatchObject({
    name: 'AG Freizeit',
    seats: [{ id: seat.id, delegateId: person.person, until: null }],
    mandates: [{ matter: 'general', power: 'recommends', decider: 'body', deciderBody: steering.id, wording: null }],
  })
  await w.done(net.coordination, vacateSeat, { seat: seat.id })
  expect((await brief())?.seats).toEqual([])
})
