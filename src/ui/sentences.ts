export interface Block {
  readonly kind: 'sentences' | 'list' | 'heading'
  readonly lines: readonly string[]
}

// A capital after the mark starts a sentence, unless the mark belongs to a number ("8. September") or to single letters ("z. B. Wir").
const boundary = /(?<=[^\s\d.(][^\s\d.][.!?:]?["“«)]?[.!?]["“«)]?|[^\s\d][!?])\s+(?=["„»(]?[\p{Lu}\d])/u
const item = /^[-•*]\s+/
const heading = /^#{1,6}\s+(?=\S)/

/** A plain text as blocks of one sentence a line. Lines that begin with a dash are a list, with # a heading; an empty line starts a new block. */
export function sentenceBlocks(plain: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = []
  let fresh = true
  for (const line of plain.split('\n').map((line) => line.trim())) {
    if (line === '') {
      fresh = true
      continue
    }
    if (heading.test(line)) {
      blocks.push({ kind: 'heading', lines: [line.replace(heading, '')] })
      fresh = true
      continue
    }
    const kind = item.test(line) ? 'list' : 'sentences'
    const lines = kind === 'list' ? [line.replace(item, '')] : line.split(boundary)
    const last = blocks.at(-1)
    if (last && last.kind === kind && !fresh) last.lines.push(...lines)
    else blocks.push({ kind, lines })
    fresh = false
  }
  return blocks
}
