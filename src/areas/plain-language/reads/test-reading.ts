import { z } from 'zod'
import { members, personId } from '../../../foundation/actor.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import type { TestReader } from '../test-reader.ts'

export interface WaitingTwin {
  readonly id: string
  readonly place: string
  readonly plain: string
  /** Calendar day. */
  readonly since: string
}

/**
 * Texts that wait for this person's reading, as a condition on `text`: what `canTest` says of one, for lists. It is not asked here
 * whether the person is a test reader.
 */
export function waitsForReading(person: string | null): RawBuilder<boolean> {
  return sql`(text.plain_state = 'simple' and text.plain_of = text.original and not ${person}::uuid = any (text.plain_writers)
    and not exists (select from test_reading where test_reading.network_id = here() and text_id = text.id and wording = text.plain_wording
      and (not understood or reader_id = ${person}::uuid)))`
}

/** Texts that came back to those who wrote them, as a condition on `text`. */
export function cameBack(person: string | null): RawBuilder<boolean> {
  return sql`(text.plain_state = 'simple' and text.plain_of = text.original
    and ${person}::uuid = any (text.plain_writers)
    and exists (select from test_reading where test_reading.network_id = here() and text_id = text.id and wording = text.plain_wording
      and not understood))`
}

export interface TextsToTest {
  readonly self: Pick<TestReader, 'byName'> | null
  readonly waiting: readonly WaitingTwin[]
}

/** The page of those who test texts; whoever does not yet can say there that they will. */
export const textsToTest = read({
  name: 'plain-language.texts-to-test',
  input: z.object({}),
  may: members,
  load: async (db, _, { by }): Promise<TextsToTest> => {
    const me = personId(by)
    const found = await db.first<TextsToTest>(sql`
      select (select jsonb_build_object('byName', by_name) from test_reader where network_id = here() and person_id = ${me}) as self,
        (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'place', place, 'plain', plain, 'since', day) order by day, id), '[]') from (
          select id, place, plain, (coalesce(plain_at, changed_at) at time zone 'Europe/Berlin')::date as day
          from text where network_id = here() and ${waitsForReading(me)} order by day, id limit 50) as text) as waiting`)
    return found ?? { self: null, waiting: [] }
  },
})
