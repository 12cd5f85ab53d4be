import { type Actor, coordination, members, type Permission, personId } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Feeling, SenseCheck, SenseVoice } from '../sense-check.ts'

/** An open question and who sits where it is asked. */
export interface Sensing extends SenseCheck {
  readonly seats: readonly Seat[]
  readonly voices: readonly SenseVoice[]
}

interface Asking {
  readonly body: string
  readonly title: string
  readonly idea: string
}

export interface SenseAsked extends Asking {
  readonly id: string
  readonly by: string | null
  readonly at: Date
}

export function askSense(
  { name, endedOn }: { readonly name: string; readonly endedOn: string | null },
  { body, title, idea }: Asking,
  { by, moment, newId }: Occasion,
): Ruling<SenseAsked> | Refusal {
  if (endedOn) return refused('body-ended', { body: name })
  const next = { id: newId(), body, title, idea, by: personId(by), at: moment }
  return { next, facts: [{ name: 'decisions.sense-asked', about: next.id, values: { body } }] }
}

export interface SenseSaid extends SenseVoice {
  readonly id: string
  readonly at: Date
}

/** As with votes: one for a seat, and the deputy speaks in the delegate's absence. */
export function saySense(
  { id, endedAt, voices }: Sensing,
  seat: Seat,
  { feeling, note }: { readonly feeling: Feeling; readonly note: string },
  { by, moment }: Pick<Occasion, 'by' | 'moment'>,
): Ruling<SenseSaid> | Refusal {
  if (endedAt) return refused('sense-ended')
  const person = personId(by)
  const voice = person ? voiceOf(seat, person) : null
  if (!person || (voice !== 'delegate' && voice !== 'deputy')) return refused('no-seat-here')
  const before = voices.find(({ seatId }) => seatId === seat.id)
  if (voice === 'deputy' && before?.personId === seat.delegateId) return refused('delegate-has-voted')
  const next = { id, seatId: seat.id, personId: person, feeling, note, at: moment }
  return { next, facts: [{ name: 'decisions.sense-said', about: id, values: { seat: seat.id } }] }
}

/** Whoever asked and still belongs, or the coordination. */
export function mayEndSense(actor: Actor, { askedBy }: Pick<SenseCheck, 'askedBy'>): Permission {
  if (coordination(actor) === true) return true
  const permission = members(actor)
  if (permission !== true) return permission
  return actor.kind === 'person' && actor.id === askedBy ? true : refused('asker-only')
}

export function endSense({ id, endedAt }: SenseCheck): Ruling<{ readonly id: string }> | Refusal {
  if (endedAt) return refused('sense-ended')
  return { next: { id }, facts: [{ name: 'decisions.sense-ended', about: id }] }
}
