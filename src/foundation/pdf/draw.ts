import PDFDocument from 'pdfkit'
import type { Variant } from '../language.ts'
import type { Block, PdfDocument } from './document.ts'
import { faces, readFaces } from './face.ts'
import { body, bottom, type Element, heightOf, margin, type Paper, write } from './hand.ts'
import { drawTable } from './table.ts'

const small = 9.5
const tags = { de: 'de-DE', 'de-easy': 'de-DE', en: 'en-GB' } as const
const headings = { 1: 20, 2: 15, 3: 12.5, 4: body } as const

export async function draw(document: PdfDocument): Promise<Uint8Array> {
  const bytes = readFaces()
  const { title, author, made, landscape } = document
  // The types of the writer do not know PDF/UA yet.
  const options: PDFKit.PDFDocumentOptions & { subset: unknown } = {
    ...{ size: 'A4', layout: landscape ? 'landscape' : 'portrait', margin, bufferPages: true, font: '' },
    ...{ subset: 'PDF/UA', pdfVersion: '1.7', tagged: true, displayTitle: true, lang: tags[document.language] },
    info: { Title: title, Author: author, CreationDate: made, ModDate: made },
  } as never
  const paper = new PDFDocument(options)
  const written = collect(paper)
  for (const face of faces) paper.registerFont(face, bytes[face])
  const root = paper.struct('Document')
  paper.addStructure(root)
  drawHeading(paper, root, 1, title)
  for (const block of document.blocks) drawBlock(paper, root, block)
  root.end()
  number(paper, document)
  paper.end()
  return written
}

function collect(paper: Paper): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  return new Promise((resolve, reject) => {
    paper.on('data', (piece: Buffer) => pieces.push(piece))
    paper.on('end', () => resolve(Buffer.concat(pieces)))
    paper.on('error', reject)
  })
}

function drawBlock(paper: Paper, root: Element, block: Block): void {
  if (block.kind === 'heading') drawHeading(paper, root, block.level, block.text)
  if (block.kind === 'text') drawText(paper, root, block)
  if (block.kind === 'list')
    drawList(
      paper,
      root,
      block.items.map((item, at) => [block.ordered ? `${at + 1}.` : '•', item, 18]),
      block.language,
    )
  if (block.kind === 'facts')
    drawList(
      paper,
      root,
      block.facts.map(([name, value]) => [name, value, 150]),
    )
  if (block.kind === 'table') drawTable(paper, root, block)
  if (block.kind === 'figure') drawFigure(paper, root, block.image, block.alt)
}

function drawText(paper: Paper, root: Element, { text, language }: Extract<Block, { readonly kind: 'text' }>): void {
  root.add(paper.struct('P', language ? { lang: tags[language] } : {}, () => write(paper, text)))
  paper.moveDown(0.6)
}

/** A heading is never the last line of a page. */
function drawHeading(paper: Paper, root: Element, level: 1 | 2 | 3 | 4, text: string): void {
  const size = headings[level]
  if (level > 1) paper.moveDown(0.5)
  if (paper.y + size * 4 > bottom(paper)) paper.addPage()
  paper.outline.addItem(text)
  root.add(paper.struct(`H${level}`, {}, () => write(paper, text, { size, weight: 'bold' })))
  paper.moveDown(0.4)
}

/** Each item with its sign or its name before it. */
function drawList(
  paper: Paper,
  root: Element,
  items: readonly (readonly [string, string, number])[],
  language?: Variant,
): void {
  const list = paper.struct('L', language ? { lang: tags[language] } : {})
  root.add(list)
  for (const [label, text, indent] of items) {
    const item = paper.struct('LI')
    list.add(item)
    const width = paper.page.width - 2 * margin - indent
    const height = Math.max(heightOf(paper, text, width), heightOf(paper, label, indent - 8))
    if (paper.y + height > bottom(paper) && height < bottom(paper) - margin) paper.addPage()
    const { y } = paper
    item.add(
      paper.struct('Lbl', {}, () =>
        write(paper, label, { x: margin, y, width: indent - 8, weight: indent > 18 ? 'bold' : 'plain' }),
      ),
    )
    const below = paper.y
    item.add(paper.struct('LBody', {}, () => write(paper, text, { x: margin + indent, y, width })))
    paper.y = Math.max(paper.y, y < below ? below : 0) + 3
    paper.x = margin
    item.end()
  }
  list.end()
  paper.moveDown(0.5)
}

interface Opener {
  openImage(image: Buffer): { readonly width: number; readonly height: number }
}

function drawFigure(paper: Paper, root: Element, image: Uint8Array, alt: string): void {
  const room = paper.page.width - 2 * margin
  const opened = (paper as unknown as Opener).openImage(Buffer.from(image))
  const scale = Math.min(1, room / opened.width, (bottom(paper) - margin) / 2 / opened.height)
  const [width, height] = [opened.width * scale, opened.height * scale]
  if (paper.y + height > bottom(paper)) paper.addPage()
  const { y } = paper
  const bbox = [margin, y, margin + width, y + height]
  root.add(
    paper.struct('Figure', { alt, bbox, placement: 'Block' } as never, () =>
      paper.image(opened as never, margin, y, { width }),
    ),
  )
  paper.y = y + height
  paper.moveDown(0.6)
}

/** Below each page, and no part of what is read. */
function number(paper: Paper, { page, title }: PdfDocument): void {
  const { start, count } = paper.bufferedPageRange()
  for (let at = start; at < start + count; at += 1) {
    paper.switchToPage(at)
    paper.page.margins.bottom = 0
    paper.markContent('Artifact', { type: 'Pagination' })
    const line = `${title.length > 60 ? `${title.slice(0, 60)} …` : title} · ${page(at + 1, count)}`
    write(paper, line, {
      size: small,
      x: margin,
      y: paper.page.height - margin + 18,
      width: paper.page.width - 2 * margin,
    })
    paper.endMarkedContent()
  }
}
