import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Carrier, Network, NewNetwork, TargetGroup } from '../network.ts'
import type { NetworkFacts } from '../rules/facts.ts'
import type { Ground } from '../rules/network.ts'

interface NetworkTables {
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
    public_text: string
    model: boolean
    demo: boolean
    founded_on: string
    version: number
  }
  carrier: Stamped<Omit<Carrier, 'legalForm'> & { legal_form: string | null }>
  target_group: Stamped<TargetGroup>
  rule_set: { preset: string; version: number }
}
type Stamped<Row> = { -readonly [Column in keyof Row]: Row[Column] } & { version: number }

const ours = sql<boolean>`network_id = here()`

export async function loadGround(db: Reading, slug: string, demo: boolean): Promise<Ground> {
  const found = await db.first<{ empty: boolean; taken: boolean }>(sql`
    select not exists (select from network where not model) as empty, exists (select from network where slug = ${slug}) as taken`)
  return { empty: found?.empty ?? true, demo, slugTaken: found?.taken ?? false }
}

/** The network of the scope. */
export function loadNetwork(db: Reading): Promise<Network | undefined> {
  return db.first(sql`
    select id, slug, name, kind, land, lat, lon, area, life_areas as "lifeAreas", examples, after_funding as "afterFunding", model, demo,
      founded_on as "foundedOn", version
    from network where id = here()`)
}

export function loadCarrier(db: Reading, id: string): Promise<(Carrier & { version: number }) | undefined> {
  return db.first(sql`
    select id, name, legal_form as "legalForm", since, until, note, version from carrier where network_id = here() and id = ${id}`)
}

export function loadTargetGroups(db: Reading): Promise<(TargetGroup & { version: number })[]> {
  return db.rows(
    sql`select id, name, since, until, version from target_group where network_id = here() order by since nulls first, id`,
  )
}

export async function storeNetwork(
  db: Writing,
  { network, carriers, targetGroups, publicText, preset }: NewNetwork,
): Promise<void> {
  const tables = db.tables<NetworkTables>()
  const { lifeAreas, afterFunding, foundedOn, ...plain } = network
  await tables
    .insertInto('network')
    .values({
      ...plain,
      life_areas: lifeAreas,
      after_funding: afterFunding,
      public_text: publicText,
      founded_on: foundedOn,
      version: 1,
    })
    .execute()
  await tables.insertInto('rule_set').values({ preset, version: 1 }).execute()
  for (const { legalForm, ...carrier } of carriers)
    await tables
      .insertInto('carrier')
      .values({ ...carrier, legal_form: legalForm, version: 1 })
      .execute()
  for (const group of targetGroups)
    await tables
      .insertInto('target_group')
      .values({ ...group, version: 1 })
      .execute()
}

export async function storeFacts(db: Writing, { lifeAreas, afterFunding, ...plain }: NetworkFacts): Promise<void> {
  await db
    .tables<NetworkTables>()
    .updateTable('network')
    .set((of) => ({ ...plain, life_areas: lifeAreas, after_funding: afterFunding, version: of('version', '+', 1) }))
    .where(sql<boolean>`id = here()`)
    .execute()
}

export async function storeCarrier(db: Writing, { id, legalForm, ...plain }: Carrier): Promise<string> {
  const row = { ...plain, legal_form: legalForm }
  const carriers = db.tables<NetworkTables>()
  const changed = await carriers
    .updateTable('carrier')
    .set((of) => ({ ...row, version: of('version', '+', 1) }))
    .where(ours)
    .where('id', '=', id)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n)
    await carriers
      .insertInto('carrier')
      .values({ id, ...row, version: 1 })
      .execute()
  return id
}

export async function storeTargetGroup(db: Writing, { id, ...row }: TargetGroup): Promise<string> {
  const groups = db.tables<NetworkTables>()
  const changed = await groups
    .updateTable('target_group')
    .set((of) => ({ ...row, version: of('version', '+', 1) }))
    .where(ours)
    .where('id', '=', id)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n)
    await groups
      .insertInto('target_group')
      .values({ id, ...row, version: 1 })
      .execute()
  return id
}
