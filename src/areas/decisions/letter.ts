import type { Letter } from '../../foundation/door.ts'
import { languages, type Variant } from '../../foundation/language.ts'
import { letter } from '../../ui/letter.ts'
import { deciderSubject, type Parties, stateSays } from './pages/says.ts'
import type { AnswerKind } from './recommendation.ts'
import { letterTexts } from './texts/letter.ts'
import { decisionsTexts } from './texts.ts'

/** What the group learns by mail: the answer, its reason, and what holds now. */
export interface TellableAnswer extends Parties {
  readonly title: string
  readonly answer: AnswerKind
  readonly reason: string | null
  readonly changed: string | null
  readonly networkName: string
}

export interface Recipient {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Variant
}

/** `href`: whole address of the recommendation. */
export function letterAbout(told: TellableAnswer, to: Recipient, href: string): Letter {
  const language = languages[to.language]
  const words = language.words(letterTexts)
  const { page } = language.words(decisionsTexts)
  const { title, answer } = told
  const content = letter({
    language,
    subject: language.say(words.subject, { title }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(words.first, { title, body: told.body }),
      ...(answer === 'rejected' || answer === 'returned' ? [words.again] : []),
      { text: words.see, href },
    ],
    facts: [
      [page.reply, stateSays(language, answer, told.decider)],
      [words.by, deciderSubject(language, told)],
      ...(told.reason ? [[page.reason, told.reason] as const] : []),
      ...(told.changed ? [[page.asChanged, told.changed] as const] : []),
    ],
    sender: told.networkName,
  })
  return { to: to.email, person: to.id, ...content }
}
