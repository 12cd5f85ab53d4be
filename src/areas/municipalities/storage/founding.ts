import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { type Answers, type Founding, foundingLasts } from '../founding.ts'

interface FoundingTables {
  founding: { id: string; answers: string; network_id: string | null; created_at: Date }
}

/** Whoever knows the id may see and answer: it is presented like a token. */
export async function loadFounding(db: Reading, id: string): Promise<Founding | undefined> {
  await db.rows(sql`select set_config('app.token', ${id}, true)`)
  return db.first(sql`
    select founding.id, answers, founding.created_at as "createdAt",
      case when network.id is not null then jsonb_build_object('slug', slug, 'name', name) end as network
    from founding left join network on network.id = founding.network_id where founding.id = ${id}`)
}

/** Addresses that are taken and begin like this. */
export async function slugsLike(db: Reading, slug: string): Promise<readonly string[]> {
  const found = await db.rows<{ slug: string }>(sql`select slug from network where starts_with(slug, ${slug})`)
  return found.map((row) => row.slug)
}

export async function storeFounding(db: Writing, id: string, moment: Date): Promise<string> {
  const before = new Date(moment.getTime() - foundingLasts * 24 * 3600 * 1000)
  await db.rows(sql`select forget_foundings(${before})`)
  await db
    .tables<FoundingTables>()
    .insertInto('founding')
    .values({ id, answers: '{}', network_id: null, created_at: moment })
    .execute()
  return id
}

export async function storeAnswers(db: Writing, { id, answers }: { id: string; answers: Answers }): Promise<string> {
  await db
    .tables<FoundingTables>()
    .updateTable('founding')
    .set({ answers: JSON.stringify(answers) })
    .where('id', '=', id)
    .execute()
  return id
}

/** The answers have become a network; what was personal in them is not kept twice. */
export async function storeFinished(db: Writing, id: string, network: string): Promise<void> {
  await db
    .tables<FoundingTables>()
    .updateTable('founding')
    .set({ answers: '{}', network_id: network })
    .where('id', '=', id)
    .execute()
}

/** The door came in for the installation; from here on the rows of this network can be written, and no others. */
export async function enter(db: Writing, network: string): Promise<void> {
  await db.rows(sql`select set_config('app.network', ${network}, true)`)
}
