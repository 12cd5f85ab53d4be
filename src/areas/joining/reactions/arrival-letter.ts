import type { Letter } from '../../../foundation/door.ts'
import { languages } from '../../../foundation/language.ts'
import { letter } from '../../../ui/letter.ts'
import type { Recipient } from '../../bodies/letter.ts'
import type { ToldArrival } from '../arrival.ts'
import { arrivalLetterTexts } from '../texts/arrival-letter.ts'

/** To whoever is new on a seat: small steps, at their own pace. */
export function arrivalLetter(of: ToldArrival, to: Recipient, address: string): Letter {
  const language = languages[to.language]
  const words = language.words(arrivalLetterTexts)
  const { body } = of
  const content = letter({
    language,
    subject: language.say(words.subject, { body }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(words.first, { body }),
      words.steps,
      { text: words.see, href: `${address}/n/${of.slug}/ankommen/${of.id}` },
    ],
    facts: [],
    sender: of.networkName,
  })
  return { to: to.email, ...(to.id ? { person: to.id } : {}), ...content }
}
