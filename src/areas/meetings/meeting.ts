import type { Language } from '../../foundation/language.ts'
import type { Seat } from '../bodies/seat.ts'

export const itemKinds = ['inform', 'discuss', 'decide'] as const
/** What an item asks of those who come: to listen, to talk, to decide. */
export type ItemKind = (typeof itemKinds)[number]

export const origins = ['recommendation', 'task', 'review'] as const
/** What put an item on the agenda by itself: an open recommendation, a promised task, a decision to look at again. */
export type Origin = (typeof origins)[number]

export const answers = ['yes', 'no', 'unsure'] as const
export type Answer = (typeof answers)[number]

export const presences = ['present', 'deputy', 'absent'] as const
/** Of a seat, not of a person: its delegate came, its deputy came, nobody came. */
export type Presence = (typeof presences)[number]

/** When and where. A calendar follows every change of it, the contact person and the way in excepted. */
export interface Appointment {
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** Empty: not known yet, or only online. */
  readonly place: string
  /** How to get in and around. Empty is said as unknown, never as accessible. */
  readonly placeAccess: string
  /** Address or number to take part from elsewhere; empty: only at the place. */
  readonly online: string
  readonly contactId: string | null
}

interface Called extends Appointment {
  readonly id: string
  readonly bodyId: string
  /** Beside it stands what is signed for the agenda as a whole. */
  readonly agendaText: string
  /** The meeting with too few seats that this one makes up for. */
  readonly secondOf: string | null
  /** SEQUENCE of iCalendar. */
  readonly sequence: number
  readonly version: number
}

/** `invited`: the first invitations are out. Only a cancelled meeting has a reason. */
export type Meeting =
  | (Called & { readonly state: 'planned' | 'invited' | 'held' })
  | (Called & { readonly state: 'cancelled'; readonly reasonText: string })

export type MeetingState = Meeting['state']

/** A meeting and who sits in its body: what the rules want to know. */
export type MeetingOfSeats = Meeting & { readonly seats: readonly Seat[] }

export interface AgendaItem {
  readonly id: string
  readonly meetingId: string
  /** Counted from 1. */
  readonly position: number
  readonly title: string
  readonly kind: ItemKind
  readonly minutes: number | null
  readonly origin: Origin | null
  readonly originId: string | null
  readonly minutesText: string | null
  readonly version: number
}

/** `Dienstag, 1. Dezember 2026, 16 bis 18 Uhr`. */
export function whenOf({ startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>, language: Language): string {
  return `${language.day(startsAt)}, ${language.span(startsAt, endsAt)}`
}

/** Where a meeting stands now, for people: a state, and what the clock adds to it. */
export type Stage = MeetingState | 'under-way' | 'over'

export function stageOf(
  { state, startsAt, endsAt }: { state: MeetingState; startsAt: Date; endsAt: Date },
  moment: Date,
): Stage {
  if (state === 'held' || state === 'cancelled' || moment < startsAt) return state
  return moment < endsAt ? 'under-way' : 'over'
}
