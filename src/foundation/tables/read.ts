import { readCsv } from './csv.ts'
import { readOds } from './ods.ts'
import { limits, type ReadResult, type TableFile, type TableKind, type TableNote, Unreadable } from './table.ts'
import { listEntries, type PackedEntry, unpack } from './unzip.ts'
import { type Parts, readXlsx, type Sheet } from './xlsx.ts'

/** Runs in the worker. Whatever the bytes are, it answers; a failure nobody thought of is a broken file. */
export function read(file: TableFile): ReadResult {
  try {
    return readKnown(file)
  } catch (reason) {
    return { ok: false, problem: reason instanceof Unreadable ? reason.problem : 'broken' }
  }
}

function readKnown(file: TableFile): ReadResult {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  if (bytes.length > limits.bytes) throw new Unreadable('too-large')
  if (bytes.length === 0) throw new Unreadable('empty')
  if (startsWith(bytes, 'PK')) return readPacked(bytes)
  refuseForeign(bytes)
  const { grid, guessedEncoding } = readCsv(bytes)
  const name = file.name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  return answer('csv', { name, grid, severalSheets: false }, guessedEncoding ? ['guessed-encoding'] : [])
}

function readPacked(bytes: Buffer): ReadResult {
  const entries = listEntries(bytes)
  const kind = packedKind(entries)
  // All parts are inflated, read or not: what is stored and passed on must be known to be sound.
  const parts = new Map(entries.map((entry) => [entry.name, unpack(entry)]))
  if (kind === 'ods' && isSealed(parts)) throw new Unreadable('protected')
  return answer(kind, kind === 'xlsx' ? readXlsx(parts) : readOds(parts), [])
}

function packedKind(entries: readonly PackedEntry[]): Exclude<TableKind, 'csv'> {
  if (entries.some((entry) => entry.name === 'xl/workbook.xml')) return 'xlsx'
  const declared = entries.find((entry) => entry.name === 'mimetype')
  const type = declared ? unpack(declared).toString('latin1').trim() : ''
  if (/^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?$/.test(type)) return 'ods'
  throw new Unreadable('wrong-kind')
}

function isSealed(parts: Parts): boolean {
  return (
    parts.has('encrypted-package') ||
    /encryption-data/.test(parts.get('META-INF/manifest.xml')?.toString('latin1') ?? '')
  )
}

function refuseForeign(bytes: Buffer): void {
  // The old office container holds either an .xls or, with a password, today's formats under a stream of this name.
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    throw new Unreadable(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'protected' : 'wrong-kind')
  }
  const foreign = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '{\\rtf', '\x1f\x8b', 'Rar!', '7z\xbc\xaf']
  if (foreign.some((magic) => startsWith(bytes, magic))) throw new Unreadable('wrong-kind')
  // Web pages called .xls and flat XML.
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|!--|\?xml|html|table)/i.test(bytes.toString('latin1', 0, 500)))
    throw new Unreadable('wrong-kind')
}

function startsWith(bytes: Buffer, magic: string): boolean {
  return bytes.toString('latin1', 0, magic.length) === magic
}

function answer(kind: TableKind, sheet: Sheet, notes: TableNote[]): ReadResult {
  const table = sheet.grid.table(sheet.name)
  if (sheet.severalSheets) notes.push('several-sheets')
  if (table.rows.some((row) => row.some((cell) => cell.startsWith('=')))) notes.push('formulas-kept-as-text')
  return { ok: true, table, kind, notes }
}
