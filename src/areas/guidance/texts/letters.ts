import { daysBetween } from '../../../foundation/clock.ts'
import { type Language, languages } from '../../../foundation/language.ts'
import { letter } from '../../../ui/letter.ts'
import type { Review } from '../accessibility-statement.ts'
import { type BarrierReport, monthsAfter } from '../barrier-report.ts'
import type { OpenReport } from '../rules/reminders.ts'
import { guidanceTexts } from '../texts.ts'

/** The operator is written to in German, the language of their duty. `address` is always the public one, without a slash at the end. */
const german = languages.de
const sentBy = (language: Language, address: string) =>
  language.say(language.words(guidanceTexts).barrier.letter.sender, { address })

type Told = Pick<BarrierReport, 'number' | 'due' | 'reportedOn' | 'page' | 'what' | 'name' | 'email'>

export function reportLetter(report: Told, address: string) {
  const words = german.words(guidanceTexts).barrier.letter
  const { number, due, reportedOn, page, what, name, email } = report
  return letter({
    language: german,
    subject: german.say(words.subject, { number, day: german.day(due, 'short') }),
    lines: [words.why, what, { text: words.list, href: `${address}/betreiber/barrieren` }],
    facts: [
      [words.when, german.day(reportedOn, 'short')],
      ...(page ? [[words.where, page] as const] : []),
      [words.from, [name, email].filter(Boolean).join(', ') || words.nobody],
    ],
    sender: sentBy(german, address),
  })
}

/** Tells how much time is left; what was reported is not repeated in a mail. */
export function reminderLetter({ id, number, reportedOn, due }: OpenReport, today: string, address: string) {
  const words = german.words(guidanceTexts).barrier.letter
  const days = daysBetween(today, due)
  return letter({
    language: german,
    subject: days < 0 ? german.say(words.lateSubject, { number }) : german.say(words.remindSubject, { number, days }),
    lines: [words.remind, { text: words.write, href: `${address}/betreiber/barrieren/${id}` }],
    facts: [
      [words.when, german.day(reportedOn, 'short')],
      [words.due, german.day(due, 'short')],
    ],
    sender: sentBy(german, address),
  })
}

export function reviewLetter({ checkedOn }: { checkedOn: string; state: Review }, address: string) {
  const words = german.words(guidanceTexts).statement.review
  const due = german.day(monthsAfter(checkedOn, 12), 'short')
  return letter({
    language: german,
    subject: german.say(words.subject, { day: due }),
    lines: [words.letter, words.steps, { text: words.link, href: `${address}/betreiber/erklaerung` }],
    facts: [
      [words.last, german.day(checkedOn, 'short')],
      [words.due, due],
    ],
    sender: sentBy(german, address),
  })
}

/** Whoever reported is answered in the language they reported in. */
export function answerLetter(report: Pick<BarrierReport, 'id' | 'number' | 'language' | 'answer'>, address: string) {
  const { id, number, answer } = report
  const language = languages[report.language]
  const words = language.words(guidanceTexts).barrier.letter
  return letter({
    language,
    subject: language.say(words.answerSubject, { number }),
    lines: [
      language.say(words.answerWhy, { number }),
      ...answer.split(/\n{2,}/),
      { text: words.state, href: `${address}/barriere-melden/${id}` },
    ],
    sender: sentBy(language, address),
  })
}
