import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { KeptText, NewText } from '../rules/texts.ts'
import type { Twin } from '../rules/twin.ts'
import type { WrittenText } from '../written-text.ts'

interface TextTables {
  text: {
    id: string
    place: string
    original: string
    plain: string
    plain_state: string
    plain_of: string | null
    version: number
    changed_at: Date
  }
}

export async function loadText(db: Reading, id: string): Promise<WrittenText | undefined> {
  return db.first(sql`
    select id, place, original, plain, plain_state as "plainState", coalesce(plain_of <> original, false) as outdated, version
    from text where network_id = here() and id = ${id}`)
}

export async function storeText(db: Writing, { id, place, original, isNew }: KeptText, moment: Date): Promise<string> {
  const texts = db.tables<TextTables>()
  if (isNew)
    await texts
      .insertInto('text')
      .values({ id, place, original, plain: '', plain_state: 'none', plain_of: null, version: 1, changed_at: moment })
      .execute()
  else
    await texts
      .updateTable('text')
      .set((of) => ({ original, changed_at: moment, version: of('version', '+', 1) }))
      .where(sql<boolean>`network_id = here()`)
      .where('id', '=', id)
      .execute()
  return id
}

/** All in one statement, however many: row by row a table of a thousand partners would keep its network waiting. */
export async function storeAll(db: Writing, texts: readonly NewText[], moment: Date): Promise<void> {
  await db.rows(sql`
    insert into text (id, place, original, changed_at)
    select id, place, original, ${moment}
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as kept(id uuid, place text, original text)`)
}

export async function dropAll(db: Writing, ids: readonly string[]): Promise<void> {
  await db
    .tables<TextTables>()
    .deleteFrom('text')
    .where(sql<boolean>`network_id = here()`)
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .execute()
}

export async function storeTwin(db: Writing, twin: Twin, moment: Date): Promise<void> {
  await db
    .tables<TextTables>()
    .updateTable('text')
    .set((of) => ({
      plain: twin.plain,
      plain_state: twin.plainState,
      plain_of: twin.plainOf,
      changed_at: moment,
      version: of('version', '+', 1),
    }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', twin.id)
    .execute()
}
