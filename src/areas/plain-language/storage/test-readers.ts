import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { CompoundMark } from '../compound-mark.ts'
import type { NamedReader } from '../rules/test-reader.ts'
import type { Tried } from '../rules/test-reading.ts'

interface ReaderTables {
  test_reader: { network_id: string; person_id: string; by_name: boolean; since: Date }
  test_reading: {
    text_id: string
    wording: number
    reader_id: string
    understood: boolean
    hard_sentences: readonly string[]
    hard_words: readonly string[]
    at: Date
  }
  plain_style: { network_id: string; compound_mark: string }
}

/** What somebody is here: part of the network, and a test reader. */
export async function loadReader(
  db: Reading,
  person: string | null,
): Promise<{ readonly belongs: boolean; readonly isReader: boolean }> {
  const found = await db.first<{ belongs: boolean; isReader: boolean }>(sql`
    select exists (select from membership where network_id = here() and person_id = ${person}
        and coalesce(until >= (now() at time zone 'Europe/Berlin')::date, true)) as belongs,
      exists (select from test_reader where network_id = here() and person_id = ${person}) as "isReader"`)
  return found ?? { belongs: false, isReader: false }
}

export async function storeReader(db: Writing, { person, byName }: NamedReader, moment: Date): Promise<void> {
  await db
    .tables<ReaderTables>()
    .insertInto('test_reader')
    .values({ network_id: sql<string>`here()`, person_id: person, by_name: byName, since: moment })
    .onConflict((twice) => twice.columns(['network_id', 'person_id']).doUpdateSet({ by_name: byName }))
    .execute()
}

export async function removeReader(db: Writing, person: string): Promise<void> {
  await db
    .tables<ReaderTables>()
    .deleteFrom('test_reader')
    .where(sql<boolean>`network_id = here()`)
    .where('person_id', '=', person)
    .execute()
}

export async function storeReading(db: Writing, tried: Tried, moment: Date): Promise<void> {
  await db
    .tables<ReaderTables>()
    .insertInto('test_reading')
    .values({
      text_id: tried.text,
      wording: tried.wording,
      reader_id: tried.reader,
      understood: tried.understood,
      hard_sentences: [...tried.hardSentences],
      hard_words: [...tried.hardWords],
      at: moment,
    })
    .execute()
}

export async function storeStyle(db: Writing, mark: CompoundMark): Promise<void> {
  await db
    .tables<ReaderTables>()
    .insertInto('plain_style')
    .values({ network_id: sql<string>`here()`, compound_mark: mark })
    .onConflict((twice) => twice.column('network_id').doUpdateSet({ compound_mark: mark }))
    .execute()
}
