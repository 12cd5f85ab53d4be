import { type Actor, coordination, type Permission, personId } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import { hasVoter } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Decider, State } from '../recommendation.ts'
import { type AdviceKind, stationOf, type WayStep } from '../way.ts'
import { hasVoice } from './may.ts'

/** A recommendation on its way, and who sits in the bodies that are asked. */
export interface Consulted {
  readonly id: string
  readonly state: State
  readonly bodyId: string
  readonly decider: Decider
  readonly way: readonly WayStep[]
  /** Seats of every body on the way that still exists. */
  readonly waySeats: readonly Seat[]
  /** The wording that was recommended. */
  readonly wording: string
}

export interface Advising {
  /** The body that speaks; on an old page it may not be its turn any more. */
  readonly body: string
  readonly advice: AdviceKind
  readonly reason: string
  readonly changedStatement: string
}

export interface Advised {
  readonly id: string
  readonly nr: number
  readonly advice: AdviceKind
  readonly reason: string
  readonly changedStatement: string | null
  readonly at: Date
  readonly by: string | null
}

type Lying = Pick<Consulted, 'way' | 'waySeats'>

/** Seats of the body where it lies. */
export function stationSeats<S extends Seat>({ way, waySeats }: { way: Lying['way']; waySeats: readonly S[] }) {
  const station = stationOf(way)
  return waySeats.filter(({ bodyId }) => bodyId === station?.bodyId)
}

/**
 * Whoever votes in the body where it lies. Where nobody can speak for it any more (it ended, its seats are empty), the coordination
 * hands on without advice, or a recommendation would lie there for ever. A body that keeps silent is not passed over.
 */
export function mayAdvise(actor: Actor, lying: Lying): Permission {
  const seats = stationSeats(lying)
  const seated = hasVoice(actor, seats)
  if (seated === true || (coordination(actor) === true && !seats.some(hasVoter))) return true
  return seated.refused.key === 'no-seat-here' ? refused('no-station-seat') : seated
}

/** Whether this actor can only hand on, because they do not sit there. */
export function onlyHandsOn(actor: Actor, lying: Lying): boolean {
  return hasVoice(actor, stationSeats(lying)) !== true
}

/** Whether advice is due at all. */
export function isConsulted({ state, way }: Pick<Consulted, 'state' | 'way'>): true | Refusal {
  if (state === 'waiting') return stationOf(way) ? true : refused('lies-with-decider')
  if (state === 'withdrawn') return refused('was-withdrawn')
  return refused(state === 'voting' ? 'not-yet-recommended' : 'already-answered')
}

/** Everything but plain support has a reason; a change says how it should read. Sent back, the way ends here. */
export function advise(
  consulted: Consulted,
  input: Advising,
  { by, moment }: Pick<Occasion, 'by' | 'moment'>,
): Ruling<Advised> | Refusal | Faults {
  const due = isConsulted(consulted)
  if (due !== true) return due
  const { id, way, bodyId } = consulted
  const station = stationOf(way)
  if (!station || station.bodyId !== input.body) return refused('lies-elsewhere', { body: station?.name ?? '' })
  const faults = faultsOf(consulted, input, by)
  if (faults.length > 0) return { faults }
  const { advice, reason, changedStatement } = input
  const next: Advised = {
    ...{ id, nr: station.nr, advice, reason, at: moment, by: personId(by) },
    changedStatement: advice === 'supports-with-changes' ? changedStatement : null,
  }
  if (advice !== 'returned') {
    const values = { body: station.bodyId, advice, nr: station.nr }
    return { next, facts: [{ name: 'decisions.advice-given', about: id, values }] }
  }
  const values = { body: bodyId, decider: 'body', deciderBody: station.bodyId, outcome: advice }
  return { next, facts: [{ name: 'decisions.recommendation-answered', about: id, values }] }
}

function faultsOf(consulted: Consulted, input: Advising, by: Actor): readonly Fault[] {
  const { advice, reason, changedStatement } = input
  const faults: Fault[] = []
  if (advice !== 'none' && onlyHandsOn(by, consulted)) faults.push({ field: 'advice', key: 'only-hands-on' })
  if (advice !== 'supports' && reason === '') faults.push({ field: 'reason', key: 'reason-missing' })
  if (advice === 'supports-with-changes') faults.push(...changeFaults(changedStatement, consulted.wording))
  return faults
}

/** A change that changes nothing is none. */
export function changeFaults(changed: string, wording: string): readonly Fault[] {
  if (changed === '') return [{ field: 'changedStatement', key: 'changed-statement-missing' }]
  return changed === wording ? [{ field: 'changedStatement', key: 'changed-statement-same' }] : []
}
