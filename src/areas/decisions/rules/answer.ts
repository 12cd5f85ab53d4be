import { type Actor, personId } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { AnswerKind, State } from '../recommendation.ts'
import { stationOf, type WayStep } from '../way.ts'
import { changeFaults } from './advise.ts'
import { type Deciding, needsEvidence } from './may.ts'
import { told } from './propose.ts'

/** A recommendation and who sits where it is decided. */
export interface Asked extends Deciding {
  readonly id: string
  readonly state: State
  readonly bodyId: string
  readonly proposedBy: string | null
  readonly way: readonly WayStep[]
  /** The wording that was recommended. */
  readonly wording: string
}

export interface Answering {
  readonly outcome: AnswerKind
  readonly reason: string
  readonly changedStatement: string
  readonly evidence: string
}

export interface Answered {
  readonly id: string
  readonly outcome: AnswerKind
  /** Empty only when it was adopted as it stands. */
  readonly reason: string
  readonly changedStatement: string | null
  readonly evidence: string | null
  readonly at: Date
  readonly by: string | null
}

/** Whether an answer is due at all: not before every body on the way was asked. */
export function isAsked({ state, decider, way }: Pick<Asked, 'state' | 'decider' | 'way'>): true | Refusal {
  if (decider.kind === 'self') return refused('decided-here')
  if (state === 'voting' || state === 'talking') return refused('not-yet-recommended')
  if (state === 'unchanged') return refused('came-to-nothing')
  if (state === 'withdrawn') return refused('was-withdrawn')
  if (state !== 'waiting') return refused('already-answered')
  const station = stationOf(way)
  return station ? refused('lies-with-station', { body: station.name }) : true
}

/** Every answer other than "adopted" has a reason; a change says how it reads now; what was decided elsewhere says where. */
export function answer(
  asked: Asked,
  input: Answering,
  { by, moment }: Pick<Occasion, 'by' | 'moment'>,
): Ruling<Answered> | Refusal | Faults {
  const due = isAsked(asked)
  if (due !== true) return due
  const faults = faultsOf(asked, input, by)
  if (faults.length > 0) return { faults }
  const { id, bodyId, decider } = asked
  const { outcome, reason, changedStatement, evidence } = input
  const next: Answered = {
    ...{ id, outcome, reason, at: moment, by: personId(by) },
    changedStatement: outcome === 'adopted-with-changes' ? changedStatement : null,
    evidence: needsEvidence(by, asked) || (evidence && decider.kind !== 'body') ? evidence : null,
  }
  const values = { body: bodyId, ...told(decider), outcome }
  return { next, facts: [{ name: 'decisions.recommendation-answered', about: id, values }] }
}

function faultsOf(
  asked: Asked,
  { outcome, reason, changedStatement, evidence }: Answering,
  by: Actor,
): readonly Fault[] {
  const faults: Fault[] = []
  if (outcome !== 'adopted' && reason === '') faults.push({ field: 'reason', key: 'reason-missing' })
  if (outcome === 'adopted-with-changes') faults.push(...changeFaults(changedStatement, asked.wording))
  if (needsEvidence(by, asked) && evidence === '') faults.push({ field: 'evidence', key: 'evidence-missing' })
  return faults
}
