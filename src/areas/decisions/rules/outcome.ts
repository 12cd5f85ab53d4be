import { type Actor, type Permission, personId } from '../../../foundation/actor.ts'
import { addMonths } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Outcome, ReviewResult } from '../outcome.ts'
import { isAnswered, type State } from '../recommendation.ts'
import { mayPropose } from './may.ts'

/** A decision, what follows from it so far, and who sits in the body it belongs to. */
export interface Kept {
  readonly id: string
  readonly state: State
  /** Calendar day of the answer, or of the vote where the body decides itself. */
  readonly decidedOn: string | null
  /** `null` until somebody wrote it down: it holds from the day of the decision. */
  readonly outcome: Outcome | null
  readonly keepingSeats: readonly Seat[]
}

/** The seats of the body a decision belongs to, or the coordination. */
export function mayKeep(actor: Actor, { keepingSeats }: Pick<Kept, 'keepingSeats'>): Permission {
  return mayPropose(actor, keepingSeats)
}

/** Whether there is anything to carry out and to look at again. */
export function holds({ state, outcome }: Pick<Kept, 'state' | 'outcome'>): true | Refusal {
  if (state !== 'adopted' && state !== 'adopted-with-changes')
    return refused(isAnswered(state) ? 'was-not-adopted' : 'not-yet-decided')
  return outcome?.endedOn ? refused('no-longer-holds') : true
}

/** A year is long enough to see whether it works, and short enough not to forget it. */
export function usualReview(from: string): string {
  return addMonths(from, 12)
}

export interface Following {
  readonly partner?: string | undefined
  readonly effectiveOn?: string | undefined
  readonly reviewOn?: string | undefined
}

export interface KeptOutcome extends Omit<Outcome, 'version'> {
  readonly recommendation: string
}

/** `partnerFits`: the partner that is named belongs to the network, or none is named. */
export function keepOutcome(
  kept: Kept & { readonly partnerFits: boolean },
  { partner, effectiveOn, reviewOn }: Following,
  { today }: Pick<Occasion, 'today'>,
): Ruling<KeptOutcome> | Refusal | Faults {
  const open = holds(kept)
  if (open !== true) return open
  const from = effectiveOn ?? kept.decidedOn ?? today
  const faults: Fault[] = []
  if (!kept.partnerFits) faults.push({ field: 'partner', key: 'partner-not-here' })
  // A day that was agreed before and has come may stay; a new one lies ahead.
  if (reviewOn && reviewOn <= today && reviewOn !== kept.outcome?.reviewOn)
    faults.push({ field: 'reviewOn', key: 'review-past' })
  else if (reviewOn && reviewOn <= from) faults.push({ field: 'reviewOn', key: 'review-before-effect' })
  if (faults.length > 0) return { faults }
  const next = {
    recommendation: kept.id,
    ...{ partnerId: partner ?? null, effectiveOn: from, reviewOn: reviewOn ?? null, endedOn: null },
  }
  const values = { partner: next.partnerId, effectiveOn: from, reviewOn: next.reviewOn }
  return { next, facts: [{ name: 'decisions.outcome-kept', about: kept.id, values }] }
}

/** The last review asks for a new proposal. Newest first. */
export function isToChange(reviews: readonly { readonly result: ReviewResult }[]): boolean {
  return reviews[0]?.result === 'change'
}

export interface Reviewing {
  readonly result: ReviewResult
  readonly reason: string
  /** Only where it stays. */
  readonly nextOn?: string | undefined
}

export interface Reviewed {
  readonly id: string
  readonly recommendation: string
  readonly result: ReviewResult
  readonly reason: string
  readonly dueOn: string | null
  readonly reviewedOn: string
  readonly reviewedBy: string | null
  /** What follows from the decision now. */
  readonly outcome: Omit<Outcome, 'version'>
}

/** A body may look again at what it decided whenever it wants to, not only on the day that was agreed. */
export function review(
  kept: Kept,
  { result, reason, nextOn }: Reviewing,
  { by, today, newId }: Pick<Occasion, 'by' | 'today' | 'newId'>,
): Ruling<Reviewed> | Refusal | Faults {
  const open = holds(kept)
  if (open !== true) return open
  const before = kept.outcome ?? { partnerId: null, effectiveOn: kept.decidedOn ?? today, reviewOn: null }
  if (result === 'stays' && nextOn && nextOn <= today) return { faults: [{ field: 'nextOn', key: 'review-past' }] }
  if (result === 'stays' && nextOn && nextOn <= before.effectiveOn)
    return { faults: [{ field: 'nextOn', key: 'review-before-effect' }] }
  const reviewOn = result === 'stays' ? (nextOn ?? null) : null
  const next: Reviewed = {
    ...{ id: newId(), recommendation: kept.id, result, reason, dueOn: before.reviewOn },
    ...{ reviewedOn: today, reviewedBy: personId(by) },
    outcome: {
      ...{ partnerId: before.partnerId, effectiveOn: before.effectiveOn, reviewOn },
      endedOn: result === 'ends' ? today : null,
    },
  }
  return {
    next,
    facts: [{ name: 'decisions.decision-reviewed', about: kept.id, values: { review: next.id, result, reviewOn } }],
  }
}
