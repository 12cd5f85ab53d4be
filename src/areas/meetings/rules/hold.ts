import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import type { Fault, Refusal } from '../../../foundation/outcome.ts'
import type { AgendaItem, Meeting, MeetingOfSeats, Presence } from '../meeting.ts'
import { notBegun, notOpen } from './state.ts'

export interface Attendance {
  readonly meetingId: string
  readonly presence: Readonly<Record<string, Presence>>
}

/** Attendance counts seats; who came is nobody's statistic. It can still be put right after the meeting. */
export function recordAttendance(
  meeting: MeetingOfSeats,
  { presence }: { readonly presence: Readonly<Record<string, Presence>> },
  { moment }: Pick<Occasion, 'moment'>,
): Ruling<Attendance> | Refusal | Faults {
  const early = notBegun(meeting, moment)
  if (early) return early
  const stray = Object.keys(presence).filter((seat) => !meeting.seats.some(({ id }) => id === seat))
  if (stray.length > 0)
    return { faults: stray.map((seat): Fault => ({ field: `presence.${seat}`, key: 'choose-one' })) }
  const present = Object.values(presence).filter((one) => one !== 'absent').length
  return {
    next: { meetingId: meeting.id, presence },
    facts: [{ name: 'meetings.attendance-recorded', about: meeting.id, values: { present } }],
  }
}

export interface Minutes {
  readonly item: AgendaItem
  readonly text: string
}

/** The minutes of one item, from the start of the meeting on; also afterwards, until everything is written down. */
export function writeMinutes(
  { meeting, item }: { readonly meeting: Meeting; readonly item: AgendaItem },
  { text }: { readonly text: string },
  { moment }: Pick<Occasion, 'moment'>,
): Ruling<Minutes> | Refusal {
  const early = notBegun(meeting, moment)
  if (early) return early
  return {
    next: { item, text },
    facts: [{ name: 'meetings.minutes-written', about: item.id, values: { meeting: meeting.id } }],
  }
}

export function close(meeting: Meeting, _: unknown, { moment }: Pick<Occasion, 'moment'>): Ruling<Meeting> | Refusal {
  const refusal = notOpen(meeting) ?? notBegun(meeting, moment)
  if (refusal) return refusal
  return {
    next: { ...meeting, state: 'held' },
    facts: [{ name: 'meetings.meeting-held', about: meeting.id, values: { body: meeting.bodyId } }],
  }
}
