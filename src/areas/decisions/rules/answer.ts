import { type Actor, personId } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { AnswerKind, State } from '../recommendation.ts'
import { type Deciding, needsEvidence } from './may.ts'
import { told } from './propose.ts'

/** A recommendation and who sits where it is decided. */
export interface Asked extends Deciding {
  readonly id: string
  readonly state: State
  readonly bodyId: string
  readonly proposedBy: string | null
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

/** Whether an answer is due at all. */
export function isAsked({ state, decider }: Pick<Asked, 'state' | 'decider'>): true | Refusal {
  if (decider.kind === 'self') return refused('decided-here')
  if (state === 'voting') return refused('not-yet-recommended')
  if (state === 'withdrawn') return refused('was-withdrawn')
  return state === 'waiting' ? true : refused('already-answered')
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
  if (outcome === 'adopted-with-changes' && changedStatement === '')
    faults.push({ field: 'changedStatement', key: 'changed-statement-missing' })
  if (needsEvidence(by, asked) && evidence === '') faults.push({ field: 'evidence', key: 'evidence-missing' })
  return faults
}
