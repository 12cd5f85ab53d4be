import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { whole } from '../../../foundation/input.ts'
import type { Land } from '../land.ts'
import type { Kind } from '../network.ts'
import { mayFound, slugOf } from '../rules/network.ts'
import { loadGround } from '../storage/network.ts'

export interface Entry {
  readonly slug: string
  readonly name: string
  readonly kind: Kind
  readonly land: Land
  readonly lat: number
  readonly lon: number
  readonly model: boolean
  readonly demo: boolean
}

/** Networks a page. */
export const most = 50

export const directory = read({
  name: 'municipalities.directory',
  input: z.object({
    suche: z
      .string()
      .transform((search) => search.normalize('NFC').replaceAll('\0', '').trim().slice(0, 100))
      .catch(''),
    seite: whole(1, 100_000).catch(1),
  }),
  may: anyone,
  load: async (db, { suche, seite }, { by, demo }) => {
    const found = await db.first<{ total: number; networks: readonly Entry[] }>(sql`
      with hit as (
        select slug, name, kind, land, lat, lon, model, demo, row_number() over (order by name collate "de-x-icu", slug) as place
        from network
        where ${suche} = '' or strpos(lower(name), lower(${suche})) > 0 or strpos(lower(land), lower(${suche})) > 0
          or (length(${slugOf(suche)}) > 2 and strpos(slug, ${slugOf(suche)}) > 0)
      )
      select (select count(*) from hit) as total, coalesce((
        select jsonb_agg(to_jsonb(hit) - 'place' order by place) from hit
        where place > ${(seite - 1) * most}::bigint and place <= ${seite * most}::bigint), '[]') as networks`)
    const { total, networks } = found ?? { total: 0, networks: [] }
    const can = { found: mayFound(by, await loadGround(db, '', demo)) }
    return { search: suche, page: seite, pages: Math.ceil(total / most), total, networks, can }
  },
})
