import { check, type Report } from '../../../checker/check.ts'
import { passageOf } from '../../../checker/reading/passage.ts'
import type { Term } from '../../../checker/report.ts'
import { lineBySentence } from '../../../checker/rules/layout.ts'
import { openWords, type Words } from '../../../checker/words.ts'

const opened: { words?: Words } = {}

/** Five megabytes, opened when somebody first wants advice and kept. */
export function knownWords(): Words {
  opened.words ??= openWords()
  return opened.words
}

/** Advice on a plain text of the network; never a grade, and never in the way of saving. */
export function adviceOn(text: string, glossary: readonly Term[] = []): Report {
  return check(text, { level: 'leicht', words: knownWords(), glossary })
}

export function eachOnItsLine(text: string): string {
  return lineBySentence(passageOf(text, knownWords()))
}
