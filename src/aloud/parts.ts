/** A part of a page that is read aloud by itself: the first heading and what follows it, then each heading of the second level. */
export interface Part {
  readonly heading: string
  /** What is said, a line for each thing; the heading first. */
  readonly lines: readonly string[]
  /** Where in the page the control belongs: right behind the heading. */
  readonly at: number
}

const token = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+|</gi
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
/** What is not read: ways to elsewhere, controls with their values, and pictures, which have words beside them. */
const silent = new Set(['nav', 'button', 'select', 'textarea', 'svg', 'audio', 'video', 'script', 'style'])
const inline = new Set([
  'a',
  'b',
  'strong',
  'em',
  'span',
  'i',
  'u',
  'abbr',
  'dfn',
  'mark',
  'time',
  'small',
  'code',
  'cite',
])
/** A heading inside one of these gets its control behind it: a control is no part of a name. */
const names = new Set(['legend', 'label', 'summary', 'a'])

interface Open {
  readonly name: string
  readonly skipped: boolean
}

/** The parts of a page as our own frame writes it: well formed, every value of an attribute in double quotes. */
export function partsOf(page: string): readonly Part[] {
  const start = page.indexOf('<main')
  const end = page.indexOf('</main>')
  if (start < 0 || end < 0) return []
  const parts: { heading: string; lines: string[]; at: number }[] = []
  const open: Open[] = []
  const table = new Table()
  let line = ''
  let waiting: number | undefined

  const within = (name: string) => open.some((one) => one.name === name)
  const flush = () => {
    const said = line.replace(/\s+/g, ' ').trim()
    if (said) parts.at(-1)?.lines.push(said)
    line = ''
  }

  for (const found of page.slice(start, end).matchAll(token)) {
    const [whole, closing = '', tag = '', attributes = ''] = found
    const name = tag.toLowerCase()
    const skipped = open.at(-1)?.skipped ?? false
    const behind = start + found.index + whole.length
    if (!name) {
      if (!skipped) line += textOf(whole)
      continue
    }
    if (empty.has(name) || attributes.endsWith('/')) {
      if (!skipped && name === 'img') line += altOf(attributes)
      else if (name === 'br') line += ' '
      continue
    }
    const heading = (name === 'h1' || name === 'h2') && !skipped && !within('#alert')
    if (!closing) {
      if (heading) {
        flush()
        parts.push({ heading: '', lines: [], at: behind })
      } else if (!skipped && !inline.has(name) && name !== 'dd' && !within('tr')) flush()
      table.opens(
        name,
        open.some((one) => one.name === 'thead'),
      )
      open.push({
        name: /role="alert"/.test(attributes) ? '#alert' : name,
        skipped: skipped || isSilent(name, attributes),
      })
      continue
    }
    open.pop()
    if (heading) {
      flush()
      const part = parts.at(-1)
      if (part) Object.assign(part, { heading: part.lines[0] ?? '', at: behind })
      waiting = open.some((one) => names.has(one.name)) ? open.length : undefined
    }
    if (waiting !== undefined && names.has(name) && !open.some((one) => names.has(one.name))) {
      Object.assign(parts.at(-1) ?? {}, { at: behind })
      waiting = undefined
    }
    if (skipped || inline.has(name)) continue
    if (isCell(name)) line = table.cell(line)
    else if (name === 'dt') line = `${line.trim().replace(/:$/, '')}: `
    else if (name === 'tr' && within('thead')) line = ''
    else if (!within('tr')) flush()
  }
  flush()
  return parts.filter(({ lines }) => lines.length > 0)
}

/** A cell is said with the heading of its column: "Name: Weitblick. Ort: Rathaus." */
class Table {
  #headings: string[] = []
  #column = 0
  #from = 0
  #inHead = false

  opens(name: string, inHead: boolean): void {
    if (name === 'table') this.#headings = []
    if (name === 'tr') this.#column = this.#from = 0
    if (isCell(name)) this.#inHead = inHead
  }

  cell(line: string): string {
    const said = line.slice(this.#from).trim()
    const before = line.slice(0, this.#from)
    if (this.#inHead) this.#headings[this.#column] = said
    const heading = this.#inHead ? '' : (this.#headings[this.#column] ?? '')
    this.#column += 1
    const whole = said === '' ? before : `${before}${heading ? `${heading}: ` : ''}${said.replace(/[.!?]?$/, '.')} `
    this.#from = whole.length
    return whole
  }
}

const isCell = (name: string) => name === 'td' || name === 'th'

function isSilent(name: string, attributes: string): boolean {
  return silent.has(name) || /\s(?:hidden(?=[\s>]|$)|aria-hidden="true"|class="aloud")/.test(attributes)
}

function altOf(attributes: string): string {
  const [, alt = ''] = /\salt="([^"]*)"/.exec(attributes) ?? []
  return alt ? ` ${textOf(alt)}. ` : ''
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}

function textOf(written: string): string {
  return written.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : ''
  })
}
