import type { Letter } from '../../foundation/door.ts'
import { languages, type Variant } from '../../foundation/language.ts'
import { letter } from '../../ui/letter.ts'
import type { Voice } from './seat.ts'
import { letterTexts } from './texts/letter.ts'

/** A seat as letters tell of it. */
export interface ToldSeat {
  readonly id: string
  readonly bodyId: string
  readonly body: string
  readonly holder: string
  readonly networkName: string
  readonly slug: string
}

/** `id` is missing where a partner is written to at its own address. */
export interface Recipient {
  readonly id: string | null
  readonly name: string
  readonly email: string
  readonly language: Variant
}

/** To whoever answers for a partner: somebody leaves its seat, and who steps in. */
export function farewellLetter(
  seat: ToldSeat,
  left: { readonly name: string; readonly part: Voice; readonly day: string; readonly deputy: string | null },
  to: Recipient,
  address: string,
): Letter {
  const language = languages[to.language]
  const words = language.words(letterTexts)
  const { body, holder } = seat
  const delegate = left.part === 'delegate'
  const content = letter({
    language,
    subject: language.say(words.farewell.subject, { body }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(words.farewell.first, { name: left.name, body, day: language.day(left.day) }),
      ...(delegate && left.deputy ? [language.say(words.farewell.deputy, { name: left.deputy })] : []),
      ...(delegate && !left.deputy ? [words.farewell.nobody] : []),
      ...(delegate ? [{ text: words.farewell.successor, href: placeOf(seat, address, '/nachfolge') }] : []),
    ],
    facts: [
      [words.holder, holder],
      [words.part, words.parts[left.part]],
    ],
    sender: seat.networkName,
  })
  return { to: to.email, ...(to.id ? { person: to.id } : {}), ...content }
}

/** To those who had that letter: whoever wanted to leave stays. */
export function stayingLetter(seat: ToldSeat & { readonly leaver: string }, part: Voice, to: Recipient): Letter {
  const language = languages[to.language]
  const words = language.words(letterTexts)
  const { body, holder, leaver: name } = seat
  const content = letter({
    language,
    subject: language.say(words.farewell.subject, { body }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [language.say(words.stays, { name, body })],
    facts: [
      [words.holder, holder],
      [words.part, words.parts[part]],
    ],
    sender: seat.networkName,
  })
  return { to: to.email, ...(to.id ? { person: to.id } : {}), ...content }
}

/** To whoever speaks for a seat from now on: where they sit, who goes with them, what to read first. */
export function welcomeLetter(
  seat: ToldSeat,
  others: { readonly tandem: string | null; readonly deputy: string | null },
  to: Recipient,
  address: string,
): Letter {
  const language = languages[to.language]
  const words = language.words(letterTexts)
  const { body, holder } = seat
  const content = letter({
    language,
    subject: language.say(words.welcome.subject, { body }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(words.welcome.first, { body, holder }),
      words.welcome.vote,
      others.tandem ? language.say(words.welcome.tandem, { name: others.tandem }) : words.welcome.ask,
      { text: words.welcome.read, href: placeOf(seat, address) },
    ],
    facts: [[words.holder, holder], ...(others.deputy ? [[words.parts.deputy, others.deputy] as const] : [])],
    sender: seat.networkName,
  })
  return { to: to.email, ...(to.id ? { person: to.id } : {}), ...content }
}

function placeOf({ slug, bodyId, id }: ToldSeat, address: string, page?: string): string {
  const body = `${address}/n/${slug}/gremien/${bodyId}`
  return page ? `${body}/sitz/${id}${page}` : body
}
