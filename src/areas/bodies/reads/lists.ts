import { z } from 'zod'
import { anyone, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import type { KnownBody } from '../body.ts'
import { mayShape } from '../rules.ts'
import { inOrder } from '../storage/bodies.ts'
import { mandatesOf } from '../storage/mandates.ts'

export interface ListedBody extends KnownBody {
  /** Open seats, and how many of them wait for a person who speaks. */
  readonly seats: number
  readonly vacant: number
}

export interface BodyList {
  readonly bodies: readonly ListedBody[]
  readonly can: { readonly found: Permission }
}

/** Everyone may see how a network decides; no name of a person stands here. */
export const bodyList = read({
  name: 'bodies.body-list',
  input: z.object({}),
  may: anyone,
  load: async (db, _, { by }): Promise<BodyList> => ({
    bodies: await db.rows(sql`
      select body.id, body.name, body.kind, body.ended_on as "endedOn", ${mandatesOf('body.id')} as mandates,
        count(seat.id)::int as seats, (count(seat.id) filter (where seat.holder_name is null and seat.delegate_id is null))::int as vacant
      from body left join seat on seat.network_id = here() and seat.body_id = body.id and seat.until is null
      where body.network_id = here() group by body.network_id, body.id
      order by ${inOrder}`),
    can: { found: mayShape(by) },
  }),
})
