import { describe, expect, it } from 'vitest'
import { spreadsheet, workbook } from './tables/given.ts'
import { read as readHere } from './tables/read.ts'
import type { Table } from './tables.ts'

// Without the process around it: the same answer, a hundred times faster.
function read(bytes: Uint8Array | string) {
  const result = readHere({ name: 'Partner.csv', bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
  if (!result.ok) throw new Error(result.problem)
  return result
}

const content = ({ head, rows }: Table): string[][] => [[...head], ...rows.map((row) => [...row])]

describe('a CSV file', () => {
  it('keeps umlauts, leading zeros and line breaks, with semicolons, byte order mark and CRLF', () => {
    const { table, kind, notes } = read('\uFEFFOrt;PLZ;Notiz\r\nGrün;01067;"zwei\r\nZeilen"\r\nMölln;23879;\r\n')
    expect(kind).toBe('csv')
    expect(notes).toEqual([])
    expect(table).toEqual({
      name: 'Partner',
      head: ['Ort', 'PLZ', 'Notiz'],
      rows: [
        ['Grün', '01067', 'zwei\nZeilen'],
        ['Mölln', '23879', ''],
      ],
      lines: [2, 4],
    })
  })

  it('from old Excel is taken for Windows-1252, and we say so', () => {
    const { table, notes } = read(Buffer.from('Stra\xdfe;Preis\nM\xfchlweg;5 \x80\n', 'latin1'))
    expect(content(table)).toEqual([
      ['Straße', 'Preis'],
      ['Mühlweg', '5 €'],
    ])
    expect(notes).toEqual(['guessed-encoding'])
  })

  it('may be UTF-16 with tabs, as Excel saves "Unicode-Text"', () => {
    const { table } = read(Buffer.from('\uFEFFOrt\tPLZ\r\nKöln\t50667\r\n', 'utf16le'))
    expect(content(table)).toEqual([
      ['Ort', 'PLZ'],
      ['Köln', '50667'],
    ])
  })

  it.each([
    ['a comma', 'Ort,PLZ\n"Rostock, Hansestadt",18055\n', ['Rostock, Hansestadt', '18055']],
    ['a semicolon although amounts have commas', 'Ort;Betrag\nRostock;1,50\n', ['Rostock', '1,50']],
    [
      'a semicolon although every name has commas',
      'Name, Vorname, Titel;Ort\nNn, Eva, Dr.;Ulm\n',
      ['Nn, Eva, Dr.', 'Ulm'],
    ],
    ['what the first line says', 'sep=,\nOrt;a,PLZ\nUlm,89073\n', ['Ulm', '89073']],
    ['nothing, with one column', 'Ort\nUlm\n', ['Ulm']],
    ['a semicolon with stray quotes', 'Verein "Wir";Ort\nHaus "Sonne";Ulm\n', ['Haus "Sonne"', 'Ulm']],
  ])('is separated by %s', (_, text, row) => {
    expect(read(text).table.rows).toEqual([row])
  })

  it('loses the apostrophe that kept a formula from being calculated', () => {
    const { table, notes } = read("A;B\n'=1+1;'-5\n's Hertogenbosch;''\n")
    expect(table.rows).toEqual([
      ['=1+1', '-5'],
      ["'s Hertogenbosch", "''"],
    ])
    expect(notes).toEqual(['formulas-kept-as-text'])
  })
})

describe('any table', () => {
  it('gets a name for every column, equal widths and no empty edge', () => {
    const { table } = read('\n;;\nName;;Name;Spalte 2;\n;;;;\nEva\nUlf;;;x;\n;;\n')
    expect(table.head).toEqual(['Name', 'Spalte 3', 'Name 2', 'Spalte 2'])
    expect(table.rows).toEqual([
      ['', '', '', ''],
      ['Eva', '', '', ''],
      ['Ulf', '', '', 'x'],
    ])
    expect(table.lines).toEqual([4, 5, 6])
  })
})

describe('numbers and dates', () => {
  const seen = (number: string, format: string, since1904 = false) => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>Wert</t></is></c></row><row r="2"><c r="A2" s="1"><v>${number}</v></c></row>`
    const { table } = read(workbook({ sheets: { A: sheet }, formats: ['General', format], since1904 }))
    return table.rows[0]?.[0]
  }

  it.each([
    ['0.30000000000000004', 'General', '0,3'],
    ['4.9151E+12', 'General', '4915100000000'],
    ['1e-7', 'General', '0,0000001'],
    ['491511234567', '0.00E+00', '491511234567'],
    ['1067', '00000', '01067'],
    ['1067', '"D-"00000', 'D-01067'],
    ['1234.5', '#,##0.00\\ [$€-407]', '1.234,50 €'],
    ['-1234.5', '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', '-1.234,50 €'],
    ['0', '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', '- €'],
    ['0.125', '0.0%', '12,5%'],
    ['1.005', '0.00', '1,01'],
    ['-5', '#,##0;[Red]-#,##0', '-5'],
    ['3', '0" Tage"', '3 Tage'],
    ['46056', 'yyyy\\-mm\\-dd', '03.02.2026'],
    ['46056', '[$-407]d. mmmm yyyy;@', '03.02.2026'],
    ['46056.604166666664', 'm/d/yy h:mm', '03.02.2026 14:30'],
    ['0.604166666666667', 'h:mm', '14:30'],
    ['1.5625', '[h]:mm:ss', '37:30'],
    ['60', 'dd.mm.yyyy', '29.02.1900'],
    ['1', 'dd.mm.yyyy', '01.01.1900'],
  ])('%s in the format %s is %s', (number, format, shown) => {
    expect(seen(number, format)).toBe(shown)
  })

  it('counts from 1904 where the workbook does', () => {
    expect(seen('44594', 'dd.mm.yyyy', true)).toBe('03.02.2026')
  })

  it('come from ODS as the file shows them', () => {
    const cell = (attributes: string, shown: string) =>
      `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`
    const { table } = read(
      spreadsheet(
        `<table:table table:name="Liste"><table:table-row>${cell('table:number-columns-repeated="6"', 'K')}</table:table-row>
        <table:table-row table:number-rows-repeated="2">${[
          cell('office:value-type="currency" office:value="1234.5"', '1.234,50 €'),
          cell('office:value-type="float" office:value="4915112345678"', '4,92E+12'),
          cell('office:value-type="date" office:date-value="2026-02-03T14:30:00"', '02/03/26'),
          cell('office:value-type="time" office:time-value="PT37H30M00S"', '37:30:00'),
          cell('office:value-type="boolean" office:boolean-value="true"', 'WAHR'),
          cell(
            'office:value-type="string"',
            'a<text:s text:c="2"/>b<text:line-break/>c</text:p><office:annotation><text:p>n</text:p></office:annotation><text:p>d',
          ),
        ].join(
          '',
        )}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    )
    const row = ['1.234,50 €', '4915112345678', '03.02.2026 14:30', '37:30', 'ja', 'a  b\nc\nd']
    expect(table.rows).toEqual([row, row])
    expect(table.lines).toEqual([2, 3])
  })
})
