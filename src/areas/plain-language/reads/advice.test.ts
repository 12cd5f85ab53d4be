import { expect, test } from 'vitest'
import { pageWords } from '../../../ui/explained/page-words.ts'
import { adviceOn } from './advice.ts'

const text = 'Die Partizipationen im BTHG helfen uns.'
const explained = pageWords([
  { id: 'p', word: 'Partizipation', like: [], meaning: '…' },
  { id: 'b', word: 'BTHG', like: [], meaning: '…' },
])
const places = (report: ReturnType<typeof adviceOn>) => report.findings.map(({ start, end }) => text.slice(start, end))

test('words that are explained are no hard words, in any of their forms', () => {
  expect(places(adviceOn(text))).toEqual(expect.arrayContaining(['Partizipationen', 'BTHG']))
  expect(places(adviceOn(text, explained))).toEqual([])
})
