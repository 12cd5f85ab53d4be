import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { type Entry, historyOf } from '../../../foundation/journal.ts'
import { type ShownSeat, seatsWithNames, shownSeat } from '../../bodies/reads/card.ts'
import type { BriefSeat } from '../../bodies/reads.ts'
import { seatsOf } from '../../bodies/reads.ts'
import type { Arrival } from '../arrival.ts'
import { mayFollow, mayTick } from '../rules/arrival.ts'
import { arrivalJson, arrivals } from '../storage/arrival.ts'

interface Dated {
  readonly id: string
  readonly title: string
  /** As JSON carries a moment. */
  readonly startsAt: string
}

/** What somebody finds when they come: where everything stands. */
export interface Pack {
  /** The last meeting that was held. */
  readonly minutes: Dated | null
  readonly next: (Dated & { readonly endsAt: string; readonly place: string; readonly placeAccess: string }) | null
  /** The others at the table. */
  readonly people: readonly Pick<ShownSeat, 'id' | 'holder' | 'partnerId' | 'delegate' | 'function'>[]
  readonly tandem: string | null
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly due: string }[]
}

export interface ArrivalPage {
  readonly arrival: Arrival
  readonly name: string
  /** Of the partner, group or person that holds the seat. */
  readonly holder: string
  readonly body: { readonly id: string; readonly name: string }
  readonly pack: Pack
  readonly history: readonly (Entry & { readonly name: string | null })[]
  readonly can: { readonly tick: Permission }
}

interface Row extends Omit<ArrivalPage, 'pack' | 'history' | 'can'>, Pack {
  readonly seats: readonly BriefSeat[]
}

const meeting = sql`'id', meeting.id, 'title', meeting.title, 'startsAt', meeting.starts_at`

export const arrivalPage = read({
  name: 'joining.arrival-page',
  input: z.object({ arrival: id() }),
  may: members,
  load: async (db, input, { by, moment }) => {
    const found = await db.first<Row>(sql`
      select ${arrivalJson} as arrival, person.name, ${seatsOf('body.id')} as seats,
        coalesce((select name from partner where partner.network_id = here() and partner.id = seat.partner_id), seat.holder_name) as holder,
        jsonb_build_object('id', body.id, 'name', body.name) as body,
        (select jsonb_build_object(${meeting}) from meeting where meeting.network_id = here() and meeting.body_id = body.id
          and state = 'held' order by starts_at desc, id limit 1) as minutes,
        (select jsonb_build_object(${meeting}, 'endsAt', meeting.ends_at, 'place', place, 'placeAccess', place_access) from meeting
          where meeting.network_id = here() and meeting.body_id = body.id and state in ('planned', 'invited') and ends_at > ${moment}
          order by starts_at, id limit 1) as next,
        (select coalesce(jsonb_agg(shown order by shown->>'holder' collate "de-x-icu"), '[]') from (
          select ${shownSeat} as shown from ${seatsWithNames}
          where seat.network_id = here() and seat.body_id = body.id and seat.until is null and seat.id <> arrival.seat_id) others) as people,
        (select shown->>'tandem' from (select ${shownSeat} as shown from ${seatsWithNames}
          where seat.network_id = here() and seat.id = arrival.seat_id) own) as tandem,
        (select coalesce(jsonb_agg(jsonb_build_object('id', task.id, 'title', task.title, 'due', task.due) order by task.due, task.id), '[]')
          from task where task.network_id = here() and task.person_id = arrival.person_id and task.state <> 'done') as tasks
      from ${arrivals} join person on person.id = arrival.person_id
      where arrival.network_id = here() and arrival.id = ${input.arrival}`)
    if (!found) return undefined
    const { arrival, name, holder, body, seats, ...pack } = found
    const follow = mayFollow(by, { arrival, seats })
    if (follow !== true) return follow
    const page: ArrivalPage = {
      ...{ arrival, name, holder, body, pack },
      history: await historyOf(db, arrival.id),
      can: { tick: mayTick(by, { arrival, seats }) },
    }
    return page
  },
})
