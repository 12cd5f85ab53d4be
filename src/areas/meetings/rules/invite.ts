import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { parts, type Seat, type Voice } from '../../bodies/seat.ts'
import type { Answer, Meeting, MeetingOfSeats } from '../meeting.ts'
import { notAhead } from './state.ts'

/** One person asked to come, or told that somebody they stand by is asked. */
export interface Guest {
  readonly personId: string
  readonly seatId: string
  readonly voice: Voice
}

/** Everyone who sits, once each: who is the delegate of one seat and the deputy of another comes as delegate. */
export function guestsOf(seats: readonly Seat[]): readonly Guest[] {
  const all = parts.flatMap((voice) =>
    seats.flatMap((seat): Guest[] => {
      if (seat.until !== null) return []
      const personId = seat[`${voice}Id`]
      return personId ? [{ personId, seatId: seat.id, voice }] : []
    }),
  )
  return all.filter(({ personId }, index) => all.findIndex((other) => other.personId === personId) === index)
}

export interface Sending {
  readonly meeting: Meeting
  readonly guests: readonly Guest[]
}

/** Only who was not invited before gets a letter; changes and cancellations travel on their own. */
export function sendInvitations(
  meeting: MeetingOfSeats & { readonly invited: readonly string[] },
  _: unknown,
  { moment }: Pick<Occasion, 'moment'>,
): Ruling<Sending> | Refusal {
  const late = notAhead(meeting, moment)
  if (late) return late
  const guests = guestsOf(meeting.seats)
  if (guests.length === 0) return refused('nobody-to-invite')
  const fresh = guests.filter(({ personId }) => !meeting.invited.includes(personId))
  if (fresh.length === 0) return refused('everyone-invited')
  return {
    next: { meeting, guests: fresh },
    facts: [{ name: 'meetings.invitations-sent', about: meeting.id, values: { count: fresh.length } }],
  }
}

/** Whose answer is meant, and to what. `personId` is null for somebody who was not invited. */
export interface Asked {
  readonly meeting: Meeting
  readonly personId: string | null
}

export interface Answered {
  readonly meetingId: string
  readonly personId: string
  readonly answer: Answer
}

/** An answer may be given again until the meeting is over; the last one counts. */
export function answer(
  { meeting, personId }: Asked,
  { answer }: { readonly answer: Answer },
  { moment }: Pick<Occasion, 'moment'>,
): Ruling<Answered> | Refusal {
  if (personId === null) return refused('not-invited')
  const late = notAhead(meeting, moment)
  if (late) return late
  return {
    next: { meetingId: meeting.id, personId, answer },
    facts: [{ name: 'meetings.invitation-answered', about: meeting.id, values: { answer } }],
  }
}
