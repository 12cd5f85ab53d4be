import type { PdfDocument } from './pdf/document.ts'
import { draw } from './pdf/draw.ts'

export type { Block, PdfDocument } from './pdf/document.ts'

/**
 * Writes a PDF that says of itself that it follows PDF/UA-1 (ISO 14289-1): tagged in reading order, with title, language, bookmarks,
 * heads of tables, and the font inside. What the font cannot write becomes a question mark. A4; some 5 ms a page.
 */
export function writePdf(document: PdfDocument): Promise<Uint8Array> {
  return draw(document)
}
