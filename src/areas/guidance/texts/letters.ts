import { languages } from '../../../foundation/language.ts'
import { letter } from '../../../ui/letter.ts'
import type { BarrierReport } from '../barrier-report.ts'
import { barrier } from './barrier.ts'

/** Tells the operator in German, the language of their duty. `address` is the public one, without a slash at the end. */
export function reportLetter(report: BarrierReport, address: string) {
  const language = languages.de
  const words = barrier.letter
  const { number, due, reportedOn, page, what, name, email } = report
  return letter({
    language,
    subject: language.say(words.subject, { number, day: language.day(due, 'short') }),
    lines: [words.why, what, { text: words.list, href: `${address}/betreiber/barrieren` }],
    facts: [
      [words.when, language.day(reportedOn, 'short')],
      ...(page ? [[words.where, page] as const] : []),
      [words.from, [name, email].filter(Boolean).join(', ') || words.nobody],
    ],
    sender: language.say(words.sender, { address }),
  })
}
