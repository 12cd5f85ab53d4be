export interface Block {
  readonly kind: 'sentences' | 'list' | 'heading'
  readonly lines: readonly string[]
}

// A capital after the mark starts a sentence, unless the mark belongs to a number ("8. September"), to single letters ("z. B. Wir") or to
// what is written short ("St. Martin").
const short = '(?<!(?:^|[^\\p{L}])(?:St|Str|Nr|Dr|Prof|Hr|Fr|Tel|ca|bzw|evtl|inkl|Abs|Art)\\.)'
const end = '(?<=[^\\s\\d.(][^\\s\\d.][.!?:]?["“»)]?[.!?]["“»)]?|[^\\s\\d][!?])'
const start = '\\s+(?=["„«(]?[\\p{Lu}\\d])'
const boundary = new RegExp(end + short + start, 'u')
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

const piece =
  /<(textarea|title|script|style|pre|select|svg)\b[\s\S]*?<\/\1>|<\/?(\w+)[^"'>]*(?:"[^"]*"[^"'>]*)*>|[^<]+/g
const inLine = ['a', 'b', 'strong', 'em', 'span', 'q', 'dfn', 'mark', 'time']

/** A finished page on which each sentence begins a line, as the style sheet of plain German shows it. What can be written into stays as it is. */
export function sentenceLines(html: string): string {
  const pieces = html.match(piece) ?? []
  let run: number[] = []
  const close = () => {
    const text = run.map((at) => pieces[at]).join('')
    for (const { index } of text.matchAll(new RegExp(boundary, 'gu'))) breakAt(index)
    run = []
  }
  const breakAt = (index: number) => {
    let left = index
    for (const at of run) {
      const part = pieces[at] ?? ''
      if (left < part.length) {
        pieces[at] = `${part.slice(0, left)}\n${part.slice(left + 1)}`
        return
      }
      left -= part.length
    }
  }
  for (const [at, part] of pieces.entries()) {
    if (!part.startsWith('<')) run.push(at)
    else if (!inLine.includes(/^<\/?(\w+)/.exec(part)?.[1] ?? '')) close()
  }
  close()
  return pieces.join('')
}
