import { cellText, limits, type Table, Unreadable } from './table.ts'

/** Gathers the rows of a sheet in reading order and refuses the moment a limit is passed, so that no file can make it grow. */
export interface Grid {
  /** `line` is the 1-based number people see; empty rows inside the table are kept, before and after it they are not. */
  add(line: number, cells: readonly string[]): void
  readonly isEmpty: boolean
  table(name: string): Table
}

export function emptyGrid(): Grid {
  const lines: number[] = []
  const rows: string[][] = []
  let waiting: number[] = []
  let characters = 0

  return {
    add(line, cells) {
      for (const cell of cells) characters += cell.length
      if (characters > limits.characters) throw new Unreadable('bomb')
      const row = cells.map(cellText)
      while (row.length > 0 && row.at(-1) === '') row.pop()
      if (row.length > limits.columns) throw new Unreadable('too-large')
      if (row.length === 0) {
        if (rows.length > 0 && waiting.length <= limits.rows) waiting.push(line)
        return
      }
      if (rows.length + waiting.length > limits.rows) throw new Unreadable('too-many-rows')
      for (const empty of waiting) {
        lines.push(empty)
        rows.push([])
      }
      waiting = []
      lines.push(line)
      rows.push(row)
    },
    get isEmpty() {
      return rows.length === 0
    },
    table(name) {
      const [first, ...others] = rows
      if (!first) throw new Unreadable('empty')
      const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
      const padded = (row: readonly string[]) => Array.from({ length: width }, (_, column) => row[column] ?? '')
      return { name, head: headNames(padded(first)), rows: others.map(padded), lines: lines.slice(1) }
    },
  }
}

/** Every column can be called by its name: an empty one is "Spalte 3", a second "Name" is "Name 2". */
export function headNames(cells: readonly string[]): string[] {
  const given = cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
  const taken = new Set(given)
  const seen = new Set<string>()
  return given.map((name, column) => {
    if (name !== '' && !seen.has(name)) {
      seen.add(name)
      return name
    }
    const free = name === '' ? freeName('Spalte', column + 1, taken) : freeName(name, 2, taken)
    taken.add(free)
    return free
  })
}

function freeName(stem: string, from: number, taken: ReadonlySet<string>): string {
  let number = from
  while (taken.has(`${stem} ${number}`)) number += 1
  return `${stem} ${number}`
}
