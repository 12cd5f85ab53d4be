import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import { seat } from './given.ts'
import { maySucceed, nameSuccessor, type PartOfLeaver, partsEnding } from './succession.ts'

const part = (of: Partial<PartOfLeaver> = {}): PartOfLeaver => ({
  ...{ seat: 'seat', body: 'body', part: 'delegate', person: 'ada', partnerId: 'club', since: '2026-01-01' },
  ...{ belongsOn: false, standsOn: false },
  ...of,
})

test.each<[string, Partial<PartOfLeaver>, string | null, boolean]>([
  ['whoever leaves the network', {}, null, true],
  ['whoever leaves the network, on the seat of a group', { partnerId: null }, 'club', true],
  ['whoever stays, but no longer for this partner,', { belongsOn: true }, 'club', true],
  ['whoever stays, and stood for another partner,', { belongsOn: true }, 'choir', false],
  ['whoever stays for this partner in another way', { belongsOn: true, standsOn: true }, 'club', false],
  ['whoever stays, and stood for none,', { belongsOn: true }, null, false],
  ['whoever stays, on the seat of a group,', { belongsOn: true, partnerId: null }, null, false],
])('%s sits no longer, or sits on', (_, of, partner, ends) => {
  expect(partsEnding([part(of)], partner, '2026-12-01')).toEqual(ends ? [{ ...part(of), day: '2026-12-01' }] : [])
})

const person = (of: Partial<Person> = {}): Person => ({
  ...{
    kind: 'person',
    id: 'ada',
    name: 'Ada',
    operator: false,
    member: true,
    coordinates: false,
    speaksFor: [],
    assists: [],
  },
  ...of,
})

test.each([
  ['a guest', guest, seat(), refused('sign-in-first')],
  ['a member', person(), seat(), refused('coordination-only')],
  ['whoever assists the partner', person({ assists: ['club'] }), seat(), refused('coordination-only')],
  ['whoever speaks for another', person({ speaksFor: ['choir'] }), seat(), refused('coordination-only')],
  ['whoever speaks for it', person({ speaksFor: ['club'] }), seat(), true],
  ['whoever speaks for it', person({ speaksFor: ['club'] }), seat({ cameBy: 'delegation' }), true],
  ['whoever speaks for it', person({ speaksFor: ['club'] }), seat({ cameBy: 'election' }), refused('named-by-others')],
  ['the coordination', person({ coordinates: true }), seat({ cameBy: 'election' }), true],
  ['the system', system, seat(), true],
] as const)('%s may name who comes next, or is told who does', (_, actor, of, answer) => {
  expect(maySucceed(actor, of)).toEqual(answer)
})

const room = {
  body: { id: 'body', endedOn: null },
  people: [
    { id: 'bo', assists: [] },
    { id: 'cem', assists: [] },
    { id: 'pia', assists: ['club'] },
  ],
  targetGroupKnown: true,
}
const name = (of: Parameters<typeof seat>[0], input: { delegateId: string; tandemId?: string }) =>
  nameSuccessor({ seat: seat(of), room, version: 1 }, input, { today: '2026-11-22' })

test('the deputy or tandem partner who takes over is neither any longer', () => {
  expect(name({ deputyId: 'bo', tandemId: 'bo' }, { delegateId: 'bo' })).toMatchObject({
    next: { delegateId: 'bo', deputyId: null, tandemId: null },
    facts: [{ name: 'bodies.successor-named', about: 'body', values: { seat: 'seat' } }],
  })
  expect(name({ deputyId: 'bo' }, { delegateId: 'cem', tandemId: 'bo' })).toMatchObject({
    next: { delegateId: 'cem', deputyId: 'bo', tandemId: 'bo' },
  })
})

test('a successor belongs, does not assist the partner, and is not there already', () => {
  expect(name({}, { delegateId: 'zoe' })).toEqual({ faults: [{ field: 'delegateId', key: 'not-a-member' }] })
  expect(name({}, { delegateId: 'pia' })).toEqual({ faults: [{ field: 'delegateId', key: 'assistants-never-speak' }] })
  expect(name({}, { delegateId: 'bo', tandemId: 'bo' })).toEqual({
    faults: [{ field: 'tandemId', key: 'tandem-is-delegate' }],
  })
  expect(name({ assistantId: 'cem' }, { delegateId: 'bo', tandemId: 'cem' })).toEqual({
    faults: [{ field: 'tandemId', key: 'assistant-is-voice' }],
  })
  expect(name({ delegateId: 'bo' }, { delegateId: 'bo' })).toEqual(refused('delegate-already'))
  expect(name({ until: '2026-06-01' }, { delegateId: 'bo' })).toEqual(refused('seat-vacated'))
})
