import { addDays } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { email } from '../../../foundation/input.ts'
import type { Variant } from '../../../foundation/language.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import {
  type Answers,
  type JoinRequest,
  mostAnswers,
  mostDraftsPerHour,
  mostPerHour,
  type Question,
  unanswered,
  type Written,
} from '../join-request.ts'

/** What has to be known before somebody begins. */
export interface Threshold {
  /** How many began and how many sent in the last hour, all together: to count for each, we would have to keep who came from where. */
  readonly lately: { readonly begun: number; readonly sent: number }
  /** Bodies that take somebody, each by its id. */
  readonly bodies: readonly { readonly id: string }[]
}

interface Beginning {
  readonly body?: string | undefined
  readonly language: Variant
}

/** A body that does not take anybody is no reason to turn somebody away: they choose another, or none. */
export function begin(
  { lately, bodies }: Threshold,
  { body, language }: Beginning,
  { newId, moment }: Pick<Occasion, 'newId' | 'moment'>,
): Ruling<Pick<JoinRequest, 'id' | 'begunAt' | 'bodyId'> & { readonly language: Variant }> | Refusal {
  if (lately.begun >= mostDraftsPerHour) return refused('too-many-requests')
  const id = newId()
  const bodyId = bodies.some((one) => one.id === body) ? (body ?? null) : null
  return { next: { id, bodyId, begunAt: moment, language }, facts: [{ name: 'joining.request-begun', about: id }] }
}

/** Whoever knows the link has begun it; everything can be answered again until it is sent. */
export type Own = JoinRequest & Threshold

export type Rewritten = Pick<JoinRequest, 'id' | 'bodyId'> & { readonly written: Written }

export function answer(request: Own, given: Answers, question: Question): Ruling<Rewritten> | Refusal | Faults {
  const { id, state, written } = request
  if (state !== 'begun') return refused('already-sent')
  if (!written) return refused('words-lost')
  // Until it is sent each answer makes one version.
  if (request.version > mostAnswers) return refused('too-many-answers')
  const bodyId = given.wish ? given.wish.bodyId : request.bodyId
  if (given.wish && bodyId !== null && !request.bodies.some((one) => one.id === bodyId))
    return { faults: [{ field: 'body', key: 'choose-one' }] }
  const answers = together(written.answers, given)
  const faults = faultsOf(answers, given)
  if (faults.length > 0) return { faults }
  return {
    next: { id, bodyId, written: { ...written, answers } },
    facts: [{ name: 'joining.request-answered', about: id, values: { question } }],
  }
}

/** What an answer changes in the others: who asks for themselves has no organisation, and another way wants another address. */
function together(before: Answers, given: Answers): Answers {
  const { contact, called, ...rest } = { ...before, ...given }
  const kept = given.way !== undefined && given.way !== before.way ? undefined : contact
  const organisation = rest.side === 'myself' ? { organisation: '' } : {}
  return {
    ...rest,
    ...(called ? { called: { ...called, ...organisation } } : {}),
    ...(kept === undefined ? {} : { contact: rest.way === 'mail' ? kept.toLowerCase() : kept }),
  }
}

function faultsOf({ side, way }: Answers, { called, contact }: Answers): readonly Fault[] {
  if (called && side === 'organisation' && called.organisation === '')
    return [{ field: 'organisation', key: 'field-missing' }]
  if (contact !== undefined && way === 'mail' && !email().safeParse(contact).success)
    return [{ field: 'contact', key: 'email-looks-wrong' }]
  return []
}

export interface Sent extends Pick<JoinRequest, 'id' | 'bodyId'> {
  readonly written: Written
  readonly askedOn: string
  readonly sentAt: Date
  readonly answerBy: string
}

export function send(
  request: Own & { readonly joinDays: number },
  { today, moment }: Pick<Occasion, 'today' | 'moment'>,
): Ruling<Sent> | Refusal {
  const { id, state, written, joinDays, lately } = request
  if (state !== 'begun') return refused('already-sent')
  if (!written) return refused('words-lost')
  const open = unanswered(written.answers)
  if (open.length > 0) return refused('answers-missing', { count: open.length })
  if (lately.sent >= mostPerHour) return refused('too-many-requests')
  // The body may have been ended or closed between the question and the button.
  const bodyId = request.bodies.some((one) => one.id === request.bodyId) ? request.bodyId : null
  const answerBy = addDays(today, joinDays)
  return {
    next: { id, bodyId, written, askedOn: today, sentAt: moment, answerBy },
    facts: [{ name: 'joining.request-sent', about: id, values: { body: bodyId, until: answerBy } }],
  }
}

export interface Added extends Rewritten {
  /** Whoever answers hears of it once a day, and not on the day of the request itself. */
  readonly tells: boolean
}

/** Something to add, as long as it is not decided. Sent twice, it stands there once. */
export function add(
  { id, state, bodyId, written, askedOn }: JoinRequest,
  { text }: { readonly text: string },
  { today }: Pick<Occasion, 'today'>,
): Ruling<Added> | Refusal {
  if (state !== 'asked' && state !== 'visiting') return refused('no-longer-open')
  if (!written) return refused('words-lost')
  if (written.additions.at(-1)?.text === text) return refused('stands-there-already')
  if (written.additions.length >= 20) return refused('too-many-additions')
  const tells = askedOn !== today && written.additions.at(-1)?.day !== today
  return {
    next: { id, bodyId, written: { ...written, additions: [...written.additions, { day: today, text }] }, tells },
    facts: [{ name: 'joining.request-added-to', about: id }],
  }
}

export interface TakenBack {
  readonly id: string
  readonly endedOn: string
}

/** Possible at any time, also after an answer: then what was written is gone, and what came of it stays. */
export function takeBack({ id, state }: JoinRequest, { today }: Pick<Occasion, 'today'>): Ruling<TakenBack> | Refusal {
  if (state === 'taken-back') return refused('taken-back-already')
  if (state === 'accepted') return refused('belongs-already')
  if (state === 'lost') return refused('words-lost')
  return {
    next: { id, endedOn: today },
    facts: [{ name: 'joining.request-taken-back', about: id }],
  }
}

/** Where they are written to; `null` when they chose another way. */
export function mailOf(written: Written | null): string | null {
  const { way, contact = null } = written?.answers ?? {}
  return way === 'mail' ? contact : null
}
