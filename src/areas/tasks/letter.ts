import type { Letter } from '../../foundation/door.ts'
import { languages, type Variant } from '../../foundation/language.ts'
import { letter } from '../../ui/letter.ts'
import type { TaskState } from './task.ts'
import { tasksTexts } from './texts.ts'

/** A task as the partner learns of it by mail. */
export interface TellableTask {
  readonly title: string
  readonly state: TaskState
  readonly due: string
  readonly detail: string
  readonly partner: string
  readonly networkName: string
}

export interface Recipient {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Variant
}

/** `href`: whole address of the task. Nobody has said yes yet: the letter asks whether it fits. */
export function letterAbout(
  { title, state, due, detail, partner, networkName }: TellableTask,
  to: Recipient,
  href: string,
): Letter {
  const language = languages[to.language]
  const { letter: words, task } = language.words(tasksTexts)
  const content = letter({
    language,
    subject: language.say(words.subject, { title }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(state === 'handed-on' ? words.handedOn : words.given, { title, partner }),
      words.fits,
      { text: words.see, href },
    ],
    facts: [[task.due, language.day(due)], ...(detail ? [[task.detail, detail] as const] : [])],
    sender: networkName,
  })
  return { to: to.email, person: to.id, ...content }
}
