import { packageFile } from '../fixed.ts'

const family = '@fontsource/atkinson-hyperlegible-next'
const source = (subset: 'latin' | 'latin-ext', weight: 400 | 700) =>
  Buffer.from(packageFile(family, `files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`))

/** The reading font of the pages. Its letters come in two files, so a name such as Łukasz is written with both. */
export const faces = ['plain', 'plain-more', 'bold', 'bold-more'] as const
export type Face = (typeof faces)[number]

let kept: Readonly<Record<Face, Buffer>> | undefined

/** Read once, when the first document is made. WOFF and not WOFF2, which the writer cannot read. */
export function readFaces(): Readonly<Record<Face, Buffer>> {
  kept ??= {
    plain: source('latin', 400),
    'plain-more': source('latin-ext', 400),
    bold: source('latin', 700),
    'bold-more': source('latin-ext', 700),
  }
  return kept
}

interface Run {
  readonly face: Face
  readonly text: string
}

/** A text in pieces of one face each. What neither has becomes a question mark: an empty box would say nothing to anybody. */
export function runsOf(paper: PDFKit.PDFDocument, text: string, weight: 'plain' | 'bold'): readonly Run[] {
  const [latin, more] = [glyphsOf(paper, weight), glyphsOf(paper, `${weight}-more`)]
  const runs: { face: Face; text: string }[] = []
  for (const letter of text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/g, ' ')) {
    const code = letter.codePointAt(0) ?? 0
    const known = latin(code) ? weight : more(code) ? (`${weight}-more` as const) : undefined
    const written = known ? letter : '?'
    const face = known ?? weight
    const last = runs.at(-1)
    if (last?.face === face) last.text += written
    else runs.push({ face, text: written })
  }
  return runs
}

interface Embedded {
  readonly _font?: { readonly font: { hasGlyphForCodePoint(code: number): boolean } }
}

/** The writer knows what its fonts have, and its types do not say so. */
function glyphsOf(paper: PDFKit.PDFDocument, face: Face): (code: number) => boolean {
  const { _font } = paper.font(face) as unknown as Embedded
  return (code) => _font?.font.hasGlyphForCodePoint(code) ?? false
}
