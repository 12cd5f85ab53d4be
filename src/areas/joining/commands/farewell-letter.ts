import type { Letter } from '../../../foundation/door.ts'
import { languages } from '../../../foundation/language.ts'
import { letter } from '../../../ui/letter.ts'
import type { Recipient } from '../../bodies/letter.ts'
import type { ToldFarewell } from '../farewell.ts'
import { farewellLetterTexts } from '../texts/farewell-letter.ts'

/** To the coordination and whoever speaks for the body: the handover lies there, and a word of thanks is due. */
export function goodbyeLetter(of: ToldFarewell, to: Recipient, address: string): Letter {
  const language = languages[to.language]
  const words = language.words(farewellLetterTexts)
  const { name, body } = of
  const content = letter({
    language,
    subject: language.say(words.subject, { name, body }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(words.first, { name, body, day: language.day(of.lastDay) }),
      words.handover,
      { text: words.see, href: `${address}/n/${of.slug}/abschied/${of.id}` },
    ],
    facts: [],
    sender: of.networkName,
  })
  return { to: to.email, ...(to.id ? { person: to.id } : {}), ...content }
}

/** To those who had that letter: somebody stays after all. */
export function stayingLetter(of: ToldFarewell, to: Recipient): Letter {
  const language = languages[to.language]
  const words = language.words(farewellLetterTexts)
  const content = letter({
    language,
    subject: language.say(words.stays.subject, of),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [language.say(words.stays.first, of), words.stays.nothing],
    facts: [],
    sender: of.networkName,
  })
  return { to: to.email, ...(to.id ? { person: to.id } : {}), ...content }
}
