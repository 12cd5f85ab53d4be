import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seen, seesPdf } from './pdf/given.ts'
import { prose } from './pdf/prose.ts'
import { type Block, type PdfDocument, writePdf } from './pdf.ts'

// A grey square of one point.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNoaGj4DwAFhAKAjM1mJgAAAABJRU5ErkJggg==',
  'base64',
)
const of = (blocks: readonly Block[], more: Partial<PdfDocument> = {}) =>
  writePdf({
    ...{ title: 'Beschlüsse', language: 'de', author: 'Musterstadt', made: new Date('2026-12-01T10:00:00Z'), blocks },
    page: (page, pages) => `Seite ${page} von ${pages}`,
    ...more,
  })
const raw = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const table: Block = {
  kind: 'table',
  caption: 'Alle Beschlüsse',
  columns: [
    { head: 'Nummer', width: 1 },
    { head: 'Titel', width: 3 },
  ],
  rows: Array.from({ length: 80 }, (_, at) => [`${at + 1}/2026`, `Vorhaben ${at + 1}`]),
}

test('a document says that it is PDF/UA, in which language, and shows its title', async () => {
  const bytes = raw(await of([{ kind: 'text', text: 'Hallo.' }]))
  expect(bytes.startsWith('%PDF-1.7')).toBe(true)
  expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(bytes).toContain('/Lang (de-DE)')
  expect(bytes).toContain('/DisplayDocTitle true')
  expect(bytes).toContain('/Marked true')
  const german = { kind: 'text', text: 'Hallo.', language: 'de' } as const
  const english = raw(await of([german], { language: 'en' }))
  for (const language of ['en-GB', 'de-DE']) expect(english).toContain(`/Lang (${language})`)
})

test.skipIf(!seesPdf)('another program reads title and tags', async () => {
  const facts = seen(await of([{ kind: 'text', text: 'Hallo.' }]))
  expect(facts).toMatch(/Title: +Beschlüsse\n/)
  expect(facts).toMatch(/Tagged: +yes/)
  expect(facts).toMatch(/Pages: +1\n/)
})

describe.skipIf(!seesPdf)('what is read has the order and the kind it was given', () => {
  const tagsOf = (told: string) => told.split('\n').flatMap((line) => /^ *([A-Z]\w*)(?: |:|$)/.exec(line)?.[1] ?? [])

  test('headings, paragraphs, lists, pairs and pictures', async () => {
    const bytes = await of([
      { kind: 'heading', level: 2, text: 'Zuerst' },
      { kind: 'text', text: 'Ein Absatz.' },
      { kind: 'list', ordered: true, items: ['eins', 'zwei'] },
      { kind: 'facts', facts: [['Setzt es um', 'TSV']] },
      { kind: 'figure', image: png, alt: 'Ein Weg in drei Schritten' },
    ])
    const told = seen(bytes, '-struct-text')
    expect(tagsOf(told)).toEqual([
      ...[
        'Document',
        'H1',
        'H2',
        'P',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'LI',
        'Lbl',
        'LBody',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Figure',
      ],
    ])
    expect([...told.matchAll(/"(.*)"/g)].map(([, text]) => text?.trim()).slice(0, 9)).toEqual([
      ...['Beschlüsse', 'Zuerst', 'Ein Absatz.', '1.', 'eins', '2.', 'zwei', 'Setzt es um', 'TSV'],
    ])
    expect(raw(bytes)).toContain('/Alt (Ein Weg in drei Schritten)')
  })

  test('a table over several pages has its heads once for the ear, and each row once', async () => {
    const bytes = await of([table])
    const told = seen(bytes, '-struct-text')
    expect(told.match(/Scope \/Column/g)).toHaveLength(2)
    expect(told.match(/Scope \/Row/g)).toHaveLength(80)
    expect(told.match(/"Nummer/g)).toHaveLength(1)
    expect(told).not.toContain('Seite ')
    const text = seen(bytes, 'pdftotext')
    expect(text.match(/Nummer/g)?.length).toBeGreaterThan(1)
    expect(text).toContain('Seite 2 von ')
  })

  test('a long paragraph goes on over the page as one', async () => {
    const bytes = await of([{ kind: 'text', text: 'Die Stadt prüft das mit dem Amt. '.repeat(400) }])
    expect(seen(bytes)).toMatch(/Pages: +[3-9]\n/)
    expect(tagsOf(seen(bytes, '-struct-text')).filter((tag) => tag === 'P')).toHaveLength(1)
  })

  test('letters of other languages are written with the second face, and what neither has is a question mark', async () => {
    const text = seen(await of([{ kind: 'text', text: 'Łukasz und Őrsi grüßen 日本' }]), 'pdftotext')
    expect(text).toContain('Łukasz und Őrsi grüßen ??')
  })
})

test('any text can be written', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      const bytes = await of([
        { kind: 'text', text },
        { kind: 'list', items: [text, ''] },
        { kind: 'table', caption: text, columns: [{ head: text, width: 1 }], rows: [[text]] },
      ])
      expect(raw(bytes).trimEnd().endsWith('%%EOF')).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('Markdown becomes paragraphs, lists and headings below the one above it', () => {
  expect(prose('# Kopf\n\nHallo **Welt**.\n\n- eins\n- *zwei*\n\n|a|b|\n|-|-|\n|1|2|\n\n> Zitat <b>x</b>', 3)).toEqual([
    { kind: 'heading', level: 3, text: 'Kopf' },
    { kind: 'text', text: 'Hallo Welt.', language: 'de' },
    { kind: 'list', ordered: false, items: ['eins', 'zwei'], language: 'de' },
    { kind: 'text', text: 'a · b', language: 'de' },
    { kind: 'text', text: '1 · 2', language: 'de' },
    { kind: 'text', text: 'Zitat x', language: 'de' },
  ])
})

test('the star in Nutzer*innen is a letter', () => {
  const text = 'Übungsleiter*innen und *nette* Nutzer*innen'
  expect(prose(text)).toMatchObject([{ text: 'Übungsleiter*innen und nette Nutzer*innen' }])
})
