import { z } from 'zod'
import { type Actor, members, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { whole } from '../../../foundation/input.ts'
import type { CompoundMark } from '../compound-mark.ts'
import { compoundMark } from '../reads.ts'
import { mayNameTestReader } from '../rules/test-reader.ts'
import type { TestReader } from '../test-reader.ts'
import type { PlainState } from '../written-text.ts'

/** Where a text stands on its way, outdated ones and those that came back told apart. */
export const stages = ['none', 'draft', 'returned', 'outdated', 'simple', 'checked'] as const
export type Stage = (typeof stages)[number]

export interface ListedText {
  readonly id: string
  readonly place: string
  readonly original: string
  readonly state: PlainState
  readonly stage: Stage
  /** Calendar day of the last change. */
  readonly since: string
}

export interface Coverage {
  readonly wanted: { readonly area: string | undefined; readonly stage: Stage | undefined; readonly page: number }
  /** How many texts stand where, by area. */
  readonly counts: readonly { readonly area: string; readonly stage: Stage; readonly count: number }[]
  readonly rows: readonly ListedText[]
  readonly found: number
  readonly pages: number
  readonly mark: CompoundMark
  /** How many test; their names and who could be asked are for the coordination alone. */
  readonly testers: number
  readonly readers: readonly TestReader[]
  readonly others: readonly { readonly id: string; readonly name: string }[]
  readonly can: { readonly shape: Permission }
}

const perPage = 50

/** Which texts of the network stand in plain words; what waits longest comes first, what is done last. Two round trips, however many. */
export const coverage = read({
  name: 'plain-language.coverage',
  input: z.object({
    bereich: z.string().optional().catch(undefined),
    stand: z.enum(stages).optional().catch(undefined),
    seite: whole(1, 10_000).catch(1).default(1),
  }),
  may: members,
  load: async (db, input, { by }): Promise<Coverage> => {
    const wanted = { area: input.bereich || undefined, stage: input.stand, page: input.seite }
    const found = await db.first<Omit<Coverage, 'wanted' | 'can' | 'pages' | keyof People>>(sql`
      with staged as (
        select id, place, split_part(place, '.', 1) as area, original, plain_state as state, changed_at,
          case when plain_state in ('none', 'draft') then plain_state
            when plain_of <> original then 'outdated'
            when exists (select from test_reading where test_reading.network_id = here() and text_id = text.id
              and wording = text.plain_wording and not understood) then 'returned'
            else plain_state end as stage
        from text where network_id = here() and original <> ''
      ), wanted as (
        select * from staged where (${wanted.area ?? null}::text is null or area = ${wanted.area ?? null})
          and (${wanted.stage ?? null}::text is null or stage = ${wanted.stage ?? null})
      )
      select (select coalesce(jsonb_agg(jsonb_build_object('area', area, 'stage', stage, 'count', count)), '[]')
          from (select area, stage, count(*)::int from staged group by area, stage) as counted) as counts,
        (select count(*)::int from wanted) as found, ${compoundMark} as mark,
        (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'place', place, 'original', left(original, 300), 'state', state, 'stage', stage,
            'since', (changed_at at time zone 'Europe/Berlin')::date) order by stage = 'checked', stage = 'simple', changed_at, id), '[]')
          from (select * from wanted order by stage = 'checked', stage = 'simple', changed_at, id limit ${perPage} offset ${(wanted.page - 1) * perPage}) as shown) as rows`)
    const shape = mayNameTestReader(by, {}, { person: 'somebody else' })
    const people = await db.first<People>(peopleOf(by))
    return {
      ...{ counts: [], found: 0, mark: 'hyphen' as const, rows: [], ...found },
      ...{ testers: 0, readers: [], others: [], ...people },
      wanted,
      pages: Math.max(1, Math.ceil((found?.found ?? 0) / perPage)),
      can: { shape },
    }
  },
})

type People = Pick<Coverage, 'testers' | 'readers' | 'others'>

function peopleOf(by: Actor) {
  const shapes = mayNameTestReader(by, {}, { person: 'somebody else' }) === true
  return sql<People>`
    with here_now as (
      select distinct person.id, person.name, test_reader.by_name from membership
        join person on person.id = membership.person_id
        left join test_reader on test_reader.network_id = here() and test_reader.person_id = person.id
      where membership.network_id = here() and coalesce(membership.until >= (now() at time zone 'Europe/Berlin')::date, true)
    )
    select (select count(*)::int from here_now where by_name is not null) as testers,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'byName', by_name) order by name collate "de-x-icu"), '[]')
        from here_now where ${shapes} and by_name is not null) as readers,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "de-x-icu"), '[]')
        from here_now where ${shapes} and by_name is null) as others`
}
