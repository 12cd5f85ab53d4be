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
    plain_wording: number
    plain_writers: readonly string[]
    plain_at: Date | null
    checked_at: Date | null
    version: number
    changed_at: Date
  }
}

export async function loadText(db: Reading, id: string): Promise<WrittenText | undefined> {
  return db.first(sql`
    select id, place, original, plain, plain_state as "plainState", plain_of as "plainOf", coalesce(plain_of <> original, false) as outdated,
      plain_wording as wording, plain_writers as writers, version,
      (select coalesce(jsonb_agg(jsonb_build_object('reader', reader_id, 'understood', understood, 'hardSentences', hard_sentences,
          'hardWords', hard_words) order by at), '[]')
        from test_reading where network_id = here() and text_id = text.id and wording = text.plain_wording) as readings
    from text where network_id = here() and id = ${id}`)
}

export async function storeText(db: Writing, next: KeptText, moment: Date): Promise<string> {
  const { id, place, original, plainState, isNew } = next
  const texts = db.tables<{ text: Pick<TextTables['text'], 'id' | 'place' | 'original' | 'changed_at'> }>()
  if (isNew) await texts.insertInto('text').values({ id, place, original, changed_at: moment }).execute()
  else
    await db
      .tables<TextTables>()
      .updateTable('text')
      .set((of) => ({
        original,
        plain_state: plainState,
        // No rule makes a text checked by keeping it; what is not checked any more has no day.
        ...(plainState === 'checked' ? {} : { checked_at: null }),
        changed_at: moment,
        version: of('version', '+', 1),
      }))
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

/** Ids of the recordings that go with these texts. */
export async function recordingsBeside(db: Reading, texts: readonly string[]): Promise<readonly string[]> {
  const found = await db.rows<{ id: string }>(
    sql`select id from recording where network_id = here() and text_id = any (${[...texts]}::uuid[])`,
  )
  return found.map(({ id }) => id)
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
      plain_wording: twin.wording,
      plain_writers: [...twin.writers],
      ...(twin.isNew ? { plain_at: moment, checked_at: null } : {}),
      changed_at: moment,
      version: of('version', '+', 1),
    }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', twin.id)
    .execute()
}

export async function storeChecked(db: Writing, id: string, moment: Date): Promise<void> {
  await db
    .tables<TextTables>()
    .updateTable('text')
    .set({ plain_state: 'checked', checked_at: moment })
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
}
