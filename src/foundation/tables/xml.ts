import { Unreadable } from './table.ts'

export interface XmlListener {
  /** `attributes` is the raw text of the tag; read it with `attribute`. */
  open?(name: string, attributes: string): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Walks through a document once without building a tree. Names come without their prefix.
 * A document type is refused: no office writes one, and entities are how a small file becomes a big one.
 * @throws Unreadable `broken`
 */
export function walkXml(bytes: Buffer, listener: XmlListener): void {
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes)
  const open: string[] = []
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const text = xml.slice(at, tag < 0 ? xml.length : tag)
    if (text !== '' && open.length > 0) listener.text?.(plain(text))
    if (tag < 0) break
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4)
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag + 2)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9)
      listener.text?.(xml.slice(tag + 9, at - 3))
    } else if (xml.startsWith('<!', tag)) throw new Unreadable('broken')
    else if (xml.startsWith('</', tag)) {
      at = after(xml, '>', tag)
      const name = xml.slice(tag + 2, at - 1).trimEnd()
      if (open.pop() !== name) throw new Unreadable('broken')
      listener.close?.(withoutPrefix(name))
    } else {
      at = tagEnd(xml, tag) + 1
      const closed = xml.charAt(at - 2) === '/'
      const inside = xml.slice(tag + 1, closed ? at - 2 : at - 1)
      const space = inside.search(/\s/)
      const name = space < 0 ? inside : inside.slice(0, space)
      const local = withoutPrefix(name)
      listener.open?.(local, space < 0 ? '' : inside.slice(space))
      if (closed) listener.close?.(local)
      else if (open.push(name) > 200) throw new Unreadable('broken')
    }
  }
  if (open.length > 0) throw new Unreadable('broken')
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new Unreadable('broken')
  return at + mark.length
}

// A ">" may stand inside quotes.
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let at = from + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at
  }
  throw new Unreadable('broken')
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute by its name without prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const known = patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, known)
  const found = known.exec(attributes)
  return found ? plain(found[1] ?? found[2] ?? '') : undefined
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
    },
  )
}

/** For text and for attribute values in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
