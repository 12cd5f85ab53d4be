import { months } from '../lists/months.ts'

/** A stretch of the text that stands for itself: a heading, an item of a list, a paragraph, a row of a table. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'row'
  /** Its lines, each from the first letter to after the last. */
  readonly lines: readonly Line[]
}

export interface Line {
  readonly start: number
  readonly end: number
}

export interface Layout {
  /** The text with blanks in place of markup, as long as the text itself. */
  readonly masked: string
  readonly blocks: readonly Block[]
  readonly pictures: number
}

const item = new RegExp(
  String.raw`^[ \t]*(?:[-*+•–‣▪■●○►→✓✔]|\d{1,3}[.)](?![ \t]+(?:${months}))|[a-zA-Z]\))[ \t]+(?=\S)`,
  'u',
)
const heading = /^ {0,3}#{1,6}[ \t]+/
const ruler = /^[ \t]*(?:[-*_=][ \t]*){3,}$|^[ \t]*\|?[ \t]*:?-{2,}[-:| \t]*$/
const row = /^[ \t]*\|.*\|[ \t]*$/

const picture = /!\[[^\]\n]*\]\([^)\n]*\)/g
const blank = (found: string) => ' '.repeat(found.length)

/** Reads Markdown, and plain text as people type it. What is no text (addresses of links, tags, code, rulers) becomes blank. */
export function layoutOf(text: string): Layout {
  const pictures = text.match(picture)?.length ?? 0
  const masked = text
    .replace(/```[\s\S]*?(?:```|$)/g, (code) => code.replace(/\S/g, ' '))
    .replace(picture, blank)
    .replace(
      /\[([^\]\n]*)\]\(([^)\n]*)\)/g,
      (_, shown: string, address: string) => ` ${shown}${' '.repeat(address.length + 3)}`,
    )
    .replace(/<\/?[a-zA-Z][^<>\n]*>/g, blank)
    // Our own mark for a passage in another language: [en: Meeting].
    .replace(
      /\[([a-z]{2}):([^\]\n]*)\]/g,
      (_, language: string, said: string) => `${' '.repeat(language.length + 2)}${said} `,
    )
    .replace(/\*\*|__|~~|`/g, blank)
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]+)\*(?![\p{L}\d*])/gu, ' $1 ')
  const blocks: Block[] = []
  let open: { kind: Block['kind']; lines: Line[] } | undefined
  let place = 0
  for (const typed of masked.split('\n')) {
    const start = place
    place += typed.length + 1
    const marker = heading.exec(typed) ?? item.exec(typed)
    if (typed.trim() === '' || ruler.test(typed)) {
      open = undefined
      continue
    }
    const inset = (marker?.[0].length ?? 0) + (/^\s*/.exec(typed.slice(marker?.[0].length ?? 0))?.[0].length ?? 0)
    const line = { start: start + inset, end: start + typed.trimEnd().length }
    if (heading.test(typed)) {
      blocks.push({ kind: 'heading', lines: [line] })
      open = undefined
    } else if (row.test(typed)) {
      blocks.push({ kind: 'row', lines: [line] })
      open = undefined
    } else if (item.test(typed)) {
      open = { kind: 'item', lines: [line] }
      blocks.push(open)
    } else if (open && (open.kind === 'paragraph' || /^\s{2,}/.test(typed))) {
      open.lines.push(line)
    } else {
      open = { kind: 'paragraph', lines: [line] }
      blocks.push(open)
    }
  }
  return { masked, blocks, pictures }
}
