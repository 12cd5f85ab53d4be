import { type RawBuilder, sql } from '../../foundation/database.ts'
import type { ShownText } from './written-text.ts'

/** A text as one JSON column of another area's page: `select …, ${written('partner.about_text')} as about`. */
export function written(column: string): RawBuilder<ShownText | null> {
  return sql`(select jsonb_build_object('id', text.id, 'original', text.original, 'plain', text.plain, 'plainState', text.plain_state,
    'outdated', coalesce(text.plain_of <> text.original, false)) from text where text.network_id = here() and text.id = ${sql.ref(column)})`
}
