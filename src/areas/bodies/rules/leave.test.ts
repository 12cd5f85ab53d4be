import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { seat } from './given.ts'
import { leave, mayLeave, stay } from './leave.ts'
import { isSpeaker } from './speakers.ts'
import type { PartOfLeaver } from './succession.ts'

const person = (id: string, of: Partial<Person> = {}): Person => ({
  ...{ kind: 'person', id, name: id, operator: false, member: true, coordinates: false, speaksFor: [], assists: [] },
  ...of,
})
const part = (of: Partial<PartOfLeaver> = {}): PartOfLeaver => ({
  ...{ seat: 'seat', body: 'body', part: 'delegate', person: 'ada', partnerId: 'club', since: '2026-01-01' },
  ...{ belongsOn: true, standsOn: true },
  ...of,
})
const day = { today: '2026-11-02' }

test.each([
  ['themselves', person('ada'), true],
  ['the coordination for them', person('kora', { coordinates: true }), true],
  ['the program', system, true],
  ['somebody else', person('bo'), refused('own-seat-only')],
  ['whoever belongs no longer', person('ada', { member: false }), refused('members-only')],
  ['a guest', guest, refused('sign-in-first')],
])('who may leave a seat: %s', (_, actor, answer) => {
  expect(mayLeave(actor, { person: 'ada' })).toEqual(answer)
})

test('every part ends on the day after the last one', () => {
  const parts = [part(), part({ part: 'tandem' })]
  expect(leave({ parts }, { lastDay: '2026-11-30' }, day)).toMatchObject({
    next: [
      { part: 'delegate', day: '2026-12-01' },
      { part: 'tandem', day: '2026-12-01' },
    ],
    facts: [{ name: 'bodies.part-ended' }, { name: 'bodies.part-ended', values: { person: 'ada', part: 'tandem' } }],
  })
  expect(leave({ parts }, { lastDay: day.today }, day)).toHaveProperty('next')
  expect(leave({ parts }, { lastDay: '2026-11-01' }, day)).toEqual({
    faults: [{ field: 'lastDay', key: 'last-day-over' }],
  })
  expect(leave({ parts }, { lastDay: '2028-11-02' }, day)).toHaveProperty('next')
  for (const lastDay of ['2028-11-03', '9999-12-31'])
    expect(leave({ parts }, { lastDay }, day)).toEqual({ faults: [{ field: 'lastDay', key: 'last-day-too-far' }] })
  expect(leave({ parts: [] }, { lastDay: '2026-11-30' }, day)).toEqual(refused('no-longer-sits'))
})

test('whoever stays after all stays in every part that would have ended', () => {
  const parts = [{ ...part(), day: '2026-12-01' }]
  expect(stay({ parts })).toMatchObject({ next: parts, facts: [{ name: 'bodies.part-goes-on' }] })
  expect(stay({ parts: [] })).toEqual(refused('no-longer-sits'))
})

test('delegate and deputy of a speaking seat speak for the body; who learns, assists or sits elsewhere does not', () => {
  const seats = [
    seat({ delegateId: 'ada', deputyId: 'bo', tandemId: 'cem', assistantId: 'dora', function: 'speaker' }),
    seat({ id: 'second', delegateId: 'emil' }),
  ]
  const speakers = ['ada', 'bo', 'cem', 'dora', 'emil'].filter((id) => isSpeaker(person(id), seats))
  expect(speakers).toEqual(['ada', 'bo'])
  expect(isSpeaker(person('ada', { assists: ['club'] }), seats)).toBe(false)
  expect([isSpeaker(guest, seats), isSpeaker(system, seats)]).toEqual([false, false])
})
