import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { KnownPerson } from '../person.ts'

interface PersonTables {
  person: KnownPerson & { created_at: Date }
}

const columns = sql`id, email, name, language, operator, demo, version`

/** Whoever is signed in. */
export function loadMyself(db: Reading): Promise<KnownPerson | undefined> {
  return db.first<KnownPerson>(sql`select ${columns} from person where id = me()`)
}

/** The scope presents the address, and so sees whose it is. */
export async function loadByEmail(db: Reading, email: string): Promise<KnownPerson | null> {
  await db.rows(sql`select set_config('app.email', ${email}, true)`)
  return (await db.first<KnownPerson>(sql`select ${columns} from person where email = ${email}`)) ?? null
}

export function loadDemoPerson(db: Reading, id: string): Promise<KnownPerson | undefined> {
  return db.first<KnownPerson>(sql`select ${columns} from person where id = ${id} and demo`)
}

/** Makes the person, or brings what may change up to date. */
export async function storePerson(db: Writing, person: KnownPerson, moment: Date): Promise<string> {
  const { id, name, language, operator, version } = person
  const tables = db.tables<PersonTables>()
  const stored = { ...person, version: version + 1 }
  if (version === 0)
    await tables
      .insertInto('person')
      .values({ ...stored, created_at: moment })
      .execute()
  else
    await tables
      .updateTable('person')
      .set({ name, language, operator, version: stored.version })
      .where('id', '=', id)
      .execute()
  return id
}
