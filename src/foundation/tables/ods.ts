import { isoDateAsSeen, isoDurationAsSeen, numberAsSeen, plainNumber } from './as-seen.ts'
import { emptyGrid, type Grid } from './grid.ts'
import { limits, Unreadable } from './table.ts'
import type { Parts, Sheet } from './xlsx.ts'
import { attribute, walkXml } from './xml.ts'

interface Cell {
  readonly attributes: string
  readonly paragraphs: string[]
}

/** The first sheet with something in it. Numbers come out as the file itself shows them. */
export function readOds(parts: Parts): Sheet {
  const content = parts.get('content.xml')
  if (!content) throw new Unreadable('broken')
  const filled: { name: string; grid: Grid }[] = []
  let name = ''
  let grid = emptyGrid()
  let line = 0
  let rowRepeat = 1
  let row: string[] = []
  let blank = 0
  let cell: Cell | undefined
  let depth = 0
  let paragraph: Paragraph | undefined

  const endCell = (ended: Cell) => {
    const text = cellAsSeen(ended)
    const repeat = repeated(ended.attributes, 'number-columns-repeated')
    if (text.trim() === '') {
      blank += repeat
      return
    }
    if (row.length + blank + repeat > limits.columns) throw new Unreadable('too-large')
    for (; blank > 0; blank -= 1) row.push('')
    for (let copy = 0; copy < repeat; copy += 1) row.push(text)
  }

  walkXml(content, {
    open(tag, attributes) {
      if (cell) {
        depth += 1
        // Notes and drawings inside a cell have paragraphs of their own; only those right below the cell are its text.
        if (tag === 'p' && depth === 1) paragraph = emptyParagraph()
        else if (tag === 's') paragraph?.put(' '.repeat(Math.min(Number(attribute(attributes, 'c') ?? 1) || 1, 10_000)))
        else if (tag === 'tab') paragraph?.put('\t')
        else if (tag === 'line-break') paragraph?.put('\n')
      } else if (tag === 'table') {
        name = attribute(attributes, 'name') ?? ''
        grid = emptyGrid()
        line = 0
      } else if (tag === 'table-row') {
        rowRepeat = repeated(attributes, 'number-rows-repeated')
        row = []
        blank = 0
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        cell = { attributes, paragraphs: [] }
        depth = 0
      }
    },
    text(text) {
      paragraph?.flow(text)
    },
    close(tag) {
      if (cell && depth > 0) {
        if (tag === 'p' && depth === 1 && paragraph) {
          cell.paragraphs.push(paragraph.text())
          paragraph = undefined
        }
        depth -= 1
      } else if (cell) {
        endCell(cell)
        cell = undefined
      } else if (tag === 'table-row') {
        // One row more than allowed is enough to be refused.
        for (let copy = 0; copy < Math.min(rowRepeat, limits.rows + 2); copy += 1) grid.add(line + copy + 1, row)
        line += rowRepeat
      } else if (tag === 'table' && !grid.isEmpty) filled.push({ name, grid })
    },
  })
  const [first, second] = filled
  if (!first) throw new Unreadable('empty')
  return { ...first, severalSheets: second !== undefined }
}

function repeated(attributes: string, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1)
  return Number.isInteger(times) && times > 0 ? times : 1
}

interface Paragraph {
  flow(text: string): void
  put(text: string): void
  text(): string
}

// OpenDocument 1.2, 6.1.2: white space in the file is one blank at most; real blanks, tabs and line breaks have elements of their own.
function emptyParagraph(): Paragraph {
  let text = ''
  let afterBlank = true
  return {
    flow(raw) {
      const flowing = raw.replace(/[ \t\r\n]+/g, ' ')
      text += afterBlank && flowing.startsWith(' ') ? flowing.slice(1) : flowing
      afterBlank = flowing.endsWith(' ')
    },
    put(exact) {
      if (text.length > limits.characters) throw new Unreadable('bomb')
      text += exact
      afterBlank = false
    },
    text: () => text,
  }
}

function cellAsSeen(cell: Cell): string {
  const shown = cell.paragraphs.join('\n')
  const kind = attribute(cell.attributes, 'value-type')
  if (kind === 'boolean') return attribute(cell.attributes, 'boolean-value') === 'true' ? 'ja' : 'nein'
  if (kind === 'date') return isoDateAsSeen(attribute(cell.attributes, 'date-value') ?? shown)
  if (kind === 'time') return isoDurationAsSeen(attribute(cell.attributes, 'time-value') ?? shown)
  const stored = attribute(cell.attributes, 'value') ?? ''
  const value = stored === '' ? Number.NaN : Number(stored)
  // Some programs show the stored number as it is, and 4,9E+12 is only what fitted into a narrow column.
  const unformatted = shown === '' || shown === stored || (kind === 'float' && /\dE[+-]?\d/i.test(shown))
  if (Number.isFinite(value) && unformatted)
    return kind === 'percentage' ? numberAsSeen(value, '0.##%') : plainNumber(value)
  if (shown !== '') return shown
  const formula = attribute(cell.attributes, 'formula')
  return attribute(cell.attributes, 'string-value') ?? formula?.replace(/^(?:[a-z]+:)?=?/, '=') ?? ''
}
