import { parse } from 'csv-parse/sync'
import { emptyGrid, type Grid } from './grid.ts'
import { cellText, Unreadable, type WritableTable } from './table.ts'

export interface CsvText {
  readonly grid: Grid
  readonly guessedEncoding: boolean
}

// In German lists the semicolon is the rule and a comma is likely to stand inside a cell, so it wins whenever both would do.
const separators = [';', '\t', ','] as const
type Separator = (typeof separators)[number]

/** @throws Unreadable `wrong-kind` (not text), `broken` (a quote that never ends), `empty` */
export function readCsv(bytes: Buffer): CsvText {
  const { text, guessed } = decode(bytes)
  if (text.trim() === '') throw new Unreadable('empty')
  // Excel's own way to name the separator; it is no row of the table.
  const named = /^sep=([;,\t])\n/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const separator = separators.find((known) => known === named?.[1]) ?? guessSeparator(body)
  const grid = emptyGrid()
  let line = named ? 2 : 1
  for (const record of records(body, separator, {})) {
    grid.add(line, record.map(withoutEscape))
    for (const cell of record) line += cell.split('\n').length - 1
    line += 1
  }
  return { grid, guessedEncoding: guessed }
}

function decode(bytes: Buffer): { text: string; guessed: boolean } {
  const mark = bytes.toString('hex', 0, 2)
  if (mark === 'fffe') return { text: unixLines(new TextDecoder('utf-16le').decode(bytes)), guessed: false }
  if (mark === 'feff') return { text: unixLines(new TextDecoder('utf-16be').decode(bytes)), guessed: false }
  if (bytes.includes(0)) throw new Unreadable('wrong-kind')
  try {
    return { text: unixLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), guessed: false }
  } catch {
    // Every byte means something in Windows-1252, so this is what is left, and never certain.
    return { text: unixLines(new TextDecoder('windows-1252').decode(bytes)), guessed: true }
  }
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function records(text: string, separator: Separator, options: { to?: number; strict?: boolean }): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      // Verein "Wir";Ort is not correct, but Excel reads it and so do people.
      relax_quotes: !options.strict,
      ...(options.to === undefined ? {} : { to: options.to, max_record_size: 1_000_000 }),
    })
  } catch {
    throw new Unreadable('broken')
  }
}

/** The separator that stands in the head and gives the rows below it the same number of cells; quotes are respected. */
function guessSeparator(text: string): Separator {
  for (const strict of [true, false]) {
    const scored = separators.map((separator) => ({ separator, score: evenness(text, separator, strict) }))
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
    if (best.score > 0) return best.separator
  }
  return ';'
}

/** 0 (does not separate the head) to 1 (every row has as many cells as the head). */
function evenness(text: string, separator: Separator, strict: boolean): number {
  let sample: string[][]
  try {
    sample = records(text, separator, { to: 30, strict })
  } catch {
    return 0
  }
  const [head, ...rows] = sample.filter((record) => record.some((cell) => cell.trim() !== ''))
  if (!head || head.length < 2) return 0
  const even = rows.filter((row) => row.length === head.length).length
  return (even + 1) / (rows.length + 1)
}

// What a spreadsheet would calculate when it opens the file (OWASP, CSV injection). The apostrophe is added before any number of
// apostrophes, so that taking one away again gives back exactly what was there.
const formula = /^'*[=+\-@\t\n＝＋－＠]/

function withEscape(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

function withoutEscape(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** For German Excel: semicolons, a byte order mark, CRLF. */
export function writeCsv(table: WritableTable): Buffer {
  const lines = [table.head, ...table.rows].map((row) =>
    row.map((cell) => quoted(withEscape(cellText(cell)))).join(';'),
  )
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
}

// Commas and tabs too, so that nobody's guess at the separator goes wrong.
function quoted(cell: string): string {
  return /[";,\t\n]|^\s|\s$|^sep=/i.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
