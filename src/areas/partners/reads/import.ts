import { z } from 'zod'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { checkRow } from '../commands/import-row.ts'
import { type ImportState, type Mapping, mostRows, type PartnerImport } from '../partner-import.ts'
import { mayImport } from '../rules/import.ts'
import { guessMapping } from '../rules/import-columns.ts'
import { type DoubleRow, type FaultyRow, type FreshRow, type Sifted, sift, takenRows } from '../rules/import-sift.ts'
import type { AddedPartner } from '../rules/import-undo.ts'
import { loadAdded } from '../storage/added-partners.ts'
import { loadImport, loadKnown } from '../storage/import.ts'

export interface EarlierImport {
  readonly id: string
  readonly fileName: string
  readonly state: ImportState
  readonly at: Date
  readonly by: string | null
  /** Partners that came with it and are still there. */
  readonly partners: number
}

/** Where a table is brought in, and what was brought in before. */
export const importsPage = read({
  name: 'partners.imports-page',
  input: z.object({}),
  may: mayImport,
  load: async (db): Promise<{ readonly earlier: readonly EarlierImport[]; readonly mostRows: number }> => ({
    earlier: await db.rows(sql`
      select i.id, i.file_name as "fileName", i.state, i.created_at as at, person.name as by,
        (select count(*)::int from partner where partner.network_id = here() and import_id = i.id) as partners
      from partner_import i left join person on person.id = i.person_id
      where i.network_id = here() order by i.created_at desc, i.id desc limit 50`),
    mostRows,
  }),
})

const one = z.object({ import: id() })

export interface ColumnsToMap extends Pick<PartnerImport, 'id' | 'fileName' | 'state' | 'notes'> {
  readonly rows: number
  readonly columns: readonly { readonly head: string; readonly examples: readonly string[] }[]
  /** As it was chosen, or our guess. */
  readonly mapping: Mapping
}

export const importColumns = read({
  name: 'partners.import-columns',
  input: one,
  may: mayImport,
  load: async (db, input): Promise<ColumnsToMap | undefined> => {
    const table = await loadImport(db, input.import)
    if (!table) return undefined
    const examples = (column: number) => {
      const values = table.rows.flatMap((row) => row[column]?.replace(/\s+/g, ' ').trim() || [])
      return [...new Set(values)].slice(0, 3).map((value) => (value.length > 50 ? `${value.slice(0, 49)}…` : value))
    }
    return {
      ...{ id: table.id, fileName: table.fileName, state: table.state, notes: table.notes },
      rows: table.rows.length,
      columns: table.head.map((head, column) => ({ head, examples: examples(column) })),
      mapping: table.mapping.length > 0 ? table.mapping : guessMapping(table.head),
    }
  },
})

export const perPage = 50

export interface ImportPreview extends Pick<PartnerImport, 'id' | 'fileName' | 'state' | 'version'> {
  readonly counts: { readonly fresh: number; readonly double: number; readonly anyway: number; readonly faulty: number }
  /** How many partners would come in now. */
  readonly taken: number
  /** What we read otherwise than it stands there: once for each word, with the lines. */
  readonly notes: readonly {
    readonly key: string
    readonly values: Readonly<Record<string, string | number>>
    readonly lines: readonly number[]
  }[]
  /** One page of one of the lists. */
  readonly list: 'fresh' | 'faulty'
  readonly rows: readonly (FreshRow | FaultyRow)[]
  readonly page: number
  readonly pages: number
}

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

export const importPreview = read({
  name: 'partners.import-preview',
  input: one.extend({ liste: z.enum(['neu', 'fehler']).optional().catch(undefined), seite: pageNumber }),
  may: mayImport,
  load: async (db, input, { today }): Promise<ImportPreview | undefined> => {
    const found = await siftedImport(db, input.import, today)
    if (!found) return undefined
    const { table, sifted } = found
    const list = (input.liste ?? (sifted.faulty.length > 0 ? 'fehler' : 'neu')) === 'neu' ? 'fresh' : 'faulty'
    return {
      ...{ id: table.id, fileName: table.fileName, state: table.state, version: table.version },
      counts: {
        fresh: sifted.fresh.length,
        double: sifted.double.length,
        anyway: sifted.double.filter(({ anyway }) => anyway).length,
        faulty: sifted.faulty.length,
      },
      taken: takenRows(sifted).length,
      notes: notesOf(sifted),
      list,
      ...cut<FreshRow | FaultyRow>(sifted[list], input.seite),
    }
  },
})

export interface ImportDoubles extends Pick<PartnerImport, 'id' | 'fileName' | 'state'> {
  readonly rows: readonly DoubleRow[]
  readonly page: number
  readonly pages: number
}

export const importDoubles = read({
  name: 'partners.import-doubles',
  input: one.extend({ seite: pageNumber }),
  may: mayImport,
  load: async (db, input, { today }): Promise<ImportDoubles | undefined> => {
    const found = await siftedImport(db, input.import, today)
    if (!found) return undefined
    const { id: importId, fileName, state } = found.table
    return { id: importId, fileName, state, ...cut(found.sifted.double, input.seite) }
  },
})

export interface ImportResult extends Pick<PartnerImport, 'id' | 'fileName' | 'state'> {
  readonly added: readonly AddedPartner[]
  readonly counts: { readonly count: number; readonly doubles: number; readonly faulty: number }
}

export const importResult = read({
  name: 'partners.import-result',
  input: one,
  may: mayImport,
  load: async (db, input): Promise<ImportResult | undefined> => {
    const found = await db.first<Omit<ImportResult, 'added'>>(sql`
      select i.id, file_name as "fileName", state, coalesce((select "values" from journal where journal.network_id = here()
        and about = i.id and fact = 'partners.import-finished'), '{"count": 0, "doubles": 0, "faulty": 0}') as counts
      from partner_import i where network_id = here() and i.id = ${input.import}`)
    return found && { ...found, added: await loadAdded(db, found.id) }
  },
})

async function siftedImport(db: Reading, importId: string, today: string) {
  const table = await loadImport(db, importId)
  return table && { table, sifted: sift(table, await loadKnown(db), checkRow, today) }
}

function cut<R>(all: readonly R[], wanted: number): { rows: readonly R[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(wanted, pages)
  return { rows: all.slice((page - 1) * perPage, page * perPage), page, pages }
}

function notesOf({ fresh, double }: Sifted): ImportPreview['notes'] {
  const found = new Map<string, { key: string; values: Readonly<Record<string, string | number>>; lines: number[] }>()
  for (const { line, notes } of [...fresh, ...double])
    for (const { key, values = {} } of notes) {
      const same = `${key} ${JSON.stringify(values)}`
      const known = found.get(same) ?? { key, values, lines: [] }
      known.lines.push(line)
      found.set(same, known)
    }
  return [...found.values()]
}
