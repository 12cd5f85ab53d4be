import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { type TableKind, type WritableTable, writeTable } from '../../../foundation/tables.ts'
import { type ExportedPartner, exportHead, exportRows } from '../rules/export-cells.ts'
import { mayImport } from '../rules/import.ts'
import { sampleRows } from '../rules/sample-table.ts'

export interface ExportedTable {
  readonly fileName: string
  readonly kind: TableKind
  readonly table: WritableTable
}

/** Everybody who belongs, with what they say about themselves; `bringTable` reads it back without change. */
export const partnerTable = read({
  name: 'partners.table',
  input: z.object({ art: z.enum(['csv', 'xlsx', 'ods']).catch('xlsx') }),
  may: members,
  load: async (db, { art }, { today }): Promise<ExportedTable> => {
    const partners = await db.rows<ExportedPartner>(sql`
      select name, kind, grade, single, town, postcode, website, email, phone, interests, strengths,
        about.original as about, binds.original as binds, lead_days as "leadDays", hours_month as "hoursMonth", absences,
        joined_on as "joinedOn"
      from partner p
      join text about on about.network_id = p.network_id and about.id = about_text
      join text binds on binds.network_id = p.network_id and binds.id = binds_text
      where p.network_id = here() and (left_on is null or left_on > ${today})`)
    const table = { name: 'Partner', head: exportHead, rows: exportRows(partners, today) }
    return { fileName: `partner-${today}.${art}`, kind: art, table }
  },
})

/** A table with our heads and invented partners, to be filled in at home. */
export const sampleTable = read({
  name: 'partners.sample-table',
  input: z.object({}),
  may: mayImport,
  load: async (_, __, { today }): Promise<ExportedTable> => ({
    fileName: 'muster-partner.xlsx',
    kind: 'xlsx',
    table: { name: 'Partner', head: exportHead, rows: exportRows(sampleRows(today), today) },
  }),
})

const types: Readonly<Record<TableKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

export async function tableFile({ fileName, kind, table }: ExportedTable) {
  return { type: types[kind], name: fileName, bytes: await writeTable(table, kind) }
}
