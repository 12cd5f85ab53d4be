import { writeCsv } from './csv.ts'
import { headNames } from './grid.ts'
import { writeOds } from './ods-writing.ts'
import { cellText, type TableKind, type WritableTable } from './table.ts'
import { writeXlsx } from './xlsx-writing.ts'

/** Runs in the worker. The head gets its names here already, so that what is read back is what was written. */
export function write(table: WritableTable, kind: TableKind): Buffer {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), table.head.length)
  const head = headNames(Array.from({ length: width }, (_, column) => cellText(table.head[column] ?? '')))
  const rows = table.rows.map((row) => row.map(cellText))
  const clean = { name: cellText(table.name), head, rows }
  if (kind === 'csv') return writeCsv(clean)
  return kind === 'xlsx' ? writeXlsx(clean) : writeOds(clean)
}
