import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Body, DatedBody, KnownBody } from '../body.ts'
import type { Ground } from '../rules/bodies.ts'
import { datedMandatesOf, mandatesOf } from './mandates.ts'

interface BodyTables {
  body: {
    id: string
    name: string
    kind: string
    purpose_text: string
    openness: string | null
    rhythm_weeks: number | null
    note: string | null
    founded_on: string | null
    ended_on: string | null
    version: number
  }
}

/** As people ask for them: steering first. Wants a `body` in scope. */
export const inOrder: RawBuilder<unknown> = sql`
  array_position(array['steering', 'carrier', 'coordination', 'advisory', 'working', 'plenary'], body.kind), body.name collate "de-x-icu"`

/** A network has tens of bodies: all of them with the mandates of today in one round trip. */
export async function loadBodies(db: Reading): Promise<KnownBody[]> {
  return db.rows(sql`
    select id, name, kind, ended_on as "endedOn", ${mandatesOf('body.id')} as mandates
    from body where network_id = here() order by ${inOrder}`)
}

/** The same with every mandate there ever was or will be. */
export async function loadDatedBodies(db: Reading): Promise<DatedBody[]> {
  return db.rows(sql`
    select id, name, kind, founded_on as "foundedOn", ended_on as "endedOn", ${datedMandatesOf('body.id')} as mandates
    from body where network_id = here() order by ${inOrder}`)
}

export async function loadFoundingGround(db: Reading): Promise<Ground> {
  const network = await db.first<{ model: boolean }>(sql`select model from network where id = here()`)
  return { bodies: await loadBodies(db), model: network?.model ?? false }
}

export async function loadBody(db: Reading, id: string): Promise<Body | undefined> {
  return db.first(sql`
    select id, name, kind, purpose_text as "purposeText", openness, rhythm_weeks as "rhythmWeeks", note,
      founded_on as "foundedOn", ended_on as "endedOn", version
    from body where network_id = here() and id = ${id}`)
}

export async function storeBody(db: Writing, body: Body): Promise<void> {
  const { id, name, kind, purposeText, openness, rhythmWeeks, note, foundedOn, endedOn, version } = body
  const row = { name, kind, purpose_text: purposeText, openness, rhythm_weeks: rhythmWeeks, note, ended_on: endedOn }
  await db
    .tables<BodyTables>()
    .insertInto('body')
    .values({ id, ...row, founded_on: foundedOn, version })
    .execute()
}

export async function updateBody(
  db: Writing,
  { id, name, kind, openness, rhythmWeeks, note, endedOn }: Body,
): Promise<void> {
  await db
    .tables<BodyTables>()
    .updateTable('body')
    .set((of) => ({
      name,
      kind,
      openness,
      rhythm_weeks: rhythmWeeks,
      note,
      ended_on: endedOn,
      version: of('version', '+', 1),
    }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
}
