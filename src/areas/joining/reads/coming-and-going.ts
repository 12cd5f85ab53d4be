import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import { rememberedFor } from '../../bodies/rules/leave.ts'
import type { Arrival } from '../arrival.ts'
import type { Farewell } from '../farewell.ts'
import { isReminded, mayFollow } from '../rules/arrival.ts'
import { arrivalJson, arrivals } from '../storage/arrival.ts'
import { farewellJson, thanked } from '../storage/farewell.ts'

interface OfBody {
  readonly name: string
  readonly body: string
}

export interface ListedFarewell extends OfBody {
  readonly farewell: Farewell
  readonly thanked: boolean
}

export interface ComingAndGoing {
  /** As far as one may follow them: one's own, and those whom one helps. */
  readonly arriving: readonly (OfBody & { readonly arrival: Arrival })[]
  readonly leaving: readonly ListedFarewell[]
}

/** Who is arriving, and who leaves or has left lately. */
export const comingAndGoing = read({
  name: 'joining.coming-and-going',
  input: z.object({}),
  may: members,
  load: async (db, _, { by, today }): Promise<ComingAndGoing> => {
    const coming = await db.rows<OfBody & { arrival: Arrival; seats: readonly BriefSeat[] }>(sql`
      select ${arrivalJson} as arrival, person.name, body.name as body, ${seatsOf('body.id')} as seats
      from ${arrivals} join person on person.id = arrival.person_id
      where arrival.network_id = here() and arrived_on is null order by begun_on desc, arrival.id`)
    const leaving = await db.rows<ListedFarewell>(sql`
      select ${farewellJson} as farewell, ${thanked} as thanked, person.name, body.name as body
      from farewell join person on person.id = farewell.person_id
        join seat on seat.network_id = here() and seat.id = farewell.seat_id
        join body on body.network_id = here() and body.id = seat.body_id
      where farewell.network_id = here() and farewell.last_day >= ${today}::date - ${rememberedFor}::int
      order by farewell.last_day desc, farewell.id`)
    const arriving = coming
      .filter((one) => isReminded(one.arrival, today) && mayFollow(by, one) === true)
      .map(({ arrival, name, body }) => ({ arrival, name, body }))
    return { arriving, leaving }
  },
})
