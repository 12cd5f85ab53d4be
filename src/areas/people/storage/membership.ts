import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { EndingMembership, Invited, Welcome } from '../rules/membership.ts'

interface MembershipTables {
  person: {
    id: string
    email: string
    name: string
    language: string
    operator: boolean
    demo: boolean
    created_at: Date
  }
  membership: {
    id: string
    person_id: string
    role: string
    partner_id: string | null
    since: string
    until: string | null
  }
}

const membership = sql`jsonb_build_object(
  'id', m.id, 'personId', m.person_id, 'role', m.role, 'partnerId', m.partner_id, 'since', m.since, 'until', m.until)`

/** The person behind an address, seen only when the scope presents it; and what they already are here. */
export async function loadInvited(
  db: Reading,
  { email, partnerId = null }: { readonly email: string; readonly partnerId?: string | undefined | null },
): Promise<Invited | undefined> {
  await db.rows(sql`select set_config('app.email', ${email}, true)`)
  return db.first<Invited>(sql`
    select jsonb_build_object('name', network.name, 'slug', slug, 'demo', network.demo) as network,
      case when p.id is not null then jsonb_build_object('id', p.id, 'email', p.email, 'name', p.name, 'language', p.language,
        'operator', p.operator, 'demo', p.demo, 'version', p.version) end as person,
      (select coalesce(jsonb_agg(${membership}), '[]') from membership m
        where m.network_id = here() and m.person_id = p.id and m.until is null) as memberships,
      (${partnerId}::uuid is null or exists (select from partner where network_id = here() and id = ${partnerId})) as "partnerKnown"
    from network left join person p on p.email = ${email} where network.id = here()`)
}

export async function storeWelcome(
  db: Writing,
  { personId, made, membership }: Welcome,
  moment: Date,
): Promise<string> {
  const tables = db.tables<MembershipTables>()
  if (made) {
    const { name, email, language, demo } = made
    await tables
      .insertInto('person')
      .values({ id: personId, email, name, language, operator: false, demo, created_at: moment })
      .execute()
  }
  const { id, role, partnerId, since, until } = membership
  await tables
    .insertInto('membership')
    .values({ id, person_id: personId, role, partner_id: partnerId, since, until })
    .execute()
  return personId
}

export function loadEndingMembership(db: Reading, id: string, today: string): Promise<EndingMembership | undefined> {
  return db.first<EndingMembership>(sql`
    select ${membership} as membership,
      exists (select from membership other where other.network_id = here() and other.role = 'coordination'
        and other.person_id <> m.person_id and coalesce(other.until > ${today}, true)) as "othersCoordinate"
    from membership m where m.network_id = here() and m.id = ${id}`)
}

export async function storeEnd(db: Writing, { id, until }: { id: string; until: string }): Promise<void> {
  await db.tables<MembershipTables>().updateTable('membership').set({ until }).where('id', '=', id).execute()
}
