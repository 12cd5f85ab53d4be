import { type RawBuilder, sql } from '../../foundation/database.ts'
import { shownRecording } from './reads/recording.ts'
import type { ShownText } from './written-text.ts'

/** What parts long words here, as one value of a page. */
export const compoundMark = sql`coalesce((select compound_mark from plain_style where network_id = here()), 'hyphen')`

/** How many understood the wording that stands, and who of them may be named. */
const checkedBy = sql`(select jsonb_build_object('count', count(*),
    'names', coalesce(jsonb_agg(person.name order by person.name) filter (where test_reader.by_name), '[]'))
  from test_reading
    left join test_reader on test_reader.network_id = here() and test_reader.person_id = reader_id
    left join person on person.id = reader_id
  where test_reading.network_id = here() and text_id = text.id and wording = text.plain_wording and understood)`

/** The video in sign language beside a text. What the coordination gave to everyone is not hidden by what somebody brings later. */
const signing = sql`(select to_jsonb(video) from (${shownRecording}
  where recording.network_id = here() and text_id = text.id and recording.kind = 'signing' and recording.state = 'shown'
  order by for_everyone desc, recording.id desc limit 1) as video)`

/** A text as one JSON column of another area's page: `select …, ${written('partner.about_text')} as about`. */
export function written(column: string): RawBuilder<ShownText | null> {
  return sql`(select jsonb_build_object('id', text.id, 'original', text.original, 'plain', text.plain, 'plainState', text.plain_state,
    'plainOf', text.plain_of, 'outdated', coalesce(text.plain_of <> text.original, false), 'mark', ${compoundMark},
    'checkedOn', (text.checked_at at time zone 'Europe/Berlin')::date,
    'checkedBy', case when text.plain_state = 'checked' then ${checkedBy} end, 'signing', ${signing})
    from text where text.network_id = here() and text.id = ${sql.ref(column)})`
}
