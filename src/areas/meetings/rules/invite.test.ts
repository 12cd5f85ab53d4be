import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { after, before, during, meeting, seat } from './given.ts'
import { answer, guestsOf, sendInvitations } from './invite.ts'

const seats = [
  seat({ id: 's1', delegateId: 'ada', deputyId: 'bo', assistantId: 'cem' }),
  seat({ id: 's2', delegateId: 'bo' }),
  seat({ id: 's3' }),
  seat({ id: 's4', delegateId: 'dora', until: '2026-10-01' }),
]
const people = (guests: readonly { personId: string; voice: string }[]) =>
  guests.map(({ personId, voice }) => `${personId} ${voice}`)

test('everyone who sits is a guest once, in the strongest voice; an empty or vacated seat brings nobody', () => {
  expect(people(guestsOf(seats))).toEqual(['ada delegate', 'bo delegate', 'cem assistant'])
})

test('only who was not invited before gets a letter', () => {
  const ruling = sendInvitations({ ...meeting({ seats }), invited: ['ada'] }, {}, before)
  expect(ruling).toMatchObject({
    next: { guests: [{ personId: 'bo' }, { personId: 'cem' }] },
    facts: [{ values: { count: 2 } }],
  })
})

test.each([
  ['when nobody sits there', { seats: [] }, [], before, 'nobody-to-invite'],
  ['when everyone is invited', { seats }, ['ada', 'bo', 'cem'], before, 'everyone-invited'],
  ['when it is over', { seats }, [], after, 'already-over'],
  ['when it was held', { seats, state: 'held' }, [], before, 'already-held'],
  ['when it is cancelled', { seats, state: 'cancelled' }, [], before, 'already-cancelled'],
] as const)('no invitations %s', (_, of, invited, occasion, key) => {
  expect(sendInvitations({ ...meeting(of), invited }, {}, occasion)).toEqual(refused(key))
})

test('an answer is possible until the end', () => {
  const asked = { meeting: meeting({ state: 'invited' }), personId: 'ada' }
  for (const occasion of [before, during])
    expect(answer(asked, { answer: 'unsure' }, occasion)).toMatchObject({ next: { personId: 'ada', answer: 'unsure' } })
  expect(answer(asked, { answer: 'yes' }, after)).toEqual(refused('already-over'))
  expect(answer({ ...asked, meeting: meeting({ state: 'cancelled' }) }, { answer: 'yes' }, before)).toEqual(
    refused('already-cancelled'),
  )
})

test('who was not invited is told whom to ask', () => {
  expect(answer({ meeting: meeting(), personId: null }, { answer: 'yes' }, before)).toEqual(refused('not-invited'))
})
