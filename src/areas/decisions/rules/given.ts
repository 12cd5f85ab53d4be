import type { Person } from '../../../foundation/actor.ts'
import type { Occasion } from '../../../foundation/door.ts'
import type { KnownBody } from '../../bodies/body.ts'
import type { Mandate } from '../../bodies/mandate.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Choice, Vote } from '../vote.ts'
import type { WayStep } from '../way.ts'
import type { Ballot } from './vote.ts'

export const person = (id: string, of: Partial<Person> = {}): Person => ({
  ...{ kind: 'person', id, name: id, operator: false, member: true, coordinates: false, speaksFor: [], assists: [] },
  ...of,
})

export const kora = person('kora', { coordinates: true })

/** Seat `s1` of delegate `s1-delegate`, deputy `s1-deputy` and assistant `s1-assistant`. */
export const seat = (id: string, of: Partial<Seat> = {}): Seat => ({
  ...{ id, bodyId: 'ag', heldBy: 'partner', partnerId: `${id}-partner`, holderName: null, targetGroupId: null },
  ...{ delegateId: `${id}-delegate`, deputyId: `${id}-deputy`, tandemId: null, assistantId: `${id}-assistant` },
  ...{
    cameBy: null,
    appointedBy: null,
    function: 'member',
    since: '2026-01-01',
    termUntil: null,
    until: null,
    version: 1,
  },
  ...of,
})

export const vote = (seatId: string, choice: Choice, personId = `${seatId}-delegate`): Vote => ({
  ...{ seatId, choice, personId, points: null, channel: null, recordedBy: null },
})

export const resistance = (seatId: string, ...points: readonly number[]): Vote => ({
  ...{ ...vote(seatId, 'for'), choice: null, points },
})

export const mandate = (of: Partial<Mandate>): Mandate => ({
  ...{ matter: 'general', field: '', power: 'recommends', decider: 'self', deciderBody: null, wording: null },
  ...of,
})

export const body = (id: string, mandates: readonly Mandate[], of: Partial<KnownBody> = {}): KnownBody => ({
  ...{ id, name: `AG ${id}`, kind: 'working', endedOn: null, mandates },
  ...of,
})

/** The first body on a way: the steering group, which is asked and not yet heard. */
export const step = (of: Partial<WayStep> = {}): WayStep => ({
  ...{ nr: 1, bodyId: 'stg', name: 'Steuerungsgruppe', power: 'recommends', advice: null },
  ...of,
})

export function occasion(by: Occasion['by']): Occasion {
  return {
    by,
    moment: new Date('2026-11-10T17:00:00Z'),
    today: '2026-11-10',
    network: 'n',
    demo: false,
    newId: () => 'new',
  }
}

/** Seats a, b and c, who vote for a recommendation to the steering group. */
export const seats = [seat('a'), seat('b'), seat('c')]
export const ballot = (of: Partial<Ballot> = {}): Ballot => ({
  ...{ id: 'r', state: 'voting', bodyId: 'ag', decider: { kind: 'body', bodyId: 'stg' }, seats, votes: [] },
  ...{ tie: 'rejected', quorum: 'half', majority: 'simple', method: 'majority' },
  ...{ wordingNr: 1, closesOn: null, circularDays: 14, options: [], keyId: null, keyLost: false },
  ...of,
})
