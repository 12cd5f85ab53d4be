import { runsOf } from './face.ts'

export type Paper = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

/** In points, as everything here. */
export const margin = 56
export const body = 11

/** Where and how something is written; without a place it goes on below. */
export interface Hand {
  readonly size?: number
  readonly weight?: 'plain' | 'bold'
  readonly x?: number
  readonly y?: number
  readonly width?: number
}

/** Writes one paragraph, changing the face where the letters ask for it. */
export function write(paper: Paper, text: string, { size = body, weight = 'plain', x, y, width }: Hand = {}): void {
  const runs = runsOf(paper, text, weight)
  const room = width ?? paper.page.width - 2 * margin
  runs.forEach(({ face, text: piece }, at) => {
    const options = { width: room, lineGap: 2.5, continued: at < runs.length - 1 }
    paper.font(face).fontSize(size)
    if (at === 0 && x !== undefined && y !== undefined) paper.text(piece, x, y, options)
    else paper.text(piece, options)
  })
}

export function heightOf(paper: Paper, text: string, width: number, size = body): number {
  return paper.font('bold').fontSize(size).heightOfString(text, { width, lineGap: 2.5 })
}

export function bottom(paper: Paper): number {
  return paper.page.height - margin
}
