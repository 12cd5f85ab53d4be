import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import type { Seat } from '../seat.ts'
import { changeSeat, type Filling, fill, type Room, vacate } from './seats.ts'

const occasion = { newId: () => 'seat', today: '2026-11-22' }
const room: Room = {
  body: { id: 'body', endedOn: null },
  partner: { id: 'club', hasSeat: false },
  people: [
    { id: 'ada', assists: [] },
    { id: 'bo', assists: [] },
    { id: 'pia', assists: ['club'] },
  ],
  targetGroupKnown: true,
  vacancyOpen: false,
}
const filling: Filling = { body: 'body', partnerId: 'club', holderName: '', function: 'member' }
const seat: Seat = {
  id: 'seat',
  bodyId: 'body',
  heldBy: 'partner',
  partnerId: 'club',
  holderName: null,
  delegateId: 'ada',
  deputyId: null,
  tandemId: null,
  assistantId: 'pia',
  targetGroupId: null,
  function: 'member',
  cameBy: null,
  appointedBy: null,
  since: '2026-11-22',
  termUntil: null,
  until: null,
  version: 1,
}

test('a partner gets a seat, with a voice and an assistant', () => {
  expect(fill(room, { ...filling, delegateId: 'ada', assistantId: 'pia' }, occasion)).toEqual({
    next: { seat, vacancy: null },
    facts: [{ name: 'bodies.seat-filled', about: 'body', values: { seat: 'seat', partner: 'club' } }],
  })
})

test('a group that is no partner holds a seat by its name, which the journal does not learn', () => {
  const ruling = fill(
    { ...room, partner: null },
    { ...filling, partnerId: undefined, holderName: 'Stammtisch' },
    occasion,
  )
  expect(ruling).toMatchObject({
    next: { seat: { heldBy: 'person', partnerId: null, holderName: 'Stammtisch' } },
    facts: [{ values: { seat: 'seat', partner: null } }],
  })
})

test.each<[string, Partial<Room>, Partial<Filling>, string, string]>([
  ['a seat has a holder', {}, { partnerId: undefined }, 'partnerId', 'holder-missing'],
  ['a seat has one holder', {}, { holderName: 'Stammtisch' }, 'holderName', 'one-holder'],
  ['a partner of another network gets no seat', { partner: null }, {}, 'partnerId', 'no-such-partner'],
  ['one partner, one seat', { partner: { id: 'club', hasSeat: true } }, {}, 'partnerId', 'partner-has-seat'],
  ['a delegate belongs to the network', {}, { delegateId: 'zoe' }, 'delegateId', 'not-a-member'],
  ['a deputy belongs to the network', {}, { deputyId: 'zoe' }, 'deputyId', 'not-a-member'],
  ['an assistant belongs to the network', {}, { assistantId: 'zoe' }, 'assistantId', 'not-a-member'],
  [
    'an assistant of the partner is not its delegate',
    {},
    { delegateId: 'pia' },
    'delegateId',
    'assistants-never-speak',
  ],
  ['an assistant of the partner is not its deputy', {}, { deputyId: 'pia' }, 'deputyId', 'assistants-never-speak'],
  ['nobody stands in for themselves', {}, { delegateId: 'ada', deputyId: 'ada' }, 'deputyId', 'deputy-is-delegate'],
  [
    'a delegate is not the assistant',
    {},
    { delegateId: 'ada', assistantId: 'ada' },
    'assistantId',
    'assistant-is-voice',
  ],
  ['a deputy is not the assistant', {}, { deputyId: 'ada', assistantId: 'ada' }, 'assistantId', 'assistant-is-voice'],
  [
    'a target group is of this network',
    { targetGroupKnown: false },
    { targetGroupId: 'x' },
    'targetGroupId',
    'choose-one',
  ],
  ['a term lies ahead', {}, { termUntil: '2026-11-21' }, 'termUntil', 'term-is-over'],
])('%s', (_, roomOf, of, field, key) => {
  expect(fill({ ...room, ...roomOf }, { ...filling, ...of }, occasion)).toEqual({ faults: [{ field, key }] })
})

test('everything that is wrong is said at once', () => {
  const ruling = fill({ ...room, partner: null }, { ...filling, delegateId: 'zoe', termUntil: '2026-01-01' }, occasion)
  expect(ruling).toHaveProperty('faults.length', 3)
})

test('an ended body takes no seat', () => {
  expect(fill({ ...room, body: { id: 'body', endedOn: '2026-01-01' } }, filling, occasion)).toEqual(
    refused('body-ended'),
  )
})

test('a term may end today', () => {
  expect(fill(room, { ...filling, termUntil: '2026-11-22' }, occasion)).toHaveProperty(
    'next.seat.termUntil',
    '2026-11-22',
  )
})

test('people change, the seat stays', () => {
  const ruling = changeSeat({ seat, room, version: 1 }, { delegateId: 'bo', function: 'speaker' }, occasion)
  expect(ruling).toEqual({
    next: { ...seat, delegateId: 'bo', assistantId: null, function: 'speaker' },
    facts: [{ name: 'bodies.seat-changed', about: 'body', values: { seat: 'seat', partner: 'club' } }],
  })
})

test('the laws of a seat hold for its change as well', () => {
  expect(changeSeat({ seat, room, version: 1 }, { delegateId: 'pia', function: 'member' }, occasion)).toEqual({
    faults: [{ field: 'delegateId', key: 'assistants-never-speak' }],
  })
})

test('a term that ran out may stay as it is, another past one may not be written', () => {
  const over = { ...seat, termUntil: '2026-10-01' }
  const change = (termUntil: string) =>
    changeSeat({ seat: over, room, version: 1 }, { termUntil, function: 'member' }, occasion)
  expect(change('2026-10-01')).toHaveProperty('next')
  expect(change('2026-10-02')).toHaveProperty('faults')
})

test('a seat is vacated once, and then nothing changes it', () => {
  const leaving = { seat, sector: 2 } as const
  expect(vacate(leaving, { advertise: false }, occasion)).toEqual({
    next: { seat: { ...seat, until: '2026-11-22' }, vacancy: null },
    facts: [{ name: 'bodies.seat-vacated', about: 'body', values: { seat: 'seat', partner: 'club' } }],
  })
  const vacated = { ...seat, until: '2026-06-01' }
  expect(vacate({ ...leaving, seat: vacated }, { advertise: true }, occasion)).toEqual(refused('seat-vacated'))
  expect(changeSeat({ seat: vacated, room, version: 1 }, { function: 'member' }, occasion)).toEqual(
    refused('seat-vacated'),
  )
})

test('a vacated seat is advertised for the same group and sector, if somebody wants it', () => {
  const leaving = { seat: { ...seat, targetGroupId: 'older' }, sector: 2 } as const
  expect(vacate(leaving, { advertise: true }, { ...occasion, newId: () => 'free' })).toMatchObject({
    next: { vacancy: { id: 'free', targetGroupId: 'older', sector: 2, since: '2026-11-22', vacatedSeat: 'seat' } },
    facts: [{ name: 'bodies.seat-vacated' }, { name: 'bodies.seat-advertised', values: { vacancy: 'free' } }],
  })
})

test('a free seat is filled once', () => {
  const input = { ...filling, vacancy: 'free' }
  expect(fill({ ...room, vacancyOpen: true }, input, occasion)).toHaveProperty('next.vacancy', 'free')
  expect(fill(room, input, occasion)).toEqual(refused('no-longer-free'))
})

test('a tandem partner may stand in as well, and is neither delegate nor assistant', () => {
  const tandem = (of: Partial<Filling>) =>
    fill(room, { ...filling, delegateId: 'ada', tandemId: 'bo', ...of }, occasion)
  expect(tandem({ deputyId: 'bo' })).toMatchObject({ next: { seat: { tandemId: 'bo', deputyId: 'bo' } } })
  expect(tandem({ delegateId: 'bo' })).toEqual({ faults: [{ field: 'tandemId', key: 'tandem-is-delegate' }] })
  expect(tandem({ assistantId: 'bo' })).toEqual({ faults: [{ field: 'assistantId', key: 'assistant-is-voice' }] })
  expect(tandem({ tandemId: 'pia' })).toEqual({ faults: [{ field: 'tandemId', key: 'assistants-never-speak' }] })
})

test('who holds a seat without being a partner is said, and can be said better later', () => {
  const group = fill(
    { ...room, partner: null },
    { ...filling, partnerId: undefined, holderName: 'Chor', heldBy: 'group' },
    occasion,
  )
  expect(group).toHaveProperty('next.seat.heldBy', 'group')
  const own = { ...seat, heldBy: 'person', partnerId: null, holderName: 'Ella' } as const
  const said = changeSeat({ seat: own, room, version: 1 }, { heldBy: 'named-person', function: 'member' }, occasion)
  expect(said).toHaveProperty('next.heldBy', 'named-person')
  expect(changeSeat({ seat, room, version: 1 }, { heldBy: 'group', function: 'member' }, occasion)).toHaveProperty(
    'next.heldBy',
    'partner',
  )
})

test('a seat may have begun earlier, and not later', () => {
  expect(fill(room, { ...filling, since: '2026-01-01' }, occasion)).toHaveProperty('next.seat.since', '2026-01-01')
  expect(fill(room, { ...filling, since: '2026-11-23' }, occasion)).toEqual({
    faults: [{ field: 'since', key: 'day-ahead' }],
  })
})
