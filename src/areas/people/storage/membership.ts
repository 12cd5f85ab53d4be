import { type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { KnownPerson, Membership } from './person.ts'
import type { Invited, Welcome } from './rules.ts'

interface PeopleTables {
  person: { id: string; email: string; name: string; language: string; operator: boolean; demo: boolean; created_at: Date }
  membership: { id: string; person_id: string; role: string; partner_id: string | null; since: string; until: string | null }
}

/** The person behind an address, seen only when the scope presents it; and what they already are here. */
export async function loadInvited(db: Reading, email: string): Promise<Invited> {
  const person = await db.first<KnownPerson>(sql`select id, email, name, language, operator, demo, version from person where email = ${email}`)
  const memberships = person
    ? await db.rows<Membership>(sql`
        select id, person_id as "personId", role, partner_id as "partnerId", since, until from membership
        where network_id = here() and person_id = ${person.id} and until is null`)
    : []
  return { person: person ?? null, memberships }
}

export async function storeWelcome(db: Writing, { personId, made, membership }: Welcome, moment: Date): Promise<string> {
  const tables = db.tables<PeopleTables>()
  if (made)
    await tables
      .insertInto('person')
      .values({ id: personId, email: made.email, name: made.name, language: made.language, operator: false, demo: made.demo, created_at: moment })
      .execute()
  const { id, role, partnerId, since, until } = membership
  await tables.insertInto('membership').values({ id, person_id: personId, role, partner_id: partnerId, since, until }).execute()
  return personId
}
