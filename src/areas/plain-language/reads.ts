import { z } from 'zod'
import { members } from '../../foundation/actor.ts'
import { type RawBuilder, sql } from '../../foundation/database.ts'
import { read } from '../../foundation/door.ts'
import { id } from '../../foundation/input.ts'
import { loadText } from './storage.ts'
import type { ShownText } from './written-text.ts'

/** A text as one JSON column of another area's page: `select …, ${written('partner.about_text')} as about`. */
export function written(column: string): RawBuilder<ShownText | null> {
  return sql`(select jsonb_build_object('id', text.id, 'original', text.original, 'plain', text.plain, 'plainState', text.plain_state,
    'outdated', coalesce(text.plain_of <> text.original, false)) from text where text.network_id = here() and text.id = ${sql.ref(column)})`
}

export const twinPage = read({
  name: 'plain-language.twin-page',
  input: z.object({ text: id(), von: z.string().startsWith('/n/').optional().catch(undefined) }),
  may: members,
  load: async (db, input) => {
    const text = await loadText(db, input.text)
    return text && { text, back: input.von }
  },
})
