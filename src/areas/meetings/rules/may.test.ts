import { expect, test } from 'vitest'
import { guest, system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { person, seat } from './given.ts'
import { mayConvene, mayPrepare } from './may.ts'

const seats = [
  seat({ id: 's1', partnerId: 'club', holderName: null, delegateId: 'ada', deputyId: 'bo', assistantId: 'cem' }),
  seat({ id: 's2', delegateId: 'dora', until: '2026-10-01' }),
]
const elsewhere = refused('seat-or-coordination')

test.each([
  ['a guest', guest, refused('sign-in-first'), refused('sign-in-first')],
  ['the system', system, true, true],
  ['the coordination without a seat', person('kora', { coordinates: true }), true, true],
  ['a delegate', person('ada'), true, true],
  ['a deputy', person('bo'), true, true],
  ['an assistant', person('cem'), elsewhere, true],
  ['a delegate who assists the partner by now', person('ada', { assists: ['club'] }), elsewhere, true],
  ['who gave the seat back', person('dora'), elsewhere, elsewhere],
  ['a member without a seat', person('emil'), elsewhere, elsewhere],
  [
    'a delegate who left the network',
    person('ada', { member: false }),
    refused('members-only'),
    refused('members-only'),
  ],
])('%s: convene and prepare', (_, actor, convene, prepare) => {
  expect(mayConvene(actor, { seats })).toEqual(convene)
  expect(mayPrepare(actor, { seats })).toEqual(prepare)
})
