import { limits, type ReadResult, type TableFile, type TableKind, type WritableTable } from './tables/table.ts'
import { runTask } from './tables/task.ts'

export type {
  ReadResult,
  Table,
  TableFile,
  TableKind,
  TableNote,
  TableProblem,
  WritableTable,
} from './tables/table.ts'

const secondsToRead = 2
const secondsToWrite = 20

/**
 * Reads the first filled sheet of a CSV, XLSX or ODS file as text, whatever its name says.
 * At most 10 MB in, 50 MB unpacked, 200 entries, 20,000 rows, 100 columns; a bad file is answered within 2 s and blocks nobody.
 *
 * Numbers come as German spreadsheets show them: a decimal comma, no exponent, the format of the cell ("01067", "12,5%", "1.234,50 €").
 * Dates are dd.mm.yyyy, with hh:mm if the cell shows hours; yes and no are "ja" and "nein". A formula gives the result stored with it.
 * Notes: `guessed-encoding` (not UTF-8, taken for Windows-1252), `several-sheets` (others have content too),
 * `formulas-kept-as-text` (a cell begins with "=" and was not calculated).
 */
export async function readTable(file: TableFile): Promise<ReadResult> {
  if (file.bytes.byteLength > limits.bytes) return { ok: false, problem: 'too-large' }
  // A copy of its own: a Buffer may share its memory with others, and all of it would travel.
  const copy = { name: file.name, bytes: new Uint8Array(file.bytes) }
  const end = await runTask<ReadResult>({ read: copy }, secondsToRead * 1000)
  if ('answer' in end) return end.answer
  return { ok: false, problem: end.stopped === 'time' ? 'too-slow' : 'bomb' }
}

/**
 * Writes one sheet. CSV for German Excel: semicolons, byte order mark, CRLF, an apostrophe before what looks like a formula
 * (`readTable` takes it away again). XLSX and ODS: every cell is text.
 * What is read back differs only so: \r\n and \r are \n, control characters are gone, a letter has thirty marks at most, cells of nothing but white space are empty,
 * empty rows and columns at the end are gone, head cells are trimmed and named, sheet names of XLSX have at most 31 characters.
 */
export async function writeTable(table: WritableTable, kind: TableKind): Promise<Uint8Array> {
  const plain = { name: table.name, head: table.head, rows: table.rows }
  const end = await runTask<Uint8Array>({ write: plain, kind }, secondsToWrite * 1000)
  if ('answer' in end) return end.answer
  throw new Error(`A table of ${table.rows.length} rows could not be written: ${end.stopped}`)
}
