import { personId } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { KnownBody } from '../../bodies/body.ts'
import type { Matter } from '../../bodies/mandate.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Method } from '../../municipalities/rule-set.ts'
import type { BallotOption } from '../ballot-option.ts'
import type { Decider, State } from '../recommendation.ts'
import type { Station } from '../way.ts'
import { type Ballots, ballotFaults, optionsOf } from './ballots.ts'
import { mandated } from './way.ts'

/** What a proposal is made before. */
export interface Ground extends Ballots {
  readonly body: KnownBody
  readonly seats: readonly Seat[]
  /** Every body with its mandates: a decision may travel through several. */
  readonly bodies: readonly KnownBody[]
  /** Last number given away by this body in this year. */
  readonly lastNumber: number
  /** Whether the meeting and the item it names are those of this body. */
  readonly meetingFits: boolean
  readonly itemFits: boolean
  /** The one it proposes again. */
  readonly earlier: Earlier | null
}

export interface Earlier {
  readonly bodyId: string
  readonly state: State
  readonly proposedAgain: boolean
  /** A review of it said that it is to be changed; then the bodies it belongs to may propose as well. */
  readonly changeWanted: boolean
  readonly keepers: readonly string[]
}

export interface Proposing {
  readonly title: string
  readonly matter: Matter
  readonly field?: string | undefined
  readonly statement: string
  readonly why: string
  readonly meeting?: string | undefined
  readonly item?: string | undefined
  readonly earlier?: string | undefined
  readonly method: Method
  /** One a line, for a vote by resistance. */
  readonly options: string
  readonly closesOn?: string | undefined
  /** The idea that becomes a proposal. */
  readonly senseCheck?: string | undefined
}

export interface Proposed {
  readonly id: string
  readonly number: number
  readonly year: number
  readonly title: string
  readonly matter: Matter
  readonly field: string
  readonly bodyId: string
  readonly decider: Decider
  /** Who is asked before it is decided, in their order; fixed from now on. */
  readonly stations: readonly Station[]
  readonly statement: string
  readonly why: string
  readonly meetingId: string | null
  readonly itemId: string | null
  readonly earlierId: string | null
  readonly proposedBy: string | null
  readonly proposedAt: Date
  readonly method: Method
  readonly options: readonly BallotOption[]
  readonly closesOn: string | null
  readonly sense: string | null
  /** Of a secret vote. */
  readonly keyId: string | null
}

export function propose(
  ground: Ground,
  input: Proposing,
  { by, moment, today, newId }: Occasion,
): Ruling<Proposed> | Refusal | Faults {
  const { body, bodies, earlier } = ground
  if (body.endedOn) return refused('body-ended', { body: body.name })
  const repeated = earlier ? mayFollow(earlier, body) : true
  if (repeated !== true) return repeated
  if (!ground.meetingFits || !ground.itemFits) return refused('meeting-of-another-body')
  const { field = '' } = input
  if (field !== '' && input.matter !== 'topics') return { faults: [{ field: 'field', key: 'fields-are-topics' }] }
  const found = mandated(bodies, body.id, input.matter, field)
  if (!found) return { faults: [{ field: 'matter', key: 'nobody-decides', values: { body: body.name } }] }
  if (found.power === 'is-informed')
    return { faults: [{ field: 'matter', key: 'only-informed', values: { body: body.name } }] }
  const faults = ballotFaults(ground, input, today)
  if (faults.length > 0) return { faults }
  const { title, matter, statement, why, method, closesOn = null } = input
  const next: Proposed = {
    ...{ id: newId(), number: ground.lastNumber + 1, year: Number(today.slice(0, 4)) },
    ...{ title, matter, field, statement, why, bodyId: body.id },
    ...{ decider: found.decider, stations: found.stations },
    ...{ meetingId: input.meeting ?? null, itemId: input.item ?? null, earlierId: input.earlier ?? null },
    ...{ proposedBy: personId(by), proposedAt: moment, method, options: optionsOf(input), closesOn },
    sense: input.senseCheck ?? null,
    keyId: method === 'secret-majority' ? newId() : null,
  }
  const values = { body: body.id, ...told(next.decider), matter, method, number: next.number, year: next.year }
  return { next, facts: [{ name: 'decisions.recommendation-proposed', about: next.id, values }] }
}

/** What came to nothing may be tried again. */
export function isRepeatable(state: State): boolean {
  return state === 'returned' || state === 'rejected' || state === 'unchanged'
}

/** What was rejected, sent back or reviewed comes again once, from those it belongs to. */
function mayFollow(
  { bodyId, state, proposedAgain, changeWanted, keepers }: Earlier,
  { id, name }: KnownBody,
): true | Refusal {
  if (bodyId !== id && !(changeWanted && keepers.includes(id))) return refused('another-body-proposes', { body: name })
  if (!isRepeatable(state) && !changeWanted) return refused('not-to-be-repeated')
  return proposedAgain ? refused('already-proposed-again') : true
}

/** A decider as the plain values of a fact. */
export function told(decider: Decider): { decider: Decider['kind']; deciderBody: string | null } {
  return { decider: decider.kind, deciderBody: decider.kind === 'body' ? decider.bodyId : null }
}
