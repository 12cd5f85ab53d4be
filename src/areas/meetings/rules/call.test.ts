import { expect, test } from 'vitest'
import { guest, system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { appointmentOf, call, cancel, change, type Wish } from './call.ts'
import { meeting } from './given.ts'

const wish: Wish = {
  title: 'Treffen',
  day: '2026-12-01',
  from: '16:00',
  until: '18:00',
  place: 'Rathaus',
  placeAccess: '',
  online: '',
  contactKnown: true,
}
const occasion = { by: guest, today: '2026-11-20', newId: () => 'new' }
const faultsOf = (of: Partial<Wish>) => {
  const found = appointmentOf({ ...wish, ...of }, occasion)
  return 'faults' in found ? found.faults.map(({ field, key }) => [field, key]) : []
}

test('the contact is somebody of this network', () => {
  expect(faultsOf({ contactId: 'stranger', contactKnown: false })).toEqual([['contactId', 'choose-one']])
})

test('times are wall times in Berlin', () => {
  expect(appointmentOf(wish, occasion)).toMatchObject({
    startsAt: new Date('2026-12-01T15:00:00Z'),
    endsAt: new Date('2026-12-01T17:00:00Z'),
    contactId: null,
  })
  expect(appointmentOf({ ...wish, day: '2027-07-01' }, occasion)).toMatchObject({
    startsAt: new Date('2027-07-01T14:00:00Z'),
  })
})

test.each([
  ['a day that is over', { day: '2026-11-19' }, [['day', 'day-past']]],
  ['today', { day: '2026-11-20' }, []],
  ['an end before the start', { until: '15:59' }, [['until', 'ends-before-start']]],
  ['an end at the start', { until: '16:00' }, [['until', 'ends-before-start']]],
  ['twelve hours', { from: '08:00', until: '20:00' }, []],
  ['more than twelve hours', { from: '08:00', until: '20:01' }, [['until', 'lasts-too-long']]],
  [
    'an hour that the March change leaves out',
    { day: '2027-03-28', from: '02:30', until: '04:00' },
    [['from', 'time-left-out']],
  ],
  ['an end in that hour', { day: '2027-03-28', from: '01:00', until: '02:30' }, [['until', 'time-left-out']]],
  [
    'several mistakes at once',
    { day: '2026-11-01', until: '15:00' },
    [
      ['day', 'day-past'],
      ['until', 'ends-before-start'],
    ],
  ],
])('%s', (_, of, faults) => {
  expect(faultsOf(of)).toEqual(faults)
})

test('the system may write down a meeting of the past', () => {
  expect(appointmentOf({ ...wish, day: '2020-01-01' }, { ...occasion, by: system })).not.toHaveProperty('faults')
})

test('a new meeting is planned, and nobody is told yet', () => {
  expect(call({ id: 'body', first: null }, wish, occasion)).toMatchObject({
    next: { id: 'new', bodyId: 'body', state: 'planned', sequence: 0 },
    facts: [{ name: 'meetings.meeting-called', about: 'new', values: { body: 'body' } }],
  })
  expect(call({ id: 'body', first: null }, { ...wish, until: '15:00' }, occasion)).toHaveProperty('faults')
})

test('a second meeting makes up for a held one of the same body', () => {
  const first = { id: 'first', bodyId: 'body', state: 'held' } as const
  expect(call({ id: 'body', first }, wish, occasion)).toMatchObject({ next: { secondOf: 'first' } })
  for (const wrong of [
    { ...first, bodyId: 'other' },
    { ...first, state: 'invited' as const },
  ])
    expect(call({ id: 'body', first: wrong }, wish, occasion)).toEqual(refused('no-second-meeting'))
})

const invited = meeting({ state: 'invited' })

test.each([
  ['the time', { from: '17:00' }, { tells: true, asksAgain: true, sequence: 1 }],
  ['the end', { until: '19:00' }, { tells: true, asksAgain: true, sequence: 1 }],
  ['the place', { place: 'Bücherei' }, { tells: true, asksAgain: false, sequence: 1 }],
  ['the title', { title: 'Großes Treffen' }, { tells: true, asksAgain: false, sequence: 1 }],
  ['the way in', { placeAccess: 'Aufzug' }, { tells: false, asksAgain: false, sequence: 0 }],
  ['nothing', {}, { tells: false, asksAgain: false, sequence: 0 }],
])('changing %s', (_, of, { sequence, ...told }) => {
  expect(change(invited, { ...wish, ...of }, occasion)).toMatchObject({ next: { ...told, meeting: { sequence } } })
})

test('before anybody is invited a change tells nobody', () => {
  expect(change(meeting(), { ...wish, from: '17:00' }, occasion)).toMatchObject({ next: { tells: false } })
})

test.each([
  ['held', 'already-held'],
  ['cancelled', 'already-cancelled'],
] as const)('a %s meeting is neither changed nor cancelled', (state, key) => {
  const closed = meeting({ state })
  expect(change(closed, wish, occasion)).toEqual(refused(key))
  expect(cancel(closed, { reason: 'Krankheit' })).toEqual(refused(key))
})

test('a change is checked like a new meeting', () => {
  expect(change(invited, { ...wish, day: '2026-11-01' }, occasion)).toHaveProperty('faults')
})

test('cancelling raises the sequence, and tells whoever was invited', () => {
  expect(cancel(invited, { reason: 'Krankheit' })).toMatchObject({
    next: { tells: true, reason: 'Krankheit', meeting: { sequence: 1 } },
  })
  expect(cancel(meeting(), { reason: 'Krankheit' })).toMatchObject({ next: { tells: false } })
})
