import type { Letter } from '../../foundation/door.ts'
import { type Language, languages, type Variant } from '../../foundation/language.ts'
import { changedPassages } from '../../ui/changed-passages.ts'
import type { Parted } from '../../ui/difference.ts'
import { letter } from '../../ui/letter.ts'
import { asSubject } from '../bodies/pages/says.tsx'
import { deciderSubject, type Parties, stateSays } from './pages/says.ts'
import type { AnswerKind } from './recommendation.ts'
import { letterTexts } from './texts/letter.ts'
import { decisionsTexts } from './texts.ts'
import type { AdviceKind } from './way.ts'

interface Tellable extends Parties {
  readonly title: string
  /** As it was recommended. */
  readonly wording: string
  readonly reason: string | null
  /** As it holds now, or should read. */
  readonly changed: string | null
  readonly networkName: string
}

/** What the group learns by mail: the answer, its reason, and what holds now. */
export interface TellableAnswer extends Tellable {
  readonly answer: AnswerKind
}

/** What a body on the way said; `decider` and `deciderName` say where it lies now. */
export interface TellableAdvice extends Tellable {
  readonly advice: AdviceKind
  /** Name of the body that said it. */
  readonly adviser: string
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
  const { title, answer, body, changed } = told
  const content = letter({
    ...{ language, subject: language.say(words.subject, { title }), sender: told.networkName },
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(words.first, { title, body }),
      ...differences(language, told),
      ...(answer === 'rejected' || answer === 'returned' ? [words.again] : []),
      { text: words.see, href },
    ],
    facts: [
      [page.reply, stateSays(language, answer, told.decider)],
      [words.by, deciderSubject(language, told)],
      ...(told.reason ? [[page.reason, told.reason] as const] : []),
      ...(changed ? [[page.asChanged, changed] as const] : []),
    ],
  })
  return { to: to.email, person: to.id, ...content }
}

/** One station further: what was said there, and where it lies now. */
export function letterOfAdvice(told: TellableAdvice, to: Recipient, href: string): Letter {
  const language = languages[to.language]
  const words = language.words(letterTexts)
  const { adviceKinds, advice } = language.words(decisionsTexts)
  const { title, body, changed } = told
  const content = letter({
    ...{ language, subject: language.say(words.adviceSubject, { title }), sender: told.networkName },
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(words.adviceFirst, { title, body }),
      ...differences(language, told),
      { text: words.seeAdvice, href },
    ],
    facts: [
      [advice.one, adviceKinds[told.advice].name],
      [words.by, asSubject(told.adviser, language)],
      ...(told.reason ? [[advice.why, told.reason] as const] : []),
      ...(changed ? [[advice.asSuggested, changed] as const] : []),
      [words.nowWith, deciderSubject(language, told)],
    ],
  })
  return { to: to.email, person: to.id, ...content }
}

/** What was changed, place by place, as sentences: a mail has no marks. */
function differences(language: Language, { wording, changed }: Tellable): readonly string[] {
  if (changed === null) return []
  const { instead, added, struck } = language.words(letterTexts)
  return changedPassages(wording, changed).map((passage) => {
    const [before, now] = [whole(passage.before), whole(passage.now)]
    if (before === '') return language.say(added, { now })
    return now === '' ? language.say(struck, { before }) : language.say(instead, { before, now })
  })
}

function whole({ before, own, after }: Parted): string {
  return before + own + after
}

/** A decision between meetings that ends soon. */
export interface SilentVote {
  readonly title: string
  readonly body: string
  readonly closesOn: string
  readonly networkName: string
}

/** Says that a vote is missing, and nothing about any other vote. */
export function reminderTo(vote: SilentVote, to: Recipient, href: string): Letter {
  const language = languages[to.language]
  const { greeting, remind } = language.words(letterTexts)
  const { title, body, closesOn } = vote
  const content = letter({
    language,
    subject: language.say(remind.subject, { title }),
    greeting: language.say(greeting, { name: to.name }),
    lines: [
      language.say(remind.first, { title, body, day: language.day(closesOn, 'short') }),
      { text: remind.see, href },
      remind.once,
    ],
    sender: vote.networkName,
  })
  return { to: to.email, person: to.id, ...content }
}
