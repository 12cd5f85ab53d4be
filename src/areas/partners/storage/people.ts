import { type Reading, sql } from '../../../foundation/database.ts'
import type { StandingPerson } from '../rules/people.ts'

/** Reads only: memberships are written by the area of people. */
export function loadStanding(db: Reading, partner: string, membership: string): Promise<StandingPerson | undefined> {
  return db.first(sql`
    select id as membership, partner_id as partner, role from membership
    where network_id = here() and id = ${membership} and partner_id = ${partner} and role in ('contact', 'assistant')`)
}
