import { instantOf } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Appointment, Meeting, MeetingState } from '../meeting.ts'
import { notOpen } from './state.ts'

/** What somebody writes into the form: a day and wall times in Europe/Berlin. */
export interface Wish {
  readonly title: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly place: string
  readonly placeAccess: string
  readonly online: string
  readonly contactId?: string | undefined
  /** Nobody, somebody of this network, or who it was before. */
  readonly contactKnown: boolean
}

const longest = 12 * 3600 * 1000

/** The times of a wish, or what is wrong with each field. History is written with a moved clock or by the system. */
export function appointmentOf(wish: Wish, { by, today }: Pick<Occasion, 'by' | 'today'>): Appointment | Faults {
  const { day, from, until, contactId = null, contactKnown, ...rest } = wish
  const startsAt = instantOf(day, from)
  const endsAt = instantOf(day, until)
  const faults: Fault[] = []
  if (day < today && by.kind !== 'system') faults.push({ field: 'day', key: 'day-past' })
  if (!contactKnown) faults.push({ field: 'contactId', key: 'choose-one' })
  if (!startsAt) faults.push({ field: 'from', key: 'time-left-out', values: { time: from } })
  if (!endsAt) faults.push({ field: 'until', key: 'time-left-out', values: { time: until } })
  if (!startsAt || !endsAt) return { faults }
  const lasts = endsAt.getTime() - startsAt.getTime()
  if (lasts <= 0) faults.push({ field: 'until', key: 'ends-before-start' })
  if (lasts > longest) faults.push({ field: 'until', key: 'lasts-too-long' })
  return faults.length > 0 ? { faults } : { ...rest, startsAt, endsAt, contactId }
}

/** The body, and the meeting that a second one makes up for. */
export interface Calling {
  readonly id: string
  readonly first: { readonly id: string; readonly bodyId: string; readonly state: MeetingState } | null
}

export function call(
  { id: bodyId, first }: Calling,
  wish: Wish,
  occasion: Pick<Occasion, 'by' | 'today' | 'newId'>,
): Ruling<Meeting> | Refusal | Faults {
  const appointment = appointmentOf(wish, occasion)
  if ('faults' in appointment) return appointment
  if (first && (first.bodyId !== bodyId || first.state !== 'held')) return refused('no-second-meeting')
  const [id, agendaText] = [occasion.newId(), occasion.newId()]
  const secondOf = first?.id ?? null
  const next: Meeting = { id, bodyId, agendaText, ...appointment, secondOf, state: 'planned', sequence: 0, version: 1 }
  return { next, facts: [{ name: 'meetings.meeting-called', about: next.id, values: { body: bodyId } }] }
}

export interface Change {
  readonly meeting: Meeting
  /** Everyone invited is told, and their calendar follows. */
  readonly tells: boolean
  /** A yes to one day is no yes to another: the answers are asked for again. */
  readonly asksAgain: boolean
}

export function change(
  meeting: Meeting,
  wish: Wish,
  occasion: Pick<Occasion, 'by' | 'today'>,
): Ruling<Change> | Refusal | Faults {
  const closed = notOpen(meeting)
  if (closed) return closed
  const appointment = appointmentOf(wish, occasion)
  if ('faults' in appointment) return appointment
  const asksAgain = !sameTime(meeting, appointment)
  const moved = asksAgain || (['title', 'place', 'online'] as const).some((key) => meeting[key] !== appointment[key])
  const elsewhere = (['place', 'placeAccess', 'online'] as const).some((key) => meeting[key] !== appointment[key])
  const next = { ...meeting, ...appointment, sequence: meeting.sequence + (moved ? 1 : 0) }
  const tells = moved && meeting.state === 'invited'
  return {
    next: { meeting: next, tells, asksAgain },
    facts: [{ name: 'meetings.meeting-changed', about: meeting.id, values: { moved: asksAgain, elsewhere } }],
  }
}

function sameTime(one: Appointment, other: Appointment): boolean {
  return one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime()
}

export interface Cancellation {
  readonly meeting: Meeting
  readonly reason: string
  readonly tells: boolean
}

export function cancel(meeting: Meeting, { reason }: { readonly reason: string }): Ruling<Cancellation> | Refusal {
  const closed = notOpen(meeting)
  if (closed) return closed
  return {
    next: {
      meeting: { ...meeting, sequence: meeting.sequence + 1 },
      reason,
      tells: meeting.state === 'invited',
    },
    facts: [{ name: 'meetings.meeting-cancelled', about: meeting.id, values: { body: meeting.bodyId } }],
  }
}
