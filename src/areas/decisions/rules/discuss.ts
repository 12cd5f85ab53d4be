import { type Actor, coordination, members, type Permission, personId } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Contribution } from '../contribution.ts'

/** A recommendation, and the seats of every body on its way: those that recommend, are asked and decide. */
export interface Discussed {
  readonly id: string
  readonly seats: readonly Seat[]
}

export interface Contributing {
  readonly text: string
  /** Whose words these are; nothing where they are one's own. */
  readonly forPerson?: string | undefined
}

export interface Contributed {
  readonly id: string
  readonly recommendationId: string
  readonly text: string
  readonly writtenBy: string | null
  readonly forPerson: string | null
  readonly at: Date
}

/** Whoever sits in a body on the way, as delegate, deputy or assistant; and the coordination. */
export function mayDiscuss(actor: Actor, { seats }: Pick<Discussed, 'seats'>): Permission {
  const permission = members(actor)
  if (permission !== true) return permission
  if (actor.kind !== 'person') return refused('no-seat-on-the-way')
  if (coordination(actor) === true) return true
  return ownOf(actor.id, actor.assists, seats).length > 0 ? true : refused('no-seat-on-the-way')
}

/** Whether somebody has words of their own here. Whoever only assists writes those of the person they assist. */
export function speaksHere(actor: Actor, seats: readonly Seat[]): boolean {
  if (actor.kind !== 'person') return false
  if (coordination(actor) === true) return true
  return seats.some((seat) => {
    const voice = voiceOf(seat, actor.id)
    return (voice === 'delegate' || voice === 'deputy') && !assistsAt(actor.assists, seat)
  })
}

/** For whom somebody may write: an assistant for those on the seat, the coordination for everyone on the way. Never for themselves. */
export function writesFor(actor: Actor, seats: readonly Seat[]): readonly string[] {
  if (actor.kind !== 'person') return []
  const assisted = seats.filter((seat) => voiceOf(seat, actor.id) === 'assistant' || assistsAt(actor.assists, seat))
  const theirs = coordination(actor) === true ? seats : assisted
  const people = theirs.flatMap(({ delegateId, deputyId }) => [delegateId, deputyId])
  return [...new Set(people.flatMap((id) => (id === null || id === actor.id ? [] : [id])))]
}

export function contribute(
  { id, seats }: Discussed,
  { text, forPerson }: Contributing,
  { by, moment, newId }: Pick<Occasion, 'by' | 'moment' | 'newId'>,
): Ruling<Contributed> | Faults {
  const named = forPerson && forPerson !== personId(by) ? forPerson : null
  if (named === null && !speaksHere(by, seats)) return { faults: [{ field: 'forPerson', key: 'whose-words' }] }
  if (named !== null && !writesFor(by, seats).includes(named))
    return { faults: [{ field: 'forPerson', key: 'not-for-them' }] }
  const next = { id: newId(), recommendationId: id, text, writtenBy: personId(by), forPerson: named, at: moment }
  return { next, facts: [fact('written', next)] }
}

/** Whoever wrote it, and whoever's words it says it is: a name must not stand under what that person does not want to have said. */
export function mayChange(actor: Actor, { writtenBy, forPerson }: Contribution): Permission {
  const permission = members(actor)
  if (permission !== true) return permission
  const me = personId(actor)
  return me !== null && (me === writtenBy || me === forPerson) ? true : refused('not-your-words')
}

export interface Changing {
  readonly id: string
  readonly recommendationId: string
  readonly textId: string
  readonly text: string
  readonly at: Date
}

export function change(
  contribution: Contribution,
  { text }: Pick<Contributing, 'text'>,
  { moment }: Pick<Occasion, 'moment'>,
): Ruling<Changing> | Refusal {
  const { id, recommendationId, textId } = contribution
  return { next: { id, recommendationId, textId, text, at: moment }, facts: [fact('changed', contribution)] }
}

export function takeBack(contribution: Contribution): Ruling<Contribution> {
  return { next: contribution, facts: [fact('taken-back', contribution)] }
}

/** Ids alone: what was said and by whom stands in the contribution, and goes with it. */
function fact(what: 'written' | 'changed' | 'taken-back', of: Pick<Contribution, 'id' | 'recommendationId'>): Fact {
  return { name: `decisions.contribution-${what}`, about: of.recommendationId, values: { contribution: of.id } }
}

function ownOf(me: string, assists: readonly string[], seats: readonly Seat[]): readonly Seat[] {
  return seats.filter((seat) => voiceOf(seat, me) !== null || assistsAt(assists, seat))
}

function assistsAt(assists: readonly string[], { partnerId, until }: Seat): boolean {
  return until === null && partnerId !== null && assists.includes(partnerId)
}
