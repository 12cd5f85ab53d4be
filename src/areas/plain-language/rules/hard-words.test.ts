import { describe, expect, test } from 'vitest'
import { openWords } from '../../../checker/words.ts'
import { finderOf } from '../../../ui/explained/word-forms.ts'
import { gapsIn, hardWordsOf } from './hard-words.ts'

const words = openWords()
const nothing = finderOf([])
const hard = (...of: string[]) => of.map((word) => ({ word, better: '' }))

describe('hard words of a text', () => {
  test('are short forms and foreign words', () => {
    const found = hardWordsOf('Die Partizipation steht im BTHG.', words).map(({ word }) => word)
    expect(found.sort()).toEqual(['BTHG', 'Partizipation'])
  })
  test('are none where the text explains them, or uses known words', () => {
    expect(hardWordsOf('Partizipation bedeutet: Alle machen mit.', words)).toEqual([])
    expect(hardWordsOf('Wir treffen uns am Montag im Rathaus.', words)).toEqual([])
  })
})

describe('what nobody has explained yet', () => {
  test('comes most frequent first, and the forms of a word are one word', () => {
    expect(gapsIn([hard('Prozess', 'BTHG'), hard('Prozesse'), hard('Prozessen', 'Prozess')], nothing)).toEqual([
      { word: 'Prozess', better: '', texts: 3 },
      { word: 'BTHG', better: '', texts: 1 },
    ])
  })
  test('has no word that is explained, in any of its forms', () => {
    const explained = finderOf([{ id: 'p', word: 'Prozess', like: ['BTHG'], meaning: '…' }])
    expect(gapsIn([hard('Prozesse', 'BTHG', 'Evaluation')], explained)).toEqual([
      { word: 'Evaluation', better: '', texts: 1 },
    ])
  })
  test('says a better word where one is known', () => {
    expect(gapsIn([hard('Evaluation'), [{ word: 'Evaluation', better: 'Prüfung' }]], nothing)).toEqual([
      { word: 'Evaluation', better: 'Prüfung', texts: 2 },
    ])
  })
})
