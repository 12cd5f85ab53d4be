import { type Actor, coordination, members, type Permission } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import { mayVoteOn } from '../../bodies/rules.ts'
import type { Kind } from '../../partners/partner.ts'
import type { JoinRequest, Telling, Written } from '../join-request.ts'
import { mailOf } from './ask.ts'

/** The coordination, and whoever speaks for the body somebody wants to join. */
export function mayReply(actor: Actor, { speakers }: Pick<JoinRequest, 'speakers'>): Permission {
  const permission = members(actor)
  if (permission !== true || actor.kind !== 'person') return permission
  return actor.coordinates || mayVoteOn(actor, speakers) === true ? true : refused('only-who-answers')
}

/** Taking somebody in makes partners, seats and accounts: that is the coordination's. */
export const mayAccept = coordination

/** Whether a request can still be answered, and in which words not. */
export function stillOpen({ state, written }: Pick<JoinRequest, 'state' | 'written'>): true | Refusal {
  if (state !== 'asked' && state !== 'visiting') return refused('answered-already')
  return written ? true : refused('words-lost')
}

/** What was answered, and how it reaches them. */
export interface Reply {
  readonly request: JoinRequest & { readonly written: Written }
  /** `null`: it waits until somebody has said it by phone or post. */
  readonly mail: string | null
}

type Now = Pick<Occasion, 'today' | 'demo'>

/** In a demonstration anyone types anybody's address: no letter leaves, and the answer waits to be told. */
function replied(
  request: JoinRequest,
  written: Written,
  next: Partial<JoinRequest>,
  telling: Telling,
  { demo }: Pick<Occasion, 'demo'>,
): Reply {
  const mail = demo ? null : mailOf(written)
  return { request: { ...request, ...next, written, toTell: mail ? null : telling }, mail }
}

export interface Visit {
  readonly request: JoinRequest
  /** `null`: no such meeting, or not one that is still to come. */
  readonly meeting: { readonly id: string; readonly bodyId: string; readonly startsAt: Date } | null
}

/** To one of the coming meetings; a second time, when the first was missed. */
export function inviteToVisit(
  { request, meeting }: Visit,
  { words }: { readonly words: string },
  { demo }: Now,
): Ruling<Reply> | Refusal | Faults {
  const open = stillOpen(request)
  if (open !== true || !request.written) return open === true ? refused('words-lost') : open
  if (!meeting || (request.bodyId !== null && meeting.bodyId !== request.bodyId))
    return { faults: [{ field: 'meeting', key: 'choose-one' }] }
  const next = { state: 'visiting' as const, meetingId: meeting.id, bodyId: meeting.bodyId }
  const values = { meeting: meeting.id, body: meeting.bodyId }
  return {
    next: replied(request, { ...request.written, reply: words }, next, 'visit', { demo }),
    facts: [{ name: 'joining.visitor-invited', about: request.id, values }],
  }
}

/** What can happen to the meeting of a visit. */
export type MeetingNews = 'moved' | 'cancelled'

/** By mail, or to be told; the invitation stands until the coordination says otherwise. */
export function visitNews(
  request: Reply['request'],
  news: MeetingNews,
  occasion: Pick<Occasion, 'demo'>,
): Ruling<Reply> {
  return {
    next: replied(request, request.written, {}, 'visit', occasion),
    facts: [{ name: `joining.visit-${news}`, about: request.id, values: { meeting: request.meetingId } }],
  }
}

export function decline(
  request: JoinRequest,
  { reason }: { readonly reason: string },
  { today, demo }: Now,
): Ruling<Reply> | Refusal {
  const open = stillOpen(request)
  if (open !== true || !request.written) return open === true ? refused('words-lost') : open
  const next = { state: 'declined' as const, endedOn: today }
  return {
    next: replied(request, { ...request.written, reply: reason }, next, 'declined', { demo }),
    facts: [{ name: 'joining.request-declined', about: request.id }],
  }
}

export const takenInAs = ['person', 'new', 'partner'] as const
/** As a person, as a new partner, or for a partner that is here already. */
export type TakenInAs = (typeof takenInAs)[number]

export interface Acceptance {
  readonly as: TakenInAs
  readonly partnerId?: string | undefined
  /** Of a new partner; empty: as the person is called. */
  readonly partnerName: string
  readonly kind: Kind
  /** Although a partner of that name is here. */
  readonly anyway: boolean
  /** A body, or a body and its free seat. */
  readonly seat?: { readonly body: string; readonly vacancy: string | undefined } | undefined
  /** Where there is one, they get an account. */
  readonly email?: string | undefined
  readonly task: string
  readonly due?: string | undefined
  readonly words: string
}

/** Partner, seat, account and first task are made by the commands of their own areas; here only what belongs together. */
export function accept(
  request: JoinRequest,
  input: Acceptance,
  { today, demo }: Now,
): Ruling<Reply & { readonly input: Acceptance }> | Refusal | Faults {
  const open = stillOpen(request)
  if (open !== true || !request.written) return open === true ? refused('words-lost') : open
  // A partner that was chosen and then not wanted counts for nothing.
  const partnerId = input.as === 'partner' ? input.partnerId : undefined
  const faults: Fault[] = [
    ...(input.as === 'partner' && !partnerId ? [{ field: 'partnerId', key: 'choose-one' }] : []),
    ...(input.task && input.as === 'person' ? [{ field: 'task', key: 'task-needs-partner' }] : []),
    ...(input.task && !input.due ? [{ field: 'due', key: 'day-missing' }] : []),
  ]
  if (faults.length > 0) return { faults }
  const next = { state: 'accepted' as const, endedOn: today, bodyId: input.seat?.body ?? request.bodyId }
  const values = { as: input.as, body: next.bodyId }
  return {
    next: {
      ...replied(request, { ...request.written, reply: input.words }, next, 'accepted', { demo }),
      input: { ...input, partnerId },
    },
    facts: [{ name: 'joining.request-accepted', about: request.id, values }],
  }
}

/** What nobody can read, nobody can answer: it ends, so that it is forgotten like any other. */
export function closeLost(
  { id, state, written }: Pick<JoinRequest, 'id' | 'state' | 'written'>,
  { today }: Pick<Occasion, 'today'>,
): Ruling<{ readonly id: string; readonly endedOn: string }> | Refusal {
  if (state !== 'asked' && state !== 'visiting') return refused('answered-already')
  if (written) return refused('still-readable')
  return { next: { id, endedOn: today }, facts: [{ name: 'joining.request-closed', about: id }] }
}

/** Said by phone or post: nothing waits any more. `telling`: what somebody has said; another answer may wait by now. */
export function told(
  { id, toTell }: JoinRequest,
  { telling = toTell ?? undefined }: { readonly telling?: Telling | undefined },
): Ruling<{ readonly id: string }> | Refusal {
  if (toTell === null) return refused('nothing-to-tell')
  if (telling !== toTell) return refused('another-answer')
  return { next: { id }, facts: [{ name: 'joining.answer-told', about: id, values: { telling: toTell } }] }
}

/** What a request waits for. After a visit only the coordination can go on. */
export type Awaited = 'answer' | 'decision' | 'telling' | null

export function awaited({ state, toTell }: Pick<JoinRequest, 'state' | 'toTell'>, visitOver: boolean): Awaited {
  if (toTell !== null) return 'telling'
  if (state === 'asked') return 'answer'
  return state === 'visiting' && visitOver ? 'decision' : null
}
