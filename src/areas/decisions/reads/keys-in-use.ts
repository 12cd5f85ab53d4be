import { type Reading, sql } from '../../../foundation/database.ts'

/** The keys of secret votes that are still open; every other one may go. */
export async function keysInUse(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db.rows<{ id: string }>(sql`
    select key_id as id from recommendation where network_id = here() and state = 'voting' and key_id is not null`)
  return new Set(rows.map(({ id }) => id))
}
