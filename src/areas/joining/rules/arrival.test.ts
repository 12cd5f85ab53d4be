import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import { refused } from '../../../foundation/outcome.ts'
import type { Seat } from '../../bodies/seat.ts'
import { type Arrival, arrivalSteps } from '../arrival.ts'
import { arrive, isNew, isReminded, mayFollow, mayTick, newFor, remindedFor, tick, untick } from './arrival.ts'

const today = '2026-11-02'
const arrival: Arrival = {
  ...{ id: 'arrival', seatId: 'seat', personId: 'ada', begunOn: '2026-11-01', taken: [] },
  state: 'arriving',
}
const seat = (of: Partial<Seat>): Seat => ({
  ...{ id: 'other', bodyId: 'body', heldBy: 'partner', partnerId: 'choir', holderName: null, targetGroupId: null },
  ...{ delegateId: null, deputyId: null, tandemId: null, assistantId: null, function: 'member' },
  ...{ cameBy: null, appointedBy: null, since: '2026-01-01', termUntil: null, until: null, version: 1 },
  ...of,
})
const at = {
  arrival,
  seats: [
    seat({ id: 'seat', partnerId: 'club', delegateId: 'ada', tandemId: 'theo', assistantId: 'asta' }),
    seat({ delegateId: 'sven', deputyId: 'sara', tandemId: 'tina', function: 'speaker' }),
    seat({ delegateId: 'mia' }),
  ],
}
const person = (id: string, of: Partial<Person> = {}): Person => ({
  ...{ kind: 'person', id, name: id, operator: false, member: true, coordinates: false, speaksFor: [], assists: [] },
  ...of,
})

test.each([
  ['came after the first meeting', '2026-10-01', '2026-09-01', true],
  ['came on the day of the first meeting', '2026-09-01', '2026-09-01', false],
  ['came before it', '2026-08-01', '2026-09-01', false],
  ['came to a body that has not met', '2026-10-01', null, false],
  ['has sat there just long enough to be known', addDays(today, -newFor - 1), '2025-01-01', false],
  ['came just late enough', addDays(today, -newFor), '2025-01-01', true],
])('whoever %s: new or not', (_, since, firstMeeting, told) => {
  expect(isNew({ since, firstMeeting }, today)).toBe(told)
})

test('nobody is reminded for ever, or of what is done', () => {
  const begun = (days: number) => ({ state: 'arriving', begunOn: addDays(today, -days) }) as const
  expect([isReminded(begun(remindedFor - 1), today), isReminded(begun(remindedFor), today)]).toEqual([true, false])
  expect(isReminded({ state: 'arrived', begunOn: today }, today)).toBe(false)
})

describe('who', () => {
  const ownOnly = refused('own-steps-only')
  const helpers = refused('helpers-only')
  test.each([
    ['whoever is new', person('ada'), true, true],
    ['the assistant on the seat', person('asta'), true, true],
    ['an assistant of its partner', person('anna', { assists: ['club'] }), true, true],
    ['the tandem on the seat', person('theo'), ownOnly, true],
    ['who speaks for the body', person('sven'), ownOnly, true],
    ['who stands in there', person('sara'), ownOnly, true],
    ['the coordination', person('kora', { coordinates: true }), ownOnly, true],
    ['who learns on another seat', person('tina'), ownOnly, helpers],
    ['another member of the body', person('mia'), ownOnly, helpers],
    [
      'whoever has left the network',
      person('ada', { member: false }),
      refused('members-only'),
      refused('members-only'),
    ],
    ['a guest', guest, refused('sign-in-first'), refused('sign-in-first')],
    ['the program itself', system, ownOnly, true],
  ])('%s', (_, actor, ticks, follows) => {
    expect([mayTick(actor, at), mayFollow(actor, at)]).toEqual([ticks, follows])
  })
})

test('the last tick is the arrival, in whatever order, and a step opened again takes it back', () => {
  const order = fc.shuffledSubarray([...arrivalSteps], { minLength: arrivalSteps.length })
  fc.assert(
    fc.property(order, fc.constantFrom(...arrivalSteps), (steps, again) => {
      const states: Arrival[] = []
      for (const step of steps)
        states.push(tick({ ...at, arrival: states.at(-1) ?? arrival }, { step }, { today }).next)
      expect(states.map(({ state }) => state)).toEqual([...Array(steps.length - 1).fill('arriving'), 'arrived'])
      const last = states.at(-1) ?? arrival
      expect(last).toMatchObject({ arrivedOn: today, taken: arrivalSteps })
      const back = untick({ ...at, arrival: last }, { step: again }).next
      expect(back.state).toBe('arriving')
      expect(back.taken).toEqual(arrivalSteps.filter((step) => step !== again))
    }),
  )
})

test('ticked twice is ticked once; who has arrived may tick what was left open and stays arrived', () => {
  const once = tick(at, { step: 'rules' }, { today }).next
  expect(tick({ ...at, arrival: once }, { step: 'rules' }, { today }).next).toEqual(once)
  const there = arrive({ ...at, arrival: once }, { today })
  if ('refused' in there) throw new Error('refused')
  expect(there.facts.map(({ name }) => name)).toEqual(['joining.person-arrived'])
  expect(tick({ ...at, arrival: there.next }, { step: 'task' }, { today: '2026-11-09' }).next).toMatchObject({
    ...{ state: 'arrived', arrivedOn: today, taken: ['rules', 'task'] },
  })
  expect(arrive({ ...at, arrival: there.next }, { today })).toEqual(refused('arrived-already'))
})
