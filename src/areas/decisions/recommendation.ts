import type { Matter } from '../bodies/mandate.ts'
import type { Method } from '../municipalities/rule-set.ts'
import type { Count } from './vote.ts'

/** Who decides in the end. Fixed from the mandates of the day when it was proposed; a later change of the mandate does not move it. */
export type Decider =
  | { readonly kind: 'self' | 'carrier' | 'council' }
  | { readonly kind: 'body'; readonly bodyId: string }

export const answerKinds = ['adopted', 'adopted-with-changes', 'rejected', 'returned'] as const
/** What became of it. `returned` ends it too: it comes back as a new one that names this one as its earlier version. */
export type AnswerKind = (typeof answerKinds)[number]

/** `talking`: closed, and the outcome waits for a talk. `unchanged`: not carried, all stays as it is. */
export const states = ['voting', 'talking', 'waiting', ...answerKinds, 'unchanged', 'withdrawn'] as const
export type State = (typeof states)[number]

/** What is proposed, and by which body. Texts are ids of texts of the area plain-language. */
interface Proposal {
  readonly id: string
  /** Running number of its body and year: `3` of `2026`. */
  readonly number: number
  readonly year: number
  readonly title: string
  readonly matter: Matter
  /** A field of action within `topics`; empty: all of it. */
  readonly field: string
  readonly bodyId: string
  readonly decider: Decider
  readonly statementText: string
  readonly whyText: string
  readonly meetingId: string | null
  readonly itemId: string | null
  readonly earlierId: string | null
  readonly proposedBy: string | null
  readonly proposedAt: Date
  readonly method: Method
  /** Last day to vote, where it is decided between meetings. */
  readonly closesOn: string | null
  /** Number of the wording that is voted on. */
  readonly wordingNr: number
  /** What the votes came to, once the vote is closed. */
  readonly counted: Count | null
  /** Number of the option with the least resistance. */
  readonly chosen: number | null
  /** Names the key of secret votes while they are open. */
  readonly keyId: string | null
  readonly version: number
}

interface Recommended extends Proposal {
  readonly recommendedAt: Date
}

interface Answered extends Recommended {
  readonly answeredAt: Date
  readonly answeredBy: string | null
  /** Where it is written down, for what a carrier or council decided elsewhere. */
  readonly evidence: string | null
}

/** Whatever is not adopted as it stands has a reason; what was changed says how it reads now. */
export type Recommendation =
  | (Proposal & { readonly state: 'voting' })
  | (Proposal & { readonly state: 'withdrawn' })
  | (Recommended & { readonly state: 'talking' })
  | (Recommended & { readonly state: 'waiting' })
  | (Recommended & { readonly state: 'unchanged' })
  | (Answered & { readonly state: 'adopted'; readonly answerText: string | null })
  | (Answered & { readonly state: 'rejected' | 'returned'; readonly answerText: string })
  | (Answered & {
      readonly state: 'adopted-with-changes'
      readonly answerText: string
      readonly changedStatementText: string
    })

export function isAnswered(state: State): state is AnswerKind {
  return answerKinds.some((outcome) => outcome === state)
}
