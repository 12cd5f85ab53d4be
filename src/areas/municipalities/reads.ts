import { z } from 'zod'
import type { NetworkHead } from '../../foundation/addresses.ts'
import { anyone } from '../../foundation/actor.ts'
import { type Reading, sql } from '../../foundation/database.ts'
import { read } from '../../foundation/door.ts'

/** The head of a network by its slug. */
export function networkHead(db: Reading, slug: string): Promise<NetworkHead | undefined> {
  return db.first(sql`select id, slug, name, demo from network where slug = ${slug}`)
}

export interface Entry {
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly land: string
  readonly lat: number
  readonly lon: number
  readonly model: boolean
  readonly demo: boolean
}

export const directory = read({
  name: 'municipalities.directory',
  input: z.object({ suche: z.string().max(100).optional().catch(undefined) }),
  may: anyone,
  load: async (db, { suche }) => ({
    search: suche ?? '',
    networks: await db.rows<Entry>(sql`
      select slug, name, kind, land, lat, lon, model, demo from network
      where ${suche ?? ''} = '' or name ilike '%' || ${suche ?? ''} || '%' or land ilike '%' || ${suche ?? ''} || '%'
      order by model, name collate "de-x-icu"`),
  }),
})
