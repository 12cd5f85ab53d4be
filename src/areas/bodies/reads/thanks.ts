import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import { rememberedFor } from '../rules/leave.ts'

/** Thanks to somebody who leaves the body or has left it lately. */
export interface Thanks {
  /** Of the farewell. */
  readonly id: string
  readonly name: string
  readonly lastDay: string
  readonly text: ShownText
  /** The reader's own: they say who may read it. */
  readonly own: boolean
}

/** As one JSON column, from a `body` in scope; for guests only what whoever leaves has opened to everyone. */
export function thanksOf(member: boolean, me: string | null): RawBuilder<Thanks[]> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', farewell.id, 'name', person.name, 'lastDay', farewell.last_day,
      'own', coalesce(farewell.person_id = ${me}::uuid, false), 'text', ${written('farewell.thanks_text')}) order by farewell.last_day desc, farewell.id), '[]')
    from farewell join person on person.id = farewell.person_id
      join seat on seat.network_id = here() and seat.id = farewell.seat_id and seat.body_id = body.id
      join text said on said.network_id = here() and said.id = farewell.thanks_text and said.original <> ''
    where farewell.network_id = here() and farewell.last_day >= today() - ${rememberedFor}::int and (${member} or farewell.for_everyone))`
}
