import { type Actor, personId } from './actor.ts'
import { type Reading, sql, type Writing } from './database.ts'
import type { Fact } from './outcome.ts'

export interface Entry {
  readonly number: number
  readonly at: Date
  readonly command: string
  readonly fact: string
  readonly about: string
  readonly person: string | null
  readonly values: Readonly<Record<string, string | number | boolean | null>>
}

/** Number and hash are the database's to give (trigger `journal_chain`); role `augenhoehe_app` may only insert and read. */
export async function write(
  db: Writing,
  command: string,
  facts: readonly Fact[],
  by: Actor,
  moment: Date,
): Promise<void> {
  if (facts.length === 0) return
  const lines = facts.map((fact) => ({ fact: fact.name, about: fact.about, values: fact.values ?? {} }))
  await db.rows(sql`
    insert into journal (at, command, person_id, fact, about, "values")
    select ${moment}, ${command}, ${personId(by)}::uuid, line->>'fact', (line->>'about')::uuid, line->'values'
    from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) with ordinality as lines(line, nr) order by nr`)
}

/** The history of one thing, newest first. */
export async function historyOf(db: Reading, about: string, most = 50): Promise<(Entry & { name: string | null })[]> {
  return db.rows(sql`
    select number, at, command, fact, about, person_id as person, "values", person.name
    from journal left join person on person.id = journal.person_id
    where network_id = here() and about = ${about} order by number desc limit ${most}`)
}

/** Number of the first entry whose hash does not follow from the one before it, or `null` when the chain is whole. */
export async function firstBreak(db: Reading): Promise<number | null> {
  const broken = await db.first<{ number: number }>(sql`
    select number from (
      select j.*, lag(hash, 1, '') over (order by number) as before, row_number() over (order by number) as place
      from journal j where network_id = here()
    ) chain
    where hash <> journal_hash(before, network_id, number, at, command, person_id, fact, about, "values") or number <> place
    order by number limit 1`)
  return broken?.number ?? null
}
