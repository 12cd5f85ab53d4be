import type { Letter } from '../../foundation/door.ts'
import { type Language, languages, type Variant } from '../../foundation/language.ts'
import { letter } from '../../ui/letter.ts'
import type { Voice } from '../bodies/seat.ts'
import { calendarFile } from './calendar-entry.ts'
import { type AgendaItem, type Meeting, whenOf } from './meeting.ts'
import { letterTexts } from './texts/letter.ts'
import { meetingsTexts } from './texts.ts'

/** Why a letter goes out. A new time asks for the answer again. */
export type Announcement = 'invitation' | 'change' | 'new-time' | 'cancellation'

/** What the letters about a meeting tell beside the meeting itself. */
export interface Circumstances {
  readonly bodyName: string
  readonly networkName: string
  readonly slug: string
  readonly contact: { readonly name: string; readonly email: string } | null
  readonly reason: string | null
  readonly agenda: readonly Pick<AgendaItem, 'title' | 'kind' | 'minutes'>[]
}

export type Told = Meeting & Circumstances & { readonly goals: readonly { readonly title: string }[] }

export interface Recipient {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Variant
  readonly voice: Voice
}

export interface Links {
  readonly answer: string
  readonly meeting: string
  /** Where mail of this installation comes from. */
  readonly host: string
}

/** A letter to one person, with the calendar file that adds, moves or removes the meeting. */
export function letterAbout(why: Announcement, told: Told, to: Recipient, links: Links, moment: Date): Letter {
  const language = languages[to.language]
  const words = language.words(letterTexts)
  const { title, bodyName: body } = told
  const cancelled = why === 'cancellation'
  const content = letter({
    language,
    subject: language.say(words.subject[why], { title, day: language.day(told.startsAt, 'short') }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [
      language.say(why === 'invitation' ? words.first[to.voice] : words.first[why], { title, body }),
      ...(cancelled ? [] : whatFor(told, language)),
      ...(cancelled ? [] : [needs(told, language), { text: words.answer, href: links.answer }]),
      { text: words.see, href: links.meeting },
      cancelled ? words.calendarOff : words.calendar,
    ],
    facts: factsOf(why, told, language),
    sender: told.networkName,
  })
  const method = cancelled ? 'CANCEL' : 'REQUEST'
  return {
    to: to.email,
    person: to.id,
    ...content,
    calendar: { method, content: calendarOf(told, to, links, method, moment) },
  }
}

function factsOf(why: Announcement, told: Told, language: Language): (readonly [string, string])[] {
  const words = language.words(meetingsTexts)
  const when: readonly [string, string] = [words.when, whenOf(told, language)]
  if (why === 'cancellation') return [when, [words.reason, told.reason ?? '']]
  return [
    when,
    [words.where, told.place || (told.online ? words.onlyOnline : words.placeOpen)],
    ...(told.place ? [[words.access, told.placeAccess || words.accessUnknown] as const] : []),
    ...(told.online ? [[words.online, told.online] as const] : []),
    ...(told.contact ? [[words.contact, `${told.contact.name}, ${told.contact.email}`] as const] : []),
  ]
}

/** The goals on top, then the agenda, one line an item. */
function whatFor({ goals, agenda }: Told, language: Language): string[] {
  const words = language.words(meetingsTexts)
  const said = language.words(letterTexts)
  const items = agenda.map(({ title, kind, minutes }, index) => {
    const lasts = minutes ? `, ${language.say(words.minutes, { count: minutes })}` : ''
    return `${index + 1}. ${title} (${words.kinds[kind]}${lasts})`
  })
  return [
    ...(goals.length > 0 ? [language.say(said.goals, { goals: goals.map(({ title }) => title).join('; ') })] : []),
    ...(items.length > 0 ? [said.agenda, ...items] : []),
  ]
}

function needs({ contact }: Told, language: Language): string {
  const words = language.words(letterTexts)
  return contact ? language.say(words.needs, { contact: contact.name }) : words.needsCoordination
}

function calendarOf(told: Told, to: Recipient, links: Links, method: 'REQUEST' | 'CANCEL', moment: Date): string {
  const description = [...whatFor(told, languages[to.language]), told.placeAccess, told.online, links.meeting]
  return calendarFile(
    {
      ...told,
      description: description.filter(Boolean).join('\n'),
      location: told.place || told.online,
      cancelled: method === 'CANCEL',
      organizer: { name: told.networkName, email: `netz@${links.host}` },
      attendee: { name: to.name, email: to.email },
      url: links.meeting,
    },
    method,
    moment,
  )
}
