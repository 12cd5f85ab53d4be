import { constants, deflateRawSync } from 'node:zlib'
import { zip } from './zip.ts'

const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** A workbook as Excel stores it: sheets by name with their rows as XML, formats of the cell styles, shared strings. */
export function workbook(given: {
  readonly sheets: Readonly<Record<string, string>>
  readonly formats?: readonly string[]
  readonly strings?: readonly string[]
  readonly since1904?: boolean
}): Buffer {
  const names = Object.keys(given.sheets)
  const formats = given.formats ?? []
  const strings = given.strings ?? []
  return zip([
    {
      name: 'xl/workbook.xml',
      content: `${xmlDeclaration}<workbook xmlns:r="r"><workbookPr date1904="${given.since1904 ? 1 : 0}"/><sheets>${names
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${names
        .map((_, at) => `<Relationship Id="rId${at}" Type="x/worksheet" Target="worksheets/sheet${at}.xml"/>`)
        .join(
          '',
        )}<Relationship Id="s" Type="x/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${formats
        .map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
        .join(
          '',
        )}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>` },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      content: `<worksheet><sheetData>${given.sheets[name]}</sheetData></worksheet>`,
    })),
  ])
}

/** An OpenDocument spreadsheet with this content below office:spreadsheet. */
export function spreadsheet(tables: string, manifest = '<manifest/>'): Buffer {
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body>${tables}</office:body></office:document-content>`,
    },
    { name: 'META-INF/manifest.xml', content: manifest },
  ])
}

/** A workbook that unpacks to so many megabytes; its table of contents says so, or says what it is told to say. */
export function bomb(megabytes: number, declared = megabytes * 1_000_000): Buffer {
  const million = deflateRawSync(Buffer.alloc(1_000_000, 'a'), { finishFlush: constants.Z_FULL_FLUSH })
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => million), Buffer.from([3, 0])])
  const name = 'xl/workbook.xml'
  const frame = zip([{ name, content: '' }])
  const local = frame.subarray(0, 30 + name.length)
  const directory = Buffer.from(frame.subarray(-22 - 46 - name.length, -22))
  const end = Buffer.from(frame.subarray(-22))
  directory.writeUInt32LE(packed.length, 20)
  directory.writeUInt32LE(declared, 24)
  end.writeUInt32LE(local.length + packed.length, 16)
  return Buffer.concat([local, packed, directory, end])
}

/** Changes one number in the table of contents of a zip, for the entry of this name. */
export function lying(bytes: Buffer, name: string, field: 'flags' | 'size' | 'place', value: number): Buffer {
  const changed = Buffer.from(bytes)
  const at = changed.lastIndexOf(name) - 46
  if (field === 'flags') changed.writeUInt16LE(value, at + 8)
  else changed.writeUInt32LE(value, at + (field === 'size' ? 24 : 42))
  return changed
}
