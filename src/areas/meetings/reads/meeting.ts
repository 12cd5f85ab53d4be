import { z } from 'zod'
import { members, type Permission, personId } from '../../../foundation/actor.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { type Entry, historyOf } from '../../../foundation/journal.ts'
import { seatsOf, voicedOn } from '../../bodies/reads.ts'
import type { Voice } from '../../bodies/seat.ts'
import { goalsOnTop } from '../../goals/reads.ts'
import { rulesOn } from '../../municipalities/reads.ts'
import type { RuleSet } from '../../municipalities/rule-set.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import { type AgendaItem, type Answer, type MeetingOfSeats, type Presence, type Stage, stageOf } from '../meeting.ts'
import { close } from '../rules/hold.ts'
import { answer, sendInvitations } from '../rules/invite.ts'
import { mayConvene, mayPrepare, possible } from '../rules/may.ts'
import { notBegun, notOpen } from '../rules/state.ts'
import { loadMeeting, meetingColumns } from '../storage.ts'

export interface ShownItem extends AgendaItem {
  readonly minutesWritten: ShownText | null
}

export interface ShownGuest {
  readonly personId: string
  readonly name: string
  /** Who holds the seat. */
  readonly holder: string
  readonly voice: Voice
  readonly answer: Answer | null
}

/** What stands on the page of a meeting and on the page of its minutes. */
export type ShownMeeting = MeetingOfSeats & {
  readonly bodyName: string
  readonly reason: ShownText | null
  readonly signed: ShownText
  readonly contact: { readonly name: string; readonly email: string } | null
  readonly items: readonly ShownItem[]
  readonly guests: readonly ShownGuest[]
  /** By seat; empty while nobody wrote it down. */
  readonly attendance: readonly { readonly holder: string; readonly presence: Presence }[]
  /** Seats of the body for which somebody could come on the day of the meeting, or came. */
  readonly seatCount: number
  /** Those for which nobody could: kept free, and not waited for. */
  readonly emptySeats: number
  /** Those of the day of the meeting. */
  readonly rules: RuleSet
}

export interface MeetingView {
  readonly meeting: ShownMeeting
  readonly stage: Stage
  readonly goals: readonly { readonly id: string; readonly title: string }[]
  readonly history: readonly (Entry & { readonly name: string | null })[]
  /** Of whoever looks; null when not invited. */
  readonly own: ShownGuest | null
  readonly can: Readonly<
    Record<'prepare' | 'add' | 'invite' | 'change' | 'write' | 'close' | 'cancel' | 'answer', Permission>
  >
}

export const meetingPage = read({
  name: 'meetings.meeting-page',
  input: z.object({ meeting: id() }),
  may: members,
  load: async (db, input, { by, moment }): Promise<MeetingView | undefined> => {
    const meeting = await db.first<ShownMeeting>(shown(input.meeting))
    if (!meeting) return undefined
    const own = meeting.guests.find((guest) => guest.personId === personId(by)) ?? null
    const invited = meeting.guests.map((guest) => guest.personId)
    const [convene, prepare] = [mayConvene(by, meeting), mayPrepare(by, meeting)]
    return {
      meeting,
      stage: stageOf(meeting, moment),
      goals: await goalsOnTop(db),
      // Answers are told by "who comes"; one line for each would bury what else happened.
      history: (await historyOf(db, meeting.id)).filter(({ fact }) => fact !== 'meetings.invitation-answered'),
      own,
      can: {
        prepare,
        add: possible(prepare, notOpen(meeting)),
        invite: possible(convene, sendInvitations({ ...meeting, invited }, {}, { moment })),
        change: possible(convene, notOpen(meeting)),
        write: possible(prepare, notBegun(meeting, moment)),
        close: possible(convene, close(meeting, {}, { moment })),
        cancel: possible(convene, notOpen(meeting)),
        answer: possible(
          members(by),
          answer({ meeting, personId: own?.personId ?? null }, { answer: 'yes' }, { moment }),
        ),
      },
    }
  },
})

const day = sql`(meeting.starts_at at time zone 'Europe/Berlin')::date`
/** A seat without a person is not waited for, as in a vote; a group for which somebody came all the same is there. */
const comes = sql<boolean>`(${voicedOn(day)} or exists (select from attendance where attendance.network_id = here()
  and attendance.meeting_id = meeting.id and attendance.seat_id = seat.id and attendance.presence <> 'absent'))`
const countSeats = (which: RawBuilder<boolean>) => sql`(select count(*)::int from seat where seat.network_id = here()
  and seat.body_id = meeting.body_id and seat.since <= ${day} and coalesce(seat.until > ${day}, true) and ${which})`

export function shown(meeting: string) {
  return sql<ShownMeeting>`
    select ${meetingColumns}, body.name as "bodyName", ${seatsOf('meeting.body_id')} as seats, ${written('meeting.reason_text')} as reason,
      ${written('meeting.agenda_text')} as signed,
      (select jsonb_build_object('name', name, 'email', email) from person where person.id = meeting.contact_id) as contact,
      (select coalesce(jsonb_agg(jsonb_build_object('id', item.id, 'meetingId', item.meeting_id, 'position', item.position, 'title', item.title,
          'kind', item.kind, 'minutes', item.minutes, 'origin', item.origin, 'originId', item.origin_id, 'minutesText', item.minutes_text,
          'version', item.version, 'minutesWritten', ${written('item.minutes_text')}) order by item.position), '[]')
        from agenda_item item where item.network_id = here() and item.meeting_id = meeting.id) as items,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', guest.id, 'name', guest.name, 'holder', coalesce(partner.name, seat.holder_name),
          'voice', case guest.id when seat.delegate_id then 'delegate' when seat.deputy_id then 'deputy' when seat.tandem_id then 'tandem' else 'assistant' end,
          'answer', invitation.answer) order by guest.name collate "de-x-icu", guest.id), '[]')
        from invitation join person guest on guest.id = invitation.person_id
        join seat on seat.network_id = here() and seat.id = invitation.seat_id
        left join partner on partner.network_id = here() and partner.id = seat.partner_id
        where invitation.network_id = here() and invitation.meeting_id = meeting.id) as guests,
      (select coalesce(jsonb_agg(jsonb_build_object('holder', coalesce(partner.name, seat.holder_name), 'presence', attendance.presence)
          order by coalesce(partner.name, seat.holder_name) collate "de-x-icu"), '[]')
        from attendance join seat on seat.network_id = here() and seat.id = attendance.seat_id
        left join partner on partner.network_id = here() and partner.id = seat.partner_id
        where attendance.network_id = here() and attendance.meeting_id = meeting.id) as attendance,
      ${countSeats(comes)} as "seatCount", ${countSeats(sql`not ${comes}`)} as "emptySeats", ${rulesOn(day)} as rules
    from meeting join body on body.network_id = meeting.network_id and body.id = meeting.body_id
    where meeting.network_id = here() and meeting.id = ${meeting}`
}

/** The meeting for a calendar. */
export const calendarOf = read({
  name: 'meetings.calendar-of',
  input: z.object({ meeting: id() }),
  may: members,
  load: async (db, input, { moment }) => {
    const meeting = await loadMeeting(db, input.meeting)
    return meeting && { meeting, moment }
  },
})
