import type { NetworkHead } from '../../foundation/addresses.ts'
import { type Reading, sql } from '../../foundation/database.ts'

/** The head of a network by its slug. */
export function networkHead(db: Reading, slug: string): Promise<NetworkHead | undefined> {
  return db.first(sql`select id, slug, name, demo from network where slug = ${slug}`)
}
