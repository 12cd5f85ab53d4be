import { expect, test } from 'vitest'
import { guest, type Person, system } from '../../../foundation/actor.ts'
import { refused } from '../../../foundation/outcome.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Farewell } from '../farewell.ts'
import { mayReadFarewell, mayShow, mayThank, sayGoodbye, show, takeBack, thank } from './farewell.ts'

const today = '2026-11-02'
const farewell: Farewell = {
  ...{ id: 'farewell', seatId: 'seat', bodyId: 'body', personId: 'ada', saidOn: '2026-11-01', lastDay: '2026-11-30' },
  ...{ handoverText: 'h', thanksText: 't', forEveryone: false },
}
const seat: Seat = {
  ...{ id: 'seat', bodyId: 'body', heldBy: 'partner', partnerId: 'club', holderName: null, targetGroupId: null },
  ...{ delegateId: 'ada', deputyId: 'bo', tandemId: 'theo', assistantId: 'asta', function: 'member' },
  ...{ cameBy: null, appointedBy: null, since: '2026-01-01', termUntil: null, until: null, version: 1 },
}
const at = { farewell, seats: [seat], thanks: 'Danke.', version: 1 }
const person = (id: string, of: Partial<Person> = {}): Person => ({
  ...{ kind: 'person', id, name: id, operator: false, member: true, coordinates: false, speaksFor: [], assists: [] },
  ...of,
})
const kora = person('kora', { coordinates: true })

test.each([
  ['whoever sits beside them', person('bo'), true],
  ['a tandem partner', person('theo'), true],
  ['an assistant', person('asta'), true],
  ['the coordination', kora, true],
  ['the coordination, when it is the one that leaves', person('ada', { coordinates: true }), 'thanks-from-others'],
  ['whoever leaves', person('ada'), 'thanks-from-others'],
  ['somebody of another body', person('mia'), 'thanks-from-body'],
  ['whoever has left the network', person('bo', { member: false }), 'members-only'],
  ['a guest', guest, 'sign-in-first'],
])('thanks by %s', (_, actor, answer) => {
  expect(mayThank(actor, at)).toEqual(answer === true ? true : refused(String(answer)))
})

test('opening the thanks is theirs alone, closing also the coordination’s', () => {
  const open = { forEveryone: true }
  const close = { forEveryone: false }
  expect([mayShow(person('ada'), at, open), mayShow(person('ada'), at, close)]).toEqual([true, true])
  expect([mayShow(kora, at, open), mayShow(kora, at, close)]).toEqual([refused('own-name-only'), true])
  const gone = person('ada', { member: false })
  expect([mayShow(gone, at, open), mayShow(gone, at, close)]).toEqual([refused('members-only'), true])
  for (const wish of [open, close]) {
    expect(mayShow(person('bo'), at, wish)).toEqual(refused('own-name-only'))
    expect(mayShow(guest, at, wish)).toEqual(refused('sign-in-first'))
  }
  expect(mayShow(system, at, open)).toEqual(refused('own-name-only'))
  expect(show(at, open)).toMatchObject({ next: open, facts: [{ name: 'joining.farewell-opened' }] })
  expect(show(at, close)).toMatchObject({ next: close, facts: [{ name: 'joining.farewell-kept-inside' }] })
  expect(show({ ...at, thanks: '' }, open)).toEqual(refused('thanks-first'))
})

test.each([
  ['a member', person('bo'), true],
  ['whoever left, wherever they belong by then', person('ada', { member: false }), true],
  ['somebody else who has left', person('bo', { member: false }), refused('members-only')],
  ['a guest', guest, refused('sign-in-first')],
  ['the program', system, true],
])('the page of a farewell is read by %s', (_, actor, answer) => {
  expect(mayReadFarewell(actor, farewell)).toEqual(answer)
})

test('an agreement holds for the words it was given for', () => {
  const shown = { ...at, farewell: { ...farewell, forEveryone: true } }
  expect(thank(shown, { thanks: 'Danke.' })).toMatchObject({
    next: { farewell: { forEveryone: true } },
    facts: [{ name: 'joining.thanks-written' }],
  })
  expect(thank(shown, { thanks: 'Na endlich.' })).toMatchObject({
    next: { farewell: { forEveryone: false } },
    facts: [{ name: 'joining.thanks-written' }, { name: 'joining.consent-ended' }],
  })
  expect(thank(at, { thanks: 'Danke sehr.' }).facts).toHaveLength(1)
})

test('a goodbye is written down once, and the journal keeps no words', () => {
  const sitting = { seatId: 'seat', bodyId: 'body', person: 'ada', saidAlready: false }
  const goodbye = { lastDay: '2026-11-30', handover: 'Bo macht weiter.' }
  const noted = sayGoodbye(sitting, goodbye, { today, newId: () => 'new' })
  expect(noted).toMatchObject({ next: { id: 'new', personId: 'ada', saidOn: today } })
  expect(JSON.stringify('facts' in noted ? noted.facts : noted)).not.toContain('Bo')
  expect(sayGoodbye({ ...sitting, saidAlready: true }, goodbye, { today, newId: () => 'new' })).toEqual(
    refused('goodbye-already'),
  )
})

test('taken back until the last day is over', () => {
  expect(takeBack(at, { today: '2026-11-30' })).toMatchObject({ facts: [{ name: 'joining.goodbye-taken-back' }] })
  expect(takeBack(at, { today: '2026-12-01' })).toEqual(refused('has-left'))
})
