import { z } from 'zod'
import { type Actor, anyone, guest, members, type Permission, signedIn } from '../../foundation/actor.ts'
import { hashToken } from '../../foundation/crypto.ts'
import { type RawBuilder, type Reading, sql } from '../../foundation/database.ts'
import { read } from '../../foundation/door.ts'
import { id } from '../../foundation/input.ts'
import type { KnownPerson, Membership, Role } from './person.ts'
import { mayEndMembership, mayInvite } from './rules/membership.ts'
import { type LinkState, linkState } from './rules/sign-in.ts'
import { ownPath, type Session } from './sign-in.ts'
import { loadLink } from './storage/sign-in.ts'

interface Identity {
  readonly id: string
  readonly name: string
  readonly operator: boolean
  readonly demo: boolean
  readonly coordinates: boolean
  readonly member: boolean
  readonly speaks_for: readonly string[]
  readonly assists: readonly string[]
  readonly revision: string | null
}

/** Turns the keys of the scope into who that is in this network. Sessions of invented people end with demo mode. */
export async function identify(db: Reading, demoMode: boolean): Promise<Actor> {
  const found = await db.first<Identity>(sql`select *, glance() as revision from identify()`)
  if (!found || (found.demo && !demoMode)) return guest
  const { speaks_for, demo: _, revision, ...rest } = found
  return { kind: 'person', ...rest, speaksFor: speaks_for, ...(revision ? { revision } : {}) }
}

/**
 * Whether a person still belongs to this network, as a condition of another area's SQL: a seat or an old letter may name somebody
 * who has left. The last day counts, and it ends at midnight where the networks are.
 */
export function belongs(person: string): RawBuilder<boolean> {
  return sql`exists (select from membership where membership.network_id = here() and membership.person_id = ${sql.ref(person)}
    and coalesce(membership.until >= (now() at time zone 'Europe/Berlin')::date, true))`
}

const weiter = z.string().optional().catch(undefined).transform(ownPath)

export const signInPage = read({
  name: 'people.sign-in-page',
  input: z.object({ weiter }),
  may: anyone,
  load: async (_db, input) => ({ onward: input.weiter }),
})

export const sentPage = read({
  name: 'people.sent-page',
  input: z.object({}),
  may: anyone,
  load: async () => ({}),
})

export interface LinkPageData {
  readonly state: LinkState
  readonly person: Pick<KnownPerson, 'name' | 'email'> | null
}

/** Looking changes nothing, so a program that opens every link of a mail does no harm. */
export const linkPage = read({
  name: 'people.link-page',
  input: z.object({ token: z.string() }),
  may: anyone,
  load: async (db, { token }, occasion): Promise<LinkPageData> => {
    const link = await loadLink(db, hashToken(token))
    const state = linkState(link, occasion)
    return { state, person: state === 'open' && link ? link.person : null }
  },
})

export interface MyPageData {
  readonly person: KnownPerson
  readonly networks: readonly { readonly name: string; readonly slug: string; readonly roles: readonly Role[] }[]
  readonly sessions: readonly Session[]
}

export const myPage = read({
  name: 'people.my-page',
  input: z.object({}),
  may: signedIn,
  load: async (db, _input, { today, moment }): Promise<MyPageData | undefined> => {
    const found = await db.first<Omit<MyPageData, 'sessions'>>(sql`
      select to_jsonb(person) as person, (
        select coalesce(jsonb_agg(one order by one.name collate "de-x-icu"), '[]') from (
          select network.name, slug, jsonb_agg(distinct role) as roles
          from membership m join network on network.id = m.network_id
          where m.person_id = me() and coalesce(m.until >= ${today}, true) group by network.id) one) as networks
      from person where id = me()`)
    if (!found) return undefined
    const sessions = await db.rows<Session>(sql`
      select id, created_at as since, expires_at as until, coalesce(token_hash = presented_token(), false) as here
      from session where person_id = me() and expires_at > ${moment} order by here desc, created_at desc`)
    return { ...found, sessions }
  },
})

export interface ListedMember extends Pick<Membership, 'id' | 'role' | 'since' | 'until'> {
  readonly person: string
  readonly name: string
  /** For the coordination alone. */
  readonly email: string | null
}

export interface MembersPageData {
  readonly members: readonly ListedMember[]
  readonly can: { readonly invite: Permission }
}

export const membersPage = read({
  name: 'people.members-page',
  input: z.object({}),
  may: members,
  load: async (db, _input, { by, today }): Promise<MembersPageData> => {
    const can = { invite: mayInvite(by) }
    const rows = await db.rows<ListedMember>(sql`
      select m.id, person.id as person, m.role, m.since, m.until, person.name, case when ${can.invite === true} then person.email end as email
      from membership m join person on person.id = m.person_id
      where m.network_id = here() and coalesce(m.until >= ${today}, true)
      order by person.name collate "de-x-icu", m.role`)
    return { members: rows, can }
  },
})

/** The form asks nothing of the database; whoever may not invite is turned away before it. */
export const invitationPage = read({
  name: 'people.invitation-page',
  input: z.object({}),
  may: mayInvite,
  load: async () => ({}),
})

export const membershipPage = read({
  name: 'people.membership-page',
  input: z.object({ membership: id() }),
  may: mayEndMembership,
  load: (db, input) =>
    db.first<ListedMember>(sql`
      select m.id, person.id as person, m.role, m.since, m.until, person.name, person.email
      from membership m join person on person.id = m.person_id where m.network_id = here() and m.id = ${input.membership}`),
})
