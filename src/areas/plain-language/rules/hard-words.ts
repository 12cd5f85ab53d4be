import { passageOf } from '../../../checker/reading/passage.ts'
import { foreignWord, unexplained } from '../../../checker/rules/phrases.ts'
import { acronym } from '../../../checker/rules/short-forms.ts'
import type { Words } from '../../../checker/words.ts'
import { type Finder, formsOf, plainly } from '../../../ui/explained/word-forms.ts'

/** A word that a text uses and does not explain. */
export interface HardWord {
  readonly word: string
  /** A better known word; empty where the checker knows none. */
  readonly better: string
}

const rules = [acronym, foreignWord, unexplained]

/** Short forms, foreign and difficult words of one text (LS-W7, LS-W8, LS-W10), but for those that it explains itself. */
export function hardWordsOf(text: string, words: Words): readonly HardWord[] {
  const passage = passageOf(text, words)
  const found = rules.flatMap((rule) => rule.look(passage, { level: 'leicht', glossary: [] }))
  const all = found.map(({ start, end, suggestion }) => ({
    word: text.slice(start, end),
    better: /^\p{L}[\p{L}\s,/-]{1,40}$/u.test(suggestion) ? suggestion : '',
  }))
  return [...new Map(all.toReversed().map((hard) => [hard.word, hard])).values()]
}

export interface Gap extends HardWord {
  /** In how many texts it stands. */
  readonly texts: number
}

/** The words of many texts that nobody has explained, most frequent first; the forms of a word are one word. */
export function gapsIn(texts: readonly (readonly HardWord[])[], explained: Finder): readonly Gap[] {
  const open = texts.map((hard) => hard.filter(({ word }) => !explained.find(word)))
  const heads = headsOf(open.flat().map(({ word }) => word))
  const gaps = new Map<string, Gap>()
  for (const hard of open) {
    const met = new Map(hard.map(({ word, better }) => [heads.get(plainly(word)) ?? word, better]))
    for (const [word, better] of met) {
      const known = gaps.get(word)
      gaps.set(word, { word, better: known?.better || better, texts: (known?.texts ?? 0) + 1 })
    }
  }
  return [...gaps.values()].sort((one, other) => other.texts - one.texts || one.word.localeCompare(other.word, 'de'))
}

/** The shortest form stands for all: "Partizipation" for "Partizipationen". */
function headsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>()
  for (const word of [...new Set(words)].sort((one, other) => one.length - other.length || (one < other ? -1 : 1)))
    if (!heads.has(plainly(word))) for (const form of formsOf(word)) if (!heads.has(form)) heads.set(form, word)
  return heads
}
