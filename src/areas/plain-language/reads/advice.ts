import { check, type Report } from '../../../checker/check.ts'
import { passageOf } from '../../../checker/reading/passage.ts'
import type { Finding } from '../../../checker/report.ts'
import { lineBySentence } from '../../../checker/rules/layout.ts'
import { openWords, type Words } from '../../../checker/words.ts'
import type { PageWords } from '../../../ui/explained/page-words.ts'

const opened: { words?: Words } = {}

/** Five megabytes, opened when somebody first wants advice and kept. */
export function knownWords(): Words {
  opened.words ??= openWords()
  return opened.words
}

/** Remarks that a word is hard; they are idle where the word is explained. */
const hardWord = ['LS-W1', 'LS-W2', 'LS-W3', 'LS-W7', 'LS-W8', 'LS-W9', 'LS-W10']

/** Advice on a plain text of the network; never a grade, and never in the way of saving. Explained words are known in all their forms. */
export function adviceOn(text: string, explained: Pick<PageWords, 'all' | 'find'> = nothing): Report {
  const glossary = explained.all.map(({ word, like }) => ({ term: word, like }))
  const report = check(text, { level: 'leicht', words: knownWords(), glossary })
  const isIdle = ({ id, start, end }: Finding) => hardWord.includes(id) && explained.find(text.slice(start, end))
  return { ...report, findings: report.findings.filter((finding) => !isIdle(finding)) }
}

const nothing = { all: [], find: () => undefined }

export function eachOnItsLine(text: string): string {
  return lineBySentence(passageOf(text, knownWords()))
}
