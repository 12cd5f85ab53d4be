import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Seat, SeatFunction } from '../seat.ts'

export interface SeatPeople {
  readonly delegateId?: string | undefined
  readonly deputyId?: string | undefined
  readonly assistantId?: string | undefined
}

export interface SeatTerms extends SeatPeople {
  readonly targetGroupId?: string | undefined
  readonly function: SeatFunction
  readonly termUntil?: string | undefined
}

export interface Filling extends SeatTerms {
  readonly body: string
  readonly partnerId?: string | undefined
  readonly holderName: string
}

/** What has to be known about a body and the choices of a form before somebody sits down. */
export interface Room {
  readonly body: { readonly id: string; readonly endedOn: string | null }
  /** `null` when the chosen partner does not belong to this network (any more). */
  readonly partner: { readonly id: string; readonly hasSeat: boolean } | null
  /** Those of the chosen people who belong to the network, with the partners they only assist. */
  readonly people: readonly { readonly id: string; readonly assists: readonly string[] }[]
  readonly targetGroupKnown: boolean
}

export function fill(
  room: Room,
  input: Filling,
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<Seat> | Refusal | Faults {
  const { partnerId, holderName } = input
  if (room.body.endedOn) return refused('body-ended')
  const holderless: Fault[] =
    !partnerId && !holderName
      ? [{ field: 'partnerId', key: 'holder-missing' }]
      : partnerId && holderName
        ? [{ field: 'holderName', key: 'one-holder' }]
        : []
  const partnerless: Fault[] = !partnerId
    ? []
    : !room.partner
      ? [{ field: 'partnerId', key: 'no-such-partner' }]
      : room.partner.hasSeat
        ? [{ field: 'partnerId', key: 'partner-has-seat' }]
        : []
  const faults = [...holderless, ...partnerless, ...termFaults(room, input, partnerId ?? null, today)]
  if (faults.length > 0) return { faults }
  const seat: Seat = {
    id: newId(),
    bodyId: room.body.id,
    partnerId: partnerId ?? null,
    holderName: partnerId ? null : holderName,
    ...terms(input),
    since: today,
    until: null,
    version: 1,
  }
  return {
    next: seat,
    facts: [{ name: 'bodies.seat-filled', about: seat.bodyId, values: { seat: seat.id, partner: seat.partnerId } }],
  }
}

export interface OpenSeat {
  readonly seat: Seat
  readonly room: Omit<Room, 'partner'>
  /** For the door, which compares it with the form's. */
  readonly version: number
}

/** The people of a seat change; the seat stays. */
export function changeSeat(
  { seat, room }: OpenSeat,
  input: SeatTerms,
  { today }: Pick<Occasion, 'today'>,
): Ruling<Seat> | Refusal | Faults {
  if (seat.until !== null) return refused('seat-vacated')
  // A term that ran out may stay written down as it is.
  const faults = termFaults(room, input, seat.partnerId, input.termUntil === seat.termUntil ? '' : today)
  if (faults.length > 0) return { faults }
  const next = { ...seat, ...terms(input) }
  return {
    next,
    facts: [{ name: 'bodies.seat-changed', about: seat.bodyId, values: { seat: seat.id, partner: seat.partnerId } }],
  }
}

export function vacate({ seat }: Pick<OpenSeat, 'seat'>, { today }: Pick<Occasion, 'today'>): Ruling<Seat> | Refusal {
  if (seat.until !== null) return refused('seat-vacated')
  const next = { ...seat, until: today }
  return {
    next,
    facts: [{ name: 'bodies.seat-vacated', about: seat.bodyId, values: { seat: seat.id, partner: seat.partnerId } }],
  }
}

function terms(input: SeatTerms) {
  return {
    delegateId: input.delegateId ?? null,
    deputyId: input.deputyId ?? null,
    assistantId: input.assistantId ?? null,
    targetGroupId: input.targetGroupId ?? null,
    function: input.function,
    termUntil: input.termUntil ?? null,
  }
}

/** An assistant reads and prepares; whoever assists a partner cannot be its voice as well. */
function termFaults(
  { people, targetGroupKnown }: Omit<Room, 'partner'>,
  input: SeatTerms,
  partner: string | null,
  today: string,
): Fault[] {
  const { delegateId, deputyId, assistantId, targetGroupId, termUntil } = input
  const chosen = { delegateId, deputyId, assistantId }
  const faults: Fault[] = []
  for (const [field, id] of Object.entries(chosen)) {
    const person = people.find((one) => one.id === id)
    if (id && !person) faults.push({ field, key: 'not-a-member' })
    if (field !== 'assistantId' && person && partner && person.assists.includes(partner))
      faults.push({ field, key: 'assistants-never-speak' })
  }
  if (delegateId && delegateId === deputyId) faults.push({ field: 'deputyId', key: 'deputy-is-delegate' })
  if (assistantId && (assistantId === delegateId || assistantId === deputyId))
    faults.push({ field: 'assistantId', key: 'assistant-is-voice' })
  if (targetGroupId && !targetGroupKnown) faults.push({ field: 'targetGroupId', key: 'choose-one' })
  if (termUntil && termUntil < today) faults.push({ field: 'termUntil', key: 'term-is-over' })
  return faults
}
