import { type Reading, sql, type Writing } from '../../../foundation/database.ts'

export async function removeItem(db: Writing, id: string): Promise<void> {
  await db.rows(sql`delete from agenda_item where network_id = here() and id = ${id}`)
}

/** Whether something that was put to the vote came of this item. */
export async function isProposed(db: Reading, id: string): Promise<boolean> {
  const found = await db.first(sql`select id from recommendation where network_id = here() and item_id = ${id}`)
  return found !== undefined
}
