import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Sector } from '../../partners/rules/sector.ts'
import type { Holder, Seat, SeatFunction, WayIn } from '../seat.ts'
import { type Advertised, advertised } from './vacancies.ts'

export interface SeatPeople {
  readonly delegateId?: string | undefined
  readonly deputyId?: string | undefined
  readonly tandemId?: string | undefined
  readonly assistantId?: string | undefined
}

export interface SeatTerms extends SeatPeople {
  /** Of a holder that is no partner. */
  readonly heldBy?: Exclude<Holder, 'partner'> | undefined
  readonly targetGroupId?: string | undefined
  readonly function: SeatFunction
  readonly cameBy?: WayIn | null | undefined
  readonly appointedBy?: string | null | undefined
  readonly since?: string | undefined
  readonly termUntil?: string | undefined
}

export interface Filling extends SeatTerms {
  readonly body: string
  readonly partnerId?: string | undefined
  readonly holderName: string
  /** The free seat that is filled by it. */
  readonly vacancy?: string | undefined
}

/** What has to be known about a body and the choices of a form before somebody sits down. */
export interface Room {
  readonly body: { readonly id: string; readonly endedOn: string | null }
  /** `null` when the chosen partner does not belong to this network (any more). */
  readonly partner: { readonly id: string; readonly hasSeat: boolean } | null
  /** Those of the chosen people who belong to the network, with the partners they only assist. */
  readonly people: readonly { readonly id: string; readonly assists: readonly string[] }[]
  readonly targetGroupKnown: boolean
  /** The chosen free seat is of this body, and still free. */
  readonly vacancyOpen: boolean
}

export interface Filled {
  readonly seat: Seat
  readonly vacancy: string | null
}

export function fill(
  room: Room,
  input: Filling,
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<Filled> | Refusal | Faults {
  const { partnerId, holderName, vacancy } = input
  if (room.body.endedOn) return refused('body-ended')
  if (vacancy && !room.vacancyOpen) return refused('no-longer-free')
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
  const since = input.since ?? today
  const seat: Seat = {
    id: newId(),
    bodyId: room.body.id,
    heldBy: partnerId ? 'partner' : (input.heldBy ?? 'person'),
    partnerId: partnerId ?? null,
    holderName: partnerId ? null : holderName,
    ...terms(input),
    since,
    until: null,
    version: 1,
  }
  const values = { seat: seat.id, partner: seat.partnerId }
  return {
    next: { seat, vacancy: vacancy ?? null },
    facts: [{ name: 'bodies.seat-filled', about: seat.bodyId, values }],
  }
}

export interface OpenSeat {
  readonly seat: Seat
  readonly room: Omit<Room, 'partner' | 'vacancyOpen'>
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
  const heldBy = seat.heldBy === 'partner' ? seat.heldBy : (input.heldBy ?? seat.heldBy)
  const next: Seat = { ...seat, ...terms(input), heldBy }
  return { next, facts: [{ name: 'bodies.seat-changed', about: seat.bodyId, values: seatValues(seat) }] }
}

export interface Vacated {
  readonly seat: Seat
  /** Told to everyone at once. */
  readonly vacancy: Advertised | null
}

export function vacate(
  { seat, sector }: { readonly seat: Seat; readonly sector: Sector | null },
  { advertise }: { readonly advertise: boolean },
  { today, newId }: Pick<Occasion, 'today' | 'newId'>,
): Ruling<Vacated> | Refusal {
  if (seat.until !== null) return refused('seat-vacated')
  const fact = { name: 'bodies.seat-vacated', about: seat.bodyId, values: seatValues(seat) }
  const next = { ...seat, until: today }
  if (!advertise) return { next: { seat: next, vacancy: null }, facts: [fact] }
  const { bodyId, targetGroupId } = seat
  const free = advertised({
    ...{ id: newId(), bodyId, targetGroupId, sector, wanted: null, ask: null, today },
    vacatedSeat: seat.id,
  })
  return { next: { seat: next, vacancy: free.vacancy }, facts: [fact, free.fact] }
}

export function seatValues({ id, partnerId }: Pick<Seat, 'id' | 'partnerId'>) {
  return { seat: id, partner: partnerId }
}

function terms(input: SeatTerms) {
  return {
    delegateId: input.delegateId ?? null,
    deputyId: input.deputyId ?? null,
    tandemId: input.tandemId ?? null,
    assistantId: input.assistantId ?? null,
    targetGroupId: input.targetGroupId ?? null,
    function: input.function,
    cameBy: input.cameBy ?? null,
    appointedBy: input.appointedBy ?? null,
    termUntil: input.termUntil ?? null,
  }
}

/** An assistant reads and prepares; whoever assists a partner cannot be its voice as well, nor learn to be it. */
export function termFaults(
  { people, targetGroupKnown }: Pick<Room, 'people' | 'targetGroupKnown'>,
  input: Omit<SeatTerms, 'function'>,
  partner: string | null,
  today: string,
): Fault[] {
  const { delegateId, deputyId, tandemId, assistantId, targetGroupId, since, termUntil } = input
  const chosen = { delegateId, deputyId, tandemId, assistantId }
  const faults: Fault[] = []
  for (const [field, id] of Object.entries(chosen)) {
    const person = people.find((one) => one.id === id)
    if (id && !person) faults.push({ field, key: 'not-a-member' })
    if (field !== 'assistantId' && person && partner && person.assists.includes(partner))
      faults.push({ field, key: 'assistants-never-speak' })
  }
  if (delegateId && delegateId === deputyId) faults.push({ field: 'deputyId', key: 'deputy-is-delegate' })
  if (delegateId && delegateId === tandemId) faults.push({ field: 'tandemId', key: 'tandem-is-delegate' })
  if (assistantId && [delegateId, deputyId, tandemId].includes(assistantId))
    faults.push({ field: 'assistantId', key: 'assistant-is-voice' })
  if (targetGroupId && !targetGroupKnown) faults.push({ field: 'targetGroupId', key: 'choose-one' })
  if (since && today && since > today) faults.push({ field: 'since', key: 'day-ahead' })
  if (termUntil && termUntil < today) faults.push({ field: 'termUntil', key: 'term-is-over' })
  return faults
}
