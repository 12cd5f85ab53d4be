import type { WritableTable } from './table.ts'
import { escaped } from './xml.ts'
import { zip } from './zip.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const type = 'application/vnd.oasis.opendocument.spreadsheet'
const namespaces = ['office', 'style', 'text', 'table', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  )
  .join(' ')

/** One sheet, all cells text (also what is typed in later), the head bold. */
export function writeOds(table: WritableTable): Buffer {
  return zip([
    { name: 'mimetype', content: type, stored: true },
    { name: 'content.xml', content: document(table) },
    {
      name: 'styles.xml',
      content: `${declaration}<office:document-styles ${namespaces} office:version="1.3"><office:styles/></office:document-styles>`,
    },
    { name: 'META-INF/manifest.xml', content: manifest },
  ])
}

const manifest = `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/>${[
  'content.xml',
  'styles.xml',
]
  .map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`)
  .join('')}</manifest:manifest>`

const looks =
  '<number:text-style style:name="N49"><number:text-content/></number:text-style>' +
  '<style:style style:name="words" style:family="table-cell" style:data-style-name="N49"/>' +
  '<style:style style:name="head" style:family="table-cell" style:data-style-name="N49"><style:text-properties fo:font-weight="bold"/></style:style>'

function document(table: WritableTable): string {
  const [head = '', ...rows] = [table.head, ...table.rows].map((row, index) =>
    tableRow(row, index === 0 ? 'head' : 'words'),
  )
  const columns = `<table:table-column table:number-columns-repeated="${Math.max(1, table.head.length)}" table:default-cell-style-name="words"/>`
  const sheet = `<table:table table:name="${escaped(table.name.replace(/\s+/g, ' ') || 'Tabelle')}">${columns}<table:table-header-rows>${head}</table:table-header-rows>${rows.join('')}</table:table>`
  return `${declaration}<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${looks}</office:automatic-styles><office:body><office:spreadsheet>${sheet}</office:spreadsheet></office:body></office:document-content>`
}

function tableRow(row: readonly string[], look: string): string {
  const cells = (row.length === 0 ? [''] : row).map((value) =>
    value === ''
      ? '<table:table-cell/>'
      : `<table:table-cell table:style-name="${look}" office:value-type="string">${paragraphs(value)}</table:table-cell>`,
  )
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

function paragraphs(value: string): string {
  return value
    .split('\n')
    .map((line) => `<text:p>${blanks(escaped(line))}</text:p>`)
    .join('')
}

// White space is folded when the file is read, so every blank but a single one between words has its own element.
function blanks(line: string): string {
  return line.replace(/\t/g, '<text:tab/>').replace(/^ +| +$| {2,}/g, (run) => `<text:s text:c="${run.length}"/>`)
}
