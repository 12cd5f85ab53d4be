import { type Reading, sql } from '../../../foundation/database.ts'

/** The keys of requests whose words are still kept; each is called as its request. */
export async function keysOfRequests(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db.rows<{ id: string }>(sql`
    select id from join_request where network_id = here() and sealed is not null`)
  return new Set(rows.map(({ id }) => id))
}
