import { expect, it } from 'vitest'
import { sentenceBlocks, sentenceLines } from './sentences.ts'

const lines = (plain: string) => sentenceBlocks(plain).map(({ lines }) => lines)

it('puts each sentence on a line of its own', () => {
  expect(lines('Der Markt ist laut. Und er ist eng! Was tun wir?')).toEqual([
    ['Der Markt ist laut.', 'Und er ist eng!', 'Was tun wir?'],
  ])
})

it('keeps dates and abbreviations whole', () => {
  expect(lines('Wir treffen uns am 8. September um 16 Uhr. Das ist ein Dienstag.')).toEqual([
    ['Wir treffen uns am 8. September um 16 Uhr.', 'Das ist ein Dienstag.'],
  ])
  expect(lines('Bringen Sie etwas mit, z. B. Wasser.')).toEqual([['Bringen Sie etwas mit, z. B. Wasser.']])
  expect(lines('Gemeinde St. Martin. Dr. Weise kommt.')).toEqual([['Gemeinde St. Martin.', 'Dr. Weise kommt.']])
})

it('starts a sentence after quotation marks and with a number', () => {
  expect(lines('Sie sagt: „Das geht.“ Dann gehen wir. 3 Menschen bleiben.')).toEqual([
    ['Sie sagt: „Das geht.“', 'Dann gehen wir.', '3 Menschen bleiben.'],
  ])
})

it('reads lines with a dash as a list and an empty line as a new block', () => {
  expect(sentenceBlocks('Es gibt:\n- Wasser\n- Brot\n\nKommen Sie.\nWir freuen uns.')).toEqual([
    { kind: 'sentences', lines: ['Es gibt:'] },
    { kind: 'list', lines: ['Wasser', 'Brot'] },
    { kind: 'sentences', lines: ['Kommen Sie.', 'Wir freuen uns.'] },
  ])
})

it('reads lines with # as headings, wherever they stand', () => {
  expect(sentenceBlocks('# Das Treffen\nWir reden.\n## Der Ort\nRathaus.\n#Markt')).toEqual([
    { kind: 'heading', lines: ['Das Treffen'] },
    { kind: 'sentences', lines: ['Wir reden.'] },
    { kind: 'heading', lines: ['Der Ort'] },
    { kind: 'sentences', lines: ['Rathaus.', '#Markt'] },
  ])
})

it('lets each sentence of a page begin a line, also across links, and leaves alone what somebody writes', () => {
  expect(sentenceLines('<p>Es ist laut. Wir gehen am 8. Mai.</p><p>Gut.</p> <p>So.</p>')).toBe(
    '<p>Es ist laut.\nWir gehen am 8. Mai.</p><p>Gut.</p> <p>So.</p>',
  )
  expect(sentenceLines('<p>Lesen Sie <a href="/r">die Regeln</a>. <b>Dann</b> kommen Sie.</p>')).toBe(
    '<p>Lesen Sie <a href="/r">die Regeln</a>.\n<b>Dann</b> kommen Sie.</p>',
  )
  const written = '<input value="Es ist laut. Wir > gehen."><textarea>Es ist laut. Wir gehen.</textarea>'
  expect(sentenceLines(written)).toBe(written)
})
