import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import type { BriefSeat } from '../../bodies/reads.ts'
import type { Presence } from '../meeting.ts'
import { close } from '../rules/hold.ts'
import { mayConvene, mayPrepare, possible } from '../rules/may.ts'
import { notBegun } from '../rules/state.ts'
import { type ShownMeeting, shown } from './meeting.ts'

export interface SeatAtTheTable extends Pick<BriefSeat, 'id' | 'holder'> {
  readonly delegate: string | null
  readonly deputy: string | null
  readonly presence: Presence | null
}

export interface RecordView {
  readonly meeting: ShownMeeting
  readonly seats: readonly SeatAtTheTable[]
  readonly can: { readonly write: Permission; readonly close: Permission }
}

export const recordPage = read({
  name: 'meetings.record-page',
  input: z.object({ meeting: id() }),
  may: members,
  load: async (db, input, { by, moment }): Promise<RecordView | undefined> => {
    const meeting = await db.first<ShownMeeting>(shown(input.meeting))
    if (!meeting) return undefined
    const seats = await db.rows<SeatAtTheTable>(sql`
      select seat.id, coalesce(partner.name, seat.holder_name) as holder, delegate.name as delegate, deputy.name as deputy, attendance.presence
      from seat
      left join partner on partner.network_id = seat.network_id and partner.id = seat.partner_id
      left join person delegate on delegate.id = seat.delegate_id
      left join person deputy on deputy.id = seat.deputy_id
      left join attendance on attendance.network_id = seat.network_id and attendance.seat_id = seat.id and attendance.meeting_id = ${meeting.id}
      where seat.network_id = here() and seat.body_id = ${meeting.bodyId} and seat.until is null
      order by coalesce(partner.name, seat.holder_name) collate "de-x-icu", seat.id`)
    const write = possible(mayPrepare(by, meeting), notBegun(meeting, moment))
    return { meeting, seats, can: { write, close: possible(mayConvene(by, meeting), close(meeting, {}, { moment })) } }
  },
})
