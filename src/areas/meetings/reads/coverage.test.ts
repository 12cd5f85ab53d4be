import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { addDays, dayOf } from '../../../foundation/clock.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { keepTargetGroup } from '../../municipalities/commands/facts.ts'
import { givenPartner } from '../../partners/given.ts'
import { closeMeeting, recordAttendance } from '../commands/hold.ts'
import { givenMeeting } from '../given.ts'
import { bodyCoverage, networkCoverage } from './coverage.ts'
import { recordPage } from './record.ts'

const w = world()
const today = dayOf(new Date())

async function given() {
  w.setClock(`${addDays(today, -60)}T08:00:00Z`)
  const net = await w.network()
  const group = (name: string) => w.done(net.coordination, keepTargetGroup, { name })
  const [deaf, older] = [await group('Gehörlose Menschen'), await group('Ältere Menschen')]
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  const ada = await net.person('Ada Ahorn')
  const self = await givenPartner(w, net, { name: 'Ella Eiche', kind: 'self-advocacy', single: 'yes' })
  const seat = await givenSeat(w, net, body, { partnerId: self.id, delegateId: ada.person, targetGroupId: deaf })
  const firm = await givenPartner(w, net, { kind: 'company' })
  const empty = await givenSeat(w, net, body, { partnerId: firm.id })
  const folk = await givenSeat(w, net, body, { heldBy: 'group' })
  return { net, body, ada, deaf, older, seat, empty, folk }
}

/** A meeting on a day, held, with those seats there. */
async function held(net: TestNetwork, body: string, day: string, presence: Record<string, string>) {
  const meeting = await givenMeeting(w, net, body, { day })
  w.setClock(`${day}T20:00:00Z`)
  await w.done(net.coordination, recordAttendance, { meeting: meeting.id, presence })
  await w.done(net.coordination, closeMeeting, { meeting: meeting.id })
  return meeting.id
}

const seen = async (caller: Caller, body: string) => {
  const found = await w.app.door.read(caller, bodyCoverage, { body })
  if (found.kind !== 'found') throw new Error(found.kind)
  return found
}

test('members read seats, filled, came and missing; a lone group and an unseated one are named', async () => {
  const { net, body, ada, seat, empty, folk } = await given()
  await held(net, body.id, addDays(today, -50), { [seat.id]: 'present', [folk.id]: 'absent' })
  await held(net, body.id, addDays(today, -40), { [seat.id]: 'absent', [empty.id]: 'absent', [folk.id]: 'absent' })
  const { data, trips } = await seen(ada, body.id)
  expect(data).toMatchObject({
    meetings: 2,
    whole: { seats: 3, filled: 2, missing: 1, came: 1 },
    alone: ['Gehörlose Menschen'],
    unseated: ['Ältere Menschen'],
  })
  expect(data.sectors.map(({ sector, seats }) => [sector, seats])).toEqual([
    [1, 1],
    [2, 0],
    [3, 0],
    [4, 0],
    [5, 1],
    [null, 1],
  ])
  expect(trips).toBeLessThanOrEqual(6)
})

test('only the last three meetings count', async () => {
  const { net, body, ada, seat, folk } = await given()
  await held(net, body.id, addDays(today, -50), { [seat.id]: 'present', [folk.id]: 'absent' })
  for (const back of [40, 30, 20]) await held(net, body.id, addDays(today, -back), { [folk.id]: 'deputy' })
  expect((await seen(ada, body.id)).data).toMatchObject({
    meetings: 3,
    whole: { came: 1 },
    groups: [{ came: null }, { came: 0 }],
  })
})

test('a guest reads numbers, and neither a name nor when a single self-advocate stayed away', async () => {
  const { net, body, seat, folk } = await given()
  await held(net, body.id, addDays(today, -50), { [seat.id]: 'absent', [folk.id]: 'present' })
  const { data } = await seen(net.guest, body.id)
  expect(data.whole).toEqual({ seats: 3, filled: 2, missing: 1, came: null })
  expect(data.groups.every(({ came }) => came === null)).toBe(true)
  for (const name of ['Ella', 'Ada', 'Gruppe']) expect(JSON.stringify(data)).not.toContain(name)
  const page = await (await w.app.web.request(`/n/${net.slug}/gremien/${body.id}/vertretung`)).text()
  expect(page).toContain('Zwei sind besser als einer.')
  expect(page).toContain('<caption')
})

test('the whole network counts all bodies, and never those of another', async () => {
  const { net, body } = await given()
  const other = await given()
  await givenSeat(w, net, await givenBody(w, net, { kind: 'working' }), {})
  const found = await w.app.door.read(net.coordination, networkCoverage, {})
  expect(found).toMatchObject({ data: { body: null, whole: { seats: 4 }, bodies: [{}, {}] } })
  expect(await w.app.door.read(other.net.coordination, bodyCoverage, { body: body.id })).toMatchObject({
    kind: 'missing',
  })
})

test('a seat without a person is not waited for at a meeting, and one that came all the same counts', async () => {
  const { net, body, seat, empty, folk } = await given()
  const counted = async (meeting: string) => {
    const found = await w.app.door.read(net.coordination, recordPage, { meeting })
    return found.kind === 'found' && [found.data.meeting.seatCount, found.data.meeting.emptySeats]
  }
  const first = await held(net, body.id, addDays(today, -50), { [seat.id]: 'present', [empty.id]: 'absent' })
  expect(await counted(first)).toEqual([1, 2])
  const second = await held(net, body.id, addDays(today, -40), { [folk.id]: 'present' })
  expect(await counted(second)).toEqual([2, 1])
})
