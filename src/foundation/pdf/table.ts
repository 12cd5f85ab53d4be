import type { PdfTable } from './document.ts'
import { body, bottom, type Element, heightOf, margin, type Paper, write } from './hand.ts'

const padding = 4
const size = body - 1

interface Column {
  readonly x: number
  readonly width: number
}

/** Rows stay whole; on every further page the heads stand again, for the eye alone. */
export function drawTable(paper: Paper, root: Element, { caption, columns, rows }: PdfTable): void {
  const table = paper.struct('Table')
  root.add(table)
  table.add(paper.struct('Caption', {}, () => write(paper, caption, { weight: 'bold' })))
  paper.moveDown(0.3)
  const places = placesOf(
    paper,
    columns.map(({ width }) => width),
  )
  const heads = columns.map(({ head }) => head)

  const head = paper.struct('THead')
  table.add(head)
  drawRow(paper, places, heads, true, (cell, at) => part(paper, head, 'TH', 'Column', cell, at === 0))
  head.end()
  drawRule(paper)

  const rest = paper.struct('TBody')
  table.add(rest)
  for (const row of rows) {
    if (paper.y + heightOfRow(paper, places, row) > bottom(paper)) {
      paper.addPage()
      paper.markContent('Artifact', { type: 'Layout' })
      drawRow(paper, places, heads, true, (cell) => cell())
      rule(paper)
      paper.endMarkedContent()
    }
    drawRow(paper, places, row, false, (cell, at) =>
      at === 0 ? part(paper, rest, 'TH', 'Row', cell, true) : part(paper, rest, 'TD', undefined, cell, false),
    )
    drawRule(paper)
  }
  rest.end()
  table.end()
  paper.x = margin
  paper.moveDown(0.6)
}

const open = new WeakMap<Element, Element>()

/** A cell of the row that is open in this part of the table; the first one opens a row. */
function part(
  paper: Paper,
  of: Element,
  tag: 'TH' | 'TD',
  scope: string | undefined,
  cell: () => void,
  first: boolean,
): void {
  if (first) {
    open.get(of)?.end()
    const row = paper.struct('TR')
    of.add(row)
    open.set(of, row)
  }
  open.get(of)?.add(paper.struct(tag, (scope ? { scope } : {}) as never, cell))
}

function placesOf(paper: Paper, widths: readonly number[]): readonly Column[] {
  const room = paper.page.width - 2 * margin
  const all = widths.reduce((sum, width) => sum + width, 0)
  const places: Column[] = []
  let x = margin
  for (const width of widths) {
    places.push({ x, width: (width / all) * room })
    x += (width / all) * room
  }
  return places
}

function heightOfRow(paper: Paper, places: readonly Column[], row: readonly string[]): number {
  return (
    Math.max(...places.map(({ width }, at) => heightOf(paper, row[at] ?? '', width - 2 * padding, size))) + 2 * padding
  )
}

function drawRow(
  paper: Paper,
  places: readonly Column[],
  row: readonly string[],
  bold: boolean,
  cell: (draw: () => void, at: number) => void,
): void {
  const top = paper.y
  const height = heightOfRow(paper, places, row)
  places.forEach(({ x, width }, at) => {
    const hand = { x: x + padding, y: top + padding, width: width - 2 * padding, size }
    cell(() => write(paper, row[at] || '–', { ...hand, weight: bold || at === 0 ? 'bold' : 'plain' }), at)
  })
  paper.y = top + height
}

/** A line for the eye. */
function drawRule(paper: Paper): void {
  paper.markContent('Artifact', { type: 'Layout' })
  rule(paper)
  paper.endMarkedContent()
}

function rule(paper: Paper): void {
  paper
    .moveTo(margin, paper.y)
    .lineTo(paper.page.width - margin, paper.y)
    .lineWidth(0.5)
    .stroke('#767676')
}
