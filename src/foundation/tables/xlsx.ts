import { builtInFormat, isoDateAsSeen, numberAsSeen } from './as-seen.ts'
import { emptyGrid, type Grid } from './grid.ts'
import { limits, Unreadable } from './table.ts'
import { attribute, walkXml } from './xml.ts'

export type Parts = ReadonlyMap<string, Buffer>

export interface Sheet {
  readonly name: string
  readonly grid: Grid
  readonly severalSheets: boolean
}

interface Looks {
  readonly strings: readonly string[]
  /** The number format of each cell style, by its number. */
  readonly formats: readonly string[]
  readonly since1904: boolean
}

/** The first visible sheet with something in it. A formula gives the result stored with it; without one, its own text. */
export function readXlsx(parts: Parts): Sheet {
  const book = readBook(parts)
  const looks = {
    strings: readStrings(parts, book.strings),
    formats: readFormats(parts, book.styles),
    since1904: book.since1904,
  }
  let chosen: Omit<Sheet, 'severalSheets'> | undefined
  for (const sheet of book.sheets) {
    const content = parts.get(sheet.path)
    if (!content) continue
    if (chosen) {
      if (/<(?:\w+:)?[vtf][ >]/.test(content.toString('latin1'))) return { ...chosen, severalSheets: true }
      continue
    }
    const grid = readCells(content, looks)
    if (!grid.isEmpty) chosen = { name: sheet.name, grid }
  }
  if (!chosen) throw new Unreadable('empty')
  return { ...chosen, severalSheets: false }
}

function readBook(parts: Parts) {
  const targets = new Map<string, { path: string; kind: string }>()
  walkXml(needed(parts, 'xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      const kind = (attribute(attributes, 'Type') ?? '').replace(/.*\//, '')
      targets.set(attribute(attributes, 'Id') ?? '', { path, kind })
    },
  })
  const sheets: { name: string; path: string }[] = []
  let since1904 = false
  walkXml(needed(parts, 'xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet' || /hidden/i.test(attribute(attributes, 'state') ?? '')) return
      const target = targets.get(attribute(attributes, 'id') ?? '')
      if (target?.kind === 'worksheet') sheets.push({ name: attribute(attributes, 'name') ?? '', path: target.path })
    },
  })
  const pathOf = (kind: string) => [...targets.values()].find((target) => target.kind === kind)?.path ?? ''
  return { sheets, since1904, strings: pathOf('sharedStrings'), styles: pathOf('styles') }
}

function needed(parts: Parts, path: string): Buffer {
  const content = parts.get(path)
  if (!content) throw new Unreadable('broken')
  return content
}

function readStrings(parts: Parts, path: string): string[] {
  const content = parts.get(path)
  const strings: string[] = []
  let string = ''
  let inText = false
  let inReading = false
  if (content)
    walkXml(content, {
      open(name) {
        if (name === 'si') string = ''
        // Readings of Asian words stand beside the word itself.
        else if (name === 'rPh') inReading = true
        else if (name === 't') inText = !inReading
      },
      close(name) {
        if (name === 'si') strings.push(withoutEscapes(string))
        else if (name === 'rPh') inReading = false
        else if (name === 't') inText = false
      },
      text(text) {
        if (inText) string += text
      },
    })
  return strings
}

function readFormats(parts: Parts, path: string): string[] {
  const content = parts.get(path)
  const own = new Map<number, string>()
  const formats: string[] = []
  let inCellStyles = false
  if (content)
    walkXml(content, {
      open(name, attributes) {
        const id = Number(attribute(attributes, 'numFmtId'))
        if (name === 'numFmt') own.set(id, attribute(attributes, 'formatCode') ?? 'General')
        else if (name === 'cellXfs') inCellStyles = true
        else if (name === 'xf' && inCellStyles) formats.push(own.get(id) ?? builtInFormat(id))
      },
      close(name) {
        if (name === 'cellXfs') inCellStyles = false
      },
    })
  return formats
}

function readCells(content: Buffer, looks: Looks): Grid {
  const grid = emptyGrid()
  let line = 0
  let cells: string[] = []
  let column = -1
  let kind = ''
  let style = 0
  let value = ''
  let formula = ''
  let into: 'value' | 'formula' | 'nothing' = 'nothing'
  walkXml(content, {
    open(name, attributes) {
      if (name === 'row') {
        const next = Number(attribute(attributes, 'r') ?? line + 1)
        if (!(next > line && next <= 1_048_576)) throw new Unreadable('broken')
        for (let gap = Math.max(line + 1, next - limits.rows - 1); gap < next; gap += 1) grid.add(gap, [])
        line = next
        cells = []
        column = -1
      } else if (name === 'c') {
        column = columnOf(attribute(attributes, 'r')) ?? column + 1
        kind = attribute(attributes, 't') ?? 'n'
        style = Number(attribute(attributes, 's') ?? 0)
        value = ''
        formula = ''
      } else if (name === 'v' || name === 't') into = 'value'
      else if (name === 'f') into = 'formula'
      else if (name === 'rPh') into = 'nothing'
    },
    text(text) {
      if (into === 'value') value += text
      else if (into === 'formula') formula += text
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') into = 'nothing'
      else if (name === 'row')
        grid.add(
          line,
          Array.from(cells, (cell) => cell ?? ''),
        )
      else if (name === 'c') {
        const text =
          value === '' && formula !== ''
            ? `=${formula}`
            : cellAsSeen(kind, value, looks.formats[style] ?? 'General', looks)
        if (text.trim() === '') return
        if (column >= limits.columns) throw new Unreadable('too-large')
        cells[column] = text
      }
    },
  })
  return grid
}

function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellAsSeen(kind: string, value: string, format: string, looks: Looks): string {
  if (kind === 's') return looks.strings[Number(value)] ?? ''
  if (kind === 'b') return /^(1|true)$/.test(value.trim()) ? 'ja' : 'nein'
  if (kind === 'd') return isoDateAsSeen(value)
  if (kind !== 'n') return withoutEscapes(value)
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? value : numberAsSeen(number, format, looks.since1904)
}

/** Excel writes what XML cannot say as _x000D_, and the text "_x000D_" as _x005F_x000D_. */
function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
