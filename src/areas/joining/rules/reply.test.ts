import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import type { Seat } from '../../bodies/seat.ts'
import { type JoinState, states, type Telling } from '../join-request.ts'
import { givenJoin } from './given.ts'
import { accept, awaited, closeLost, decline, inviteToVisit, mayAccept, mayReply, told } from './reply.ts'

const now = { today: '2026-12-01', demo: false }
const person = (of: Partial<Person> = {}): Person => ({
  ...{
    kind: 'person',
    id: 'me',
    name: 'Ich',
    operator: false,
    member: true,
    coordinates: false,
    speaksFor: [],
    assists: [],
  },
  ...of,
})
const seat = (of: Partial<Seat>): Seat =>
  ({ delegateId: null, deputyId: null, tandemId: null, assistantId: null, partnerId: 'p', until: null, ...of }) as Seat

test.each([
  ['a guest', guest, [], 'sign-in-first', 'sign-in-first'],
  ['the program', system, [], true, true],
  ['the coordination', person({ coordinates: true }), [], true, true],
  ['whoever speaks for the body', person(), [seat({ delegateId: 'me' })], true, 'coordination-only'],
  ['their deputy', person(), [seat({ deputyId: 'me' })], true, 'coordination-only'],
  ['who learns beside them', person(), [seat({ tandemId: 'me' })], 'only-who-answers', 'coordination-only'],
  [
    'their assistant',
    person({ assists: ['p'] }),
    [seat({ delegateId: 'me' })],
    'only-who-answers',
    'coordination-only',
  ],
  ['any member', person(), [seat({ delegateId: 'other' })], 'only-who-answers', 'coordination-only'],
  ['somebody of another network', person({ member: false }), [], 'members-only', 'coordination-only'],
] as const)('%s', (_, actor, speakers, reply, taking) => {
  const said = (permission: ReturnType<typeof mayReply>) => permission === true || permission.refused.key
  expect(said(mayReply(actor, { speakers }))).toBe(reply)
  expect(said(mayAccept(actor))).toBe(taking)
})

test.each(states)('%s: closed only while it is open and cannot be read', (state) => {
  const open = state === 'asked' || state === 'visiting'
  const said = (request: ReturnType<typeof givenJoin>) => {
    const ruling = closeLost(request, now)
    return 'refused' in ruling ? ruling.refused.key : ruling.next.endedOn
  }
  expect(said(givenJoin({ state, written: null }))).toBe(open ? '2026-12-01' : 'answered-already')
  expect(said(givenJoin({ state }))).toBe(open ? 'still-readable' : 'answered-already')
})

const meeting = { id: 'meeting', bodyId: 'body', startsAt: new Date('2026-12-10T15:00:00Z') }
const taking = { as: 'person', partnerName: '', kind: 'other', anyway: false, task: '', words: '' } as const
const replies = {
  visit: (state: JoinState) => inviteToVisit({ request: givenJoin({ state }), meeting }, { words: '' }, now),
  decline: (state: JoinState) => decline(givenJoin({ state }), { reason: 'Voll.' }, now),
  accept: (state: JoinState) => accept(givenJoin({ state }), taking, now),
}

test.each(
  states.flatMap((state) => Object.keys(replies).map((reply) => [state, reply as keyof typeof replies] as const)),
)('%s: %s', (state, reply) => {
  const ruling = replies[reply](state)
  if (state === 'asked' || state === 'visiting') expect(ruling).toHaveProperty('next')
  else expect(ruling).toEqual({ refused: { key: 'answered-already' } })
})

test('an invitation makes a visit of its meeting’s body; a meeting of another body is none', () => {
  expect(replies.visit('asked')).toMatchObject({
    next: { request: { state: 'visiting', bodyId: 'body', meetingId: 'meeting' } },
  })
  for (const one of [{ ...meeting, bodyId: 'other' }, null])
    expect(inviteToVisit({ request: givenJoin({ bodyId: 'body' }), meeting: one }, { words: '' }, now)).toEqual({
      faults: [{ field: 'meeting', key: 'choose-one' }],
    })
})

test.each([
  ['mail', false, null, 'grete@beispiel.test'],
  ['mail', true, 'declined', null],
  ['phone', false, 'declined', null],
  ['post', false, 'declined', null],
] as const)('by %s, in a demonstration %s: still to tell %s, letter to %s', (way, demo, toTell, mail) => {
  const request = givenJoin()
  const written = request.written && { ...request.written, answers: { ...request.written.answers, way } }
  expect(decline({ ...request, written }, { reason: 'Voll.' }, { ...now, demo })).toMatchObject({
    next: { mail, request: { toTell, endedOn: '2026-12-01', written: { reply: 'Voll.' } } },
  })
})

test.each([
  [{ as: 'partner' as const }, ['partnerId']],
  [{ task: 'Etwas', due: '2027-01-01' }, ['task']],
  [{ as: 'new' as const, task: 'Etwas' }, ['due']],
  [{ as: 'new' as const, task: 'Etwas', due: '2027-01-01' }, []],
])('taking in %j: faults at %j', (of, fields) => {
  const ruling = accept(givenJoin(), { ...taking, ...of }, now)
  expect('faults' in ruling ? ruling.faults.map(({ field }) => field) : []).toEqual(fields)
})

test('a partner that was chosen, and then not wanted, counts for nothing', () => {
  expect(accept(givenJoin(), { ...taking, partnerId: 'p' }, now)).toMatchObject({
    next: { input: { partnerId: undefined } },
  })
})

test.each<[JoinState, Telling | null, boolean, string | null]>([
  ['asked', null, false, 'answer'],
  ['visiting', 'visit', false, 'telling'],
  ['visiting', null, false, null],
  ['visiting', null, true, 'decision'],
  ['declined', 'declined', false, 'telling'],
  ['declined', null, true, null],
  ['accepted', null, true, null],
])('%s, to tell %s, visit over %s: waits for %s', (state, toTell, over, waits) => {
  expect(awaited({ state, toTell }, over)).toBe(waits)
})

test('told once, there is nothing left to tell; unreadable words cannot be answered', () => {
  expect(told(givenJoin({ toTell: 'visit' }), {})).toMatchObject({ facts: [{ values: { telling: 'visit' } }] })
  expect(told(givenJoin(), {})).toEqual({ refused: { key: 'nothing-to-tell' } })
  expect(told(givenJoin({ toTell: 'declined' }), { telling: 'visit' })).toEqual({ refused: { key: 'another-answer' } })
  expect(decline(givenJoin({ written: null }), { reason: 'x' }, now)).toEqual({ refused: { key: 'words-lost' } })
})
