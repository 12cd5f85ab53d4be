import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { KnownTerm } from '../rules/glossary.ts'
import type { Term } from '../term.ts'

interface GlossaryTables {
  glossary_term: {
    id: string
    word: string
    meaning: string
    same_words: readonly string[]
    example: string
    version: number
  }
}

const row = ({ id, word, meaning, like, example }: Term) => ({ id, word, meaning, same_words: like, example })

/** The words but the one of this id, which may not be there. */
const others = (
  id: string | null,
) => sql`(select coalesce(jsonb_agg(jsonb_build_object('word', word, 'like', same_words)), '[]')
  from glossary_term where network_id = here() and id is distinct from ${id}::uuid)`

export async function loadWords(db: Reading): Promise<Pick<KnownTerm, 'others'>> {
  return (await db.first<Pick<KnownTerm, 'others'>>(sql`select ${others(null)} as others`)) ?? { others: [] }
}

export async function loadTerm(db: Reading, id: string): Promise<KnownTerm | undefined> {
  return db.first(sql`
    select id, word, meaning, same_words as like, example, version, ${others(id)} as others
    from glossary_term where network_id = here() and id = ${id}`)
}

export async function storeTerm(db: Writing, term: Term): Promise<string> {
  await db
    .tables<GlossaryTables>()
    .insertInto('glossary_term')
    .values({ ...row(term), version: 1 })
    .execute()
  return term.id
}

export async function storeChange(db: Writing, { id, ...term }: Term): Promise<string> {
  const { id: _, ...changed } = row({ id, ...term })
  await db
    .tables<GlossaryTables>()
    .updateTable('glossary_term')
    .set((of) => ({ ...changed, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
  return id
}

export async function dropTerm(db: Writing, id: string): Promise<void> {
  await db
    .tables<GlossaryTables>()
    .deleteFrom('glossary_term')
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
}
