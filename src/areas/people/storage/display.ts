import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { OwnDisplay } from '../person.ts'

interface DisplayTables {
  person_display: OwnDisplay & { person_id: string }
}

/** `null` when they never chose while signed in: then every browser keeps its own. */
export async function loadDisplay(db: Reading): Promise<OwnDisplay | null> {
  const found = await db.first<OwnDisplay>(sql`select display, language from person_display where person_id = me()`)
  return found ?? null
}

/** A language that is not chosen this time stays as it is. */
export async function storeDisplay(db: Writing, personId: string, { display, language }: OwnDisplay): Promise<void> {
  await db
    .tables<DisplayTables>()
    .insertInto('person_display')
    .values({ person_id: personId, display, language })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(language ? { display, language } : { display }))
    .execute()
}
