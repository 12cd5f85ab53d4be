import type { Actor } from '../../../foundation/actor.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { AgendaItem, MeetingOfSeats } from '../meeting.ts'

/** Pure things for the tests of the rules. Ids are words here: rules only compare them. */
export function seat(of: Partial<Seat> & { readonly id: string }): Seat {
  return {
    bodyId: 'body',
    heldBy: 'group',
    partnerId: null,
    holderName: of.id,
    delegateId: null,
    deputyId: null,
    tandemId: null,
    assistantId: null,
    targetGroupId: null,
    function: 'member',
    cameBy: null,
    appointedBy: null,
    since: '2026-01-01',
    termUntil: null,
    until: null,
    version: 1,
    ...of,
  }
}

export function meeting(of: Partial<MeetingOfSeats> = {}): MeetingOfSeats {
  const usual = {
    id: 'meeting',
    bodyId: 'body',
    agendaText: 'agenda',
    title: 'Treffen',
    startsAt: new Date('2026-12-01T15:00:00Z'),
    endsAt: new Date('2026-12-01T17:00:00Z'),
    place: 'Rathaus',
    placeAccess: '',
    online: '',
    contactId: null,
    secondOf: null,
    state: 'planned' as const,
    sequence: 0,
    version: 1,
    seats: [],
  }
  // A test may put any state on any meeting; the type of one state would not let it.
  return Object.assign(usual, of)
}

export function item(id: string, of: Partial<AgendaItem> = {}): AgendaItem {
  const usual = { meetingId: 'meeting', position: 1, title: id, kind: 'discuss', minutes: null } as const
  return { id, ...usual, origin: null, originId: null, minutesText: null, version: 1, ...of }
}

export function person(
  id: string,
  of: { member?: boolean; coordinates?: boolean; assists?: readonly string[] } = {},
): Actor {
  const usual = { name: id, operator: false, member: true, coordinates: false, speaksFor: [], assists: [] }
  return { kind: 'person', id, ...usual, ...of }
}

export const before = { moment: new Date('2026-11-20T12:00:00Z'), today: '2026-11-20' }
export const during = { moment: new Date('2026-12-01T15:30:00Z'), today: '2026-12-01' }
export const after = { moment: new Date('2026-12-01T17:00:00Z'), today: '2026-12-01' }
