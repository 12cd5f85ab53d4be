import type { Variant } from '../../foundation/language.ts'
import type { Openness } from '../bodies/body.ts'
import type { Seat } from '../bodies/seat.ts'

export const states = ['begun', 'asked', 'visiting', 'accepted', 'declined', 'taken-back', 'lost'] as const
/** `begun`: not sent yet. `visiting`: invited to a meeting, to see how it is there. `lost`: closed because nobody can read it any more. */
export type JoinState = (typeof states)[number]

export const sides = ['myself', 'organisation'] as const
/** Whom somebody asks for. */
export type Side = (typeof sides)[number]

export const ways = ['mail', 'phone', 'post'] as const
/** How somebody wants to be answered. */
export type Way = (typeof ways)[number]

/** What was answered so far, question by question. */
export interface Answers {
  readonly side?: Side
  readonly called?: { readonly name: string; readonly organisation: string }
  readonly way?: Way
  /** Address or number that belongs to the way. */
  readonly contact?: string
  /** `bodyId` is null for whoever does not know yet. */
  readonly wish?: { readonly bodyId: string | null; readonly why: string }
  /** What would make it easy to take part; may be empty. */
  readonly needs?: string
}

/** The questions in the order they are asked; the German words are their addresses. */
export const questions = [
  { name: 'side', path: 'wer' },
  { name: 'called', path: 'name' },
  { name: 'way', path: 'antwort' },
  { name: 'contact', path: 'kontakt' },
  { name: 'wish', path: 'interesse' },
  { name: 'needs', path: 'hilfe' },
] as const
export type Question = (typeof questions)[number]['name']

/** All words of a request. Nobody who has the database alone can read them. */
export interface Written {
  /** The secret of the personal link, for the letters that carry it. */
  readonly link: string
  /** What they read when they began, and so what they are answered in. */
  readonly language: Variant
  readonly answers: Answers
  /** What they wrote later, oldest first. */
  readonly additions: readonly { readonly day: string; readonly text: string }[]
  /** What they were answered last, in words. */
  readonly reply: string
}

export const tellings = ['visit', 'accepted', 'declined'] as const
/** An answer that still has to be said by phone or post. */
export type Telling = (typeof tellings)[number]

/** Somebody asks to join, without an account. */
export interface JoinRequest {
  readonly id: string
  readonly state: JoinState
  readonly bodyId: string | null
  /** `null`: taken back, or the key is not on this machine (and `lost`, once that was said). */
  readonly written: Written | null
  readonly begunAt: Date
  readonly askedOn: string | null
  /** The day that was promised. */
  readonly answerBy: string | null
  readonly meetingId: string | null
  readonly toTell: Telling | null
  /** How often whoever answers was reminded. */
  readonly reminded: number
  readonly endedOn: string | null
  /** The open seats that speak for its body. */
  readonly speakers: readonly Seat[]
  readonly version: number
}

/** A body that takes somebody: open, by admission, or with a free seat. */
export interface OpenBody {
  readonly id: string
  readonly name: string
  readonly openness: Openness | null
  readonly free: number
}

/** More requests than this in an hour are no row of people but a flood. */
export const mostPerHour = 20
/** Whoever only looks at the questions closes the door for nobody. */
export const mostDraftsPerHour = 200
/** Ten times each question: more is no person who corrects themselves. */
export const mostAnswers = 60
/** Days after which what was never sent is gone. */
export const draftLasts = 7
/** Months after its end that a request is kept. */
export const keptMonths = 6
/** Months after which one that nobody decided is gone all the same. */
export const undecidedMonths = 12
/** A reminder so many days before the promised day, and one so many after it. */
export const remindBefore = 3
export const remindAfter = 1

/** For whoever asks for an organisation, its name belongs to the answer. */
export function unanswered(answers: Answers): readonly Question[] {
  const nameless = answers.side === 'organisation' && answers.called?.organisation === ''
  return questions
    .map(({ name }) => name)
    .filter((name) => answers[name] === undefined || (name === 'called' && nameless))
}

/** Who asks, as a list says it. */
export function nameOf({ called }: Answers): string {
  return called?.organisation ? `${called.name}, ${called.organisation}` : (called?.name ?? '')
}
