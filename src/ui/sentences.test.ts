import { expect, it } from 'vitest'
import { sentenceBlocks } from './sentences.ts'

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
