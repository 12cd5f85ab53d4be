import { monitorEventLoopDelay } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bomb, lying, spreadsheet, workbook } from './tables/given.ts'
import { read } from './tables/read.ts'
import { runTask } from './tables/task.ts'
import { zip } from './tables/zip.ts'
import { readTable } from './tables.ts'

// Without the process around it: the same answer, a hundred times faster.
const answer = (bytes: Uint8Array | string) => {
  const result = read({ name: 'Partner.xlsx', bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
  return result.ok ? 'read' : result.problem
}
const row = (line: number, text: string) =>
  `<row r="${line}"><c r="A${line}" t="inlineStr"><is><t>${text}</t></is></c></row>`
const sound = workbook({ sheets: { A: row(1, 'Ort') + row(2, 'Ulm') } })

it('a letter keeps as many marks as one that is typed', () => {
  const many = '\u0315\u0300'.repeat(100_000)
  const result = read({ name: 'Partner.csv', bytes: Buffer.from(`Name${many};Ort\nChor${many};Ulm\n`) })
  const marks = '\u0315\u0300'.repeat(15)
  expect(result).toMatchObject({ ok: true, table: { head: [`Name${marks}`, 'Ort'], rows: [[`Chor${marks}`, 'Ulm']] } })
})

describe('a bomb', () => {
  it.each([
    ['says how big it is', bomb(400)],
    ['lies about it', bomb(400, 1000)],
  ])('of 400 MB that %s is refused within 2 s and blocks nobody', { retry: 2 }, async (_, bytes) => {
    expect(bytes.length).toBeLessThan(500_000)
    const delay = monitorEventLoopDelay({ resolution: 10 })
    delay.enable()
    const start = performance.now()
    expect(await readTable({ name: 'Partner.xlsx', bytes })).toEqual({ ok: false, problem: 'bomb' })
    delay.disable()
    expect(performance.now() - start).toBeLessThan(2000)
    expect(delay.max / 1e6).toBeLessThan(100)
  })

  it.each([
    ['many entries', zip(Array.from({ length: 201 }, (_, at) => ({ name: `xl/${at}`, content: 'x' })))],
    ['entries that share their bytes', lying(sound, 'xl/styles.xml', 'place', 0)],
    [
      'one long text named in every cell',
      workbook({
        strings: [`<t>${'a'.repeat(1_000_000)}</t>`],
        sheets: { A: `<row r="1">${'<c t="s"><v>0</v></c>'.repeat(50)}</row>` },
      }),
    ],
    [
      'a text that is all repeated blanks',
      spreadsheet(
        `<table><table-row><table-cell><p>a${'<s text:c="1000000000"/>'.repeat(50_000)}b</p></table-cell></table-row></table>`,
      ),
    ],
  ])('may hide in %s', (_, bytes) => {
    expect(answer(bytes)).toMatch(/^(bomb|broken)$/)
  })

  it('is told from a busy machine: the time of the table begins when its work does', { retry: 2 }, async () => {
    const task = { read: { name: 'x', bytes: new Uint8Array(sound) } }
    const began = performance.now()
    await runTask(task, 20_000)
    const whole = performance.now() - began
    expect(await runTask(task, whole / 2)).toMatchObject({ answer: { ok: true } })
  })

  it('that only takes time is ended, and the next file has its turn', async () => {
    // So much that a busy main thread still looks at its clock before the work is done.
    const much = Buffer.from(`Ort;Land\n${'Ulm;Deutschland\n'.repeat(500_000)}`)
    const task = { read: { name: 'x', bytes: new Uint8Array(much) } }
    expect(await Promise.all([runTask(task, 1), runTask(task, 1), runTask(task, 1)])).toEqual(
      Array(3).fill({ stopped: 'time' }),
    )
    expect(await readTable({ name: 'x', bytes: sound })).toMatchObject({ ok: true })
  })

  it('cannot grow rows and columns by repeating them', () => {
    const repeated = (rows: number, columns: number) =>
      spreadsheet(
        `<table><table-row table:number-rows-repeated="${rows}"><table-cell table:number-columns-repeated="${columns}"><p>x</p></table-cell></table-row></table>`,
      )
    expect(answer(repeated(1_000_000, 1))).toBe('too-many-rows')
    expect(answer(repeated(1, 16_384))).toBe('too-large')
  })

  it('cannot be built from entities', () => {
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    expect(
      answer(spreadsheet(`${entities}<table><table-row><table-cell><p>&b;</p></table-cell></table-row></table>`)),
    ).toBe('broken')
  })
})

describe('a file of another kind', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a picture', '\x89PNG\r\n\x1a\n\0'],
    ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['a Word file', zip([{ name: 'word/document.xml', content: '<x/>' }])],
    ['a text document', zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }])],
    ['a web page called .xls', '<html><table></table></html>'],
    ['anything with zero bytes', 'Ort;PLZ\n\0\0'],
  ])('is told by its content: %s', (_, bytes) => {
    expect(answer(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)).toBe('wrong-kind')
  })

  it('with a password is protected', () => {
    const office = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])
    expect(answer(office)).toBe('protected')
    expect(answer(spreadsheet('', '<m><manifest:encryption-data/></m>'))).toBe('protected')
    expect(answer(lying(sound, 'xl/styles.xml', 'flags', 1))).toBe('protected')
  })
})

describe('a broken file', () => {
  it.each([
    ['a truncated zip', sound.subarray(0, -100)],
    [
      'a path that leaves the folder',
      zip([
        { name: 'xl/workbook.xml', content: '' },
        { name: '../x', content: '' },
      ]),
    ],
    [
      'two entries of one name',
      zip([
        { name: 'xl/workbook.xml', content: '' },
        { name: 'xl/workbook.xml', content: '' },
      ]),
    ],
    ['a size that is not true', lying(sound, 'xl/styles.xml', 'size', 4000)],
    ['a changed byte', Buffer.from(sound).fill(0x55, 60, 62)],
    ['XML that ends early', spreadsheet('<table>')],
    ['quotes that never end', 'Ort;PLZ\n"Ulm;89073\n'],
  ])('is broken, no more: %s', (_, bytes) => {
    expect(answer(bytes)).toBe('broken')
  })

  it.each([
    ['no bytes', ''],
    ['a byte order mark', '\uFEFF'],
    ['blank lines', '\n \n;;\n'],
    ['a workbook without cells', workbook({ sheets: { A: '' } })],
    ['a spreadsheet without cells', spreadsheet('<table/>')],
  ])('is empty with %s', (_, bytes) => {
    expect(answer(bytes)).toBe('empty')
  })

  it('is answered whatever was done to its bytes', () => {
    const seeds = [
      sound,
      spreadsheet('<table><table-row><table-cell><p>x</p></table-cell></table-row></table>'),
      Buffer.from('a;"b"\nc;d'),
    ]
    const damage = fc.tuple(fc.nat(), fc.nat(255))
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(damage, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (seed, damages, cut) => {
          const bytes = Buffer.from(seed)
          for (const [at, value] of damages) bytes[at % bytes.length] = value
          const result = read({ name: 'x', bytes: cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes })
          return result.ok ? result.table.head.length > 0 : result.problem !== 'too-slow'
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the limits', () => {
  const lines = (count: number) => `Ort\n${'Ulm\n'.repeat(count)}`

  it('are 20,000 rows, 100 columns and 10 MB', () => {
    expect(answer(lines(20_000))).toBe('read')
    expect(answer(lines(20_001))).toBe('too-many-rows')
    expect(answer(Array(100).fill('x').join(';'))).toBe('read')
    expect(answer(Array(101).fill('x').join(';'))).toBe('too-large')
    expect(answer(Buffer.alloc(10_000_001, 'x'))).toBe('too-large')
  })

  it('count filled rows and cells only', () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    expect(answer(workbook({ sheets: { A: row(5, 'Ort') + row(6, 'Ulm') + far } }))).toBe('read')
    expect(answer(workbook({ sheets: { A: row(5, 'Ort') + row(1_048_576, 'Ulm') } }))).toBe('too-many-rows')
  })
})
