import { newId } from '../../foundation/crypto.ts'
import { type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { NewNetwork } from './network.ts'
import type { Ground } from './rules.ts'

interface MunicipalityTables {
  network: {
    id: string
    slug: string
    name: string
    kind: string
    land: string
    lat: number
    lon: number
    area: string | null
    life_areas: readonly string[]
    examples: readonly string[]
    after_funding: string | null
    model: boolean
    demo: boolean
    founded_on: string
  }
  carrier: { id: string; name: string; legal_form: string | null; since: string | null; until: string | null; note: string | null }
  target_group: { id: string; name: string; since: string | null; until: string | null }
  rule_set: { preset: string }
}

export async function loadGround(db: Reading, slug: string, demo: boolean): Promise<Ground> {
  const found = await db.first<{ empty: boolean; taken: boolean }>(sql`
    select not exists (select from network where not model) as empty, exists (select from network where slug = ${slug}) as taken`)
  return { empty: found?.empty ?? true, demo, slugTaken: found?.taken ?? false }
}

export async function storeNetwork(db: Writing, { network, carriers, targetGroups, preset }: NewNetwork): Promise<void> {
  const tables = db.tables<MunicipalityTables>()
  const { lifeAreas, afterFunding, foundedOn, ...plain } = network
  await tables
    .insertInto('network')
    .values({ ...plain, life_areas: lifeAreas, after_funding: afterFunding, founded_on: foundedOn })
    .execute()
  await tables.insertInto('rule_set').values({ preset }).execute()
  for (const { legalForm, ...carrier } of carriers) await tables.insertInto('carrier').values({ id: newId(), legal_form: legalForm, ...carrier }).execute()
  for (const { name } of targetGroups) await tables.insertInto('target_group').values({ id: newId(), name, since: foundedOn, until: null }).execute()
}
