import { type Actor, personId } from '../../../foundation/actor.ts'
import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { type ImportState, type Mapping, openFor, type PartnerImport } from '../partner-import.ts'
import type { BroughtTable } from '../rules/import.ts'
import type { KnownPartner } from '../rules/import-sift.ts'

interface ImportTables {
  partner_import: {
    id: string
    file_name: string
    head: readonly string[]
    /** As JSON text: a list would be taken for an array of the database. */
    rows: string
    lines: readonly number[]
    notes: readonly string[]
    mapping: string
    anyway: readonly number[]
    state: ImportState
    person_id: string | null
    created_at: Date
    version: number
  }
}

export function loadImport(db: Reading, id: string): Promise<PartnerImport | undefined> {
  return db.first(sql`
    select id, file_name as "fileName", state, head, rows, lines, notes, mapping, anyway, version
    from partner_import where network_id = here() and id = ${id}`)
}

/** Tables that lie here unfinished for too long. */
export async function loadForgotten(db: Reading, moment: Date): Promise<readonly string[]> {
  const before = new Date(moment.getTime() - openFor * 24 * 3_600_000)
  const found = await db.rows<{ id: string }>(sql`
    select id from partner_import where network_id = here() and state in ('mapping', 'preview') and created_at < ${before} order by id`)
  return found.map(({ id }) => id)
}

/** Also those who left: who comes back should not stand there twice. */
export function loadKnown(db: Reading): Promise<KnownPartner[]> {
  return db.rows(sql`select id, name, email from partner where network_id = here() order by id`)
}

export async function storeImport(db: Writing, table: BroughtTable, by: Actor, moment: Date): Promise<string> {
  const { id, fileName, head, rows, lines, notes } = table
  const values = {
    head,
    lines,
    notes,
    rows: JSON.stringify(rows),
    mapping: '[]',
    anyway: [],
    state: 'mapping' as const,
  }
  await db
    .tables<ImportTables>()
    .insertInto('partner_import')
    .values({ id, file_name: fileName, ...values, person_id: personId(by), created_at: moment, version: 1 })
    .execute()
  return id
}

/** With other columns other rows are double, so the choices begin anew. */
export function storeMapping(db: Writing, { id, mapping }: { id: string; mapping: Mapping }): Promise<string> {
  return change(db, id, { mapping: JSON.stringify(mapping), anyway: [], state: 'preview' })
}

export function storeChoices(db: Writing, of: { id: string; anyway: readonly number[] }): Promise<string> {
  return change(db, of.id, { anyway: of.anyway })
}

/** What is over keeps no copy of anybody's data. */
export function storeState(db: Writing, of: { id: string; state: 'done' | 'undone' }): Promise<string> {
  return change(db, of.id, { state: of.state, ...empty })
}

export async function forgetTables(db: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) await storeState(db, { id, state: 'undone' })
}

const empty = { head: [], rows: '[]', lines: [], mapping: '[]', anyway: [] }

async function change(db: Writing, id: string, set: Partial<ImportTables['partner_import']>): Promise<string> {
  await db
    .tables<ImportTables>()
    .updateTable('partner_import')
    .set((of) => ({ ...set, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
  return id
}
