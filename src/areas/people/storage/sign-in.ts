import { dayOf } from '../../../foundation/clock.ts'
import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Asking, NewLink, NewSession } from '../rules/sign-in.ts'
import type { Session, SignInLink } from '../sign-in.ts'
import { loadByEmail } from './person.ts'

interface SignInTables {
  session: { id: string; token_hash: string; person_id: string; created_at: Date; expires_at: Date }
  sign_in_link: {
    token_hash: string
    person_id: string
    email: string
    created_at: Date
    expires_at: Date
    used_at: Date | null
    onward: string | null
  }
}

const hour = 3_600_000

export async function loadAsking(db: Reading, email: string, moment: Date): Promise<Asking> {
  const person = await loadByEmail(db, email)
  const links = await db.first<{ open: number }>(sql`
    select count(*)::int as open from sign_in_link
    where email = ${email} and used_at is null and created_at > ${new Date(moment.getTime() - hour)}`)
  return { person, open: links?.open ?? 0 }
}

/** What can no longer be used or counted goes at the same time. */
export async function storeLink(db: Writing, { person, expiresAt, onward }: NewLink, hash: string, moment: Date) {
  const tables = db.tables<SignInTables>()
  await tables
    .deleteFrom('sign_in_link')
    .where('person_id', '=', person.id)
    .where('created_at', '<', new Date(moment.getTime() - 24 * hour))
    .execute()
  await tables
    .insertInto('sign_in_link')
    .values({
      token_hash: hash,
      person_id: person.id,
      email: person.email,
      created_at: moment,
      expires_at: expiresAt,
      onward,
    })
    .execute()
}

/** The scope presents the link, and so sees it and whose it is. */
export async function loadLink(db: Reading, hash: string): Promise<SignInLink | null> {
  await db.rows(sql`select set_config('app.token', ${hash}, true)`)
  const link = await db.first<SignInLink>(sql`
    select token_hash as "tokenHash", expires_at as "expiresAt", used_at as "usedAt", onward,
      jsonb_build_object('id', p.id, 'email', p.email, 'name', p.name, 'language', p.language, 'operator', p.operator,
        'demo', p.demo, 'version', p.version) as person
    from sign_in_link link join person p on p.id = link.person_id where token_hash = ${hash}`)
  return link ?? null
}

export async function useUp(db: Writing, { tokenHash }: SignInLink, moment: Date): Promise<void> {
  const tables = db.tables<SignInTables>()
  await tables.updateTable('sign_in_link').set({ used_at: moment }).where('token_hash', '=', tokenHash).execute()
}

/** Gives where the person is at home: their one network, or the page that lists all of theirs. */
export async function storeSession(db: Writing, { id, personId, until }: NewSession, hash: string, moment: Date) {
  // The rule has said yes: from here on this is the person's own transaction.
  await db.rows(sql`select set_config('app.person', ${personId}, true)`)
  const tables = db.tables<SignInTables>()
  await tables.deleteFrom('session').where('person_id', '=', personId).where('expires_at', '<', moment).execute()
  await tables
    .insertInto('session')
    .values({ id, token_hash: hash, person_id: personId, created_at: moment, expires_at: until })
    .execute()
  const home = await db.first<{ slug: string; networks: number }>(sql`
    select min(slug) as slug, count(*)::int as networks from network where exists (
      select from membership m where m.network_id = network.id and m.person_id = me() and coalesce(m.until >= ${dayOf(moment)}, true))`)
  return home?.networks === 1 ? `/n/${home.slug}/heute` : '/ich'
}

const session = sql`id, created_at as since, expires_at as until, coalesce(token_hash = presented_token(), false) as here`

/** The session that asks, or with an id any other of the same person. */
export function loadSession(db: Reading, id?: string): Promise<Session | undefined> {
  const which = id ? sql`id = ${id}` : sql`token_hash = presented_token()`
  return db.first<Session>(sql`select ${session} from session where person_id = me() and ${which}`)
}

export async function storeSessionEnd(db: Writing, { id }: Session): Promise<void> {
  await db.tables<SignInTables>().deleteFrom('session').where('id', '=', id).execute()
}

/** Links that still wait in a mailbox end too, or whoever reads it would be back at once. */
export async function storeAllEnd(db: Writing, personId: string, moment: Date): Promise<void> {
  const tables = db.tables<SignInTables>()
  await tables.deleteFrom('session').where('person_id', '=', personId).execute()
  await tables
    .updateTable('sign_in_link')
    .set({ used_at: moment })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
}
