export type TableKind = 'csv' | 'xlsx' | 'ods'

/** Everything is text. `rows` are as wide as `head`; `lines` holds the 1-based line or row number in the file of each row, for messages. */
export interface Table {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
}

export type WritableTable = Pick<Table, 'name' | 'head' | 'rows'>

export type TableProblem =
  | 'too-large'
  | 'wrong-kind'
  | 'bomb'
  | 'broken'
  | 'empty'
  | 'too-slow'
  | 'protected'
  | 'too-many-rows'

export type TableNote = 'guessed-encoding' | 'several-sheets' | 'formulas-kept-as-text'

export type ReadResult =
  | { readonly ok: true; readonly table: Table; readonly kind: TableKind; readonly notes: readonly TableNote[] }
  | { readonly ok: false; readonly problem: TableProblem }

export interface TableFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Rows are counted without the head. Characters: a short file can name one long text in every cell. */
export const limits = {
  bytes: 10_000_000,
  unpackedBytes: 50_000_000,
  entries: 200,
  rows: 20_000,
  columns: 100,
  characters: 20_000_000,
} as const

/** Ends the reading at once, from however deep; `readTable` turns it into an answer, so it never leaves this folder. */
export class Unreadable extends Error {
  readonly problem: TableProblem
  constructor(problem: TableProblem) {
    super(problem)
    this.problem = problem
  }
}

// What XML cannot carry: control characters and the two non-characters. One rule for all kinds, so that export → import changes nothing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

// As `withFewMarks` for what is typed; the process that reads tables loads no schemas.
const tooManyMarks = /(\p{M}{30})\p{M}+/gu

/**
 * Line breaks become \n, unwritable characters go, half a surrogate pair becomes U+FFFD, a letter keeps thirty marks at most,
 * a cell of nothing but white space is empty.
 */
export function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(unwritable, '').toWellFormed().replace(tooManyMarks, '$1')
  return clean.trim() === '' ? '' : clean
}
