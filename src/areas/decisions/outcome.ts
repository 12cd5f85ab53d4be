/** What follows from a decision that holds. Days are calendar days. */
export interface Outcome {
  /** The partner that carries it out. */
  readonly partnerId: string | null
  readonly effectiveOn: string
  /** When the body looks at it again; `null`: nobody agreed on it, or it is done. */
  readonly reviewOn: string | null
  /** A review said that it no longer holds. */
  readonly endedOn: string | null
  readonly version: number
}

export const reviewResults = ['stays', 'change', 'ends'] as const
/** It stays as it is, it is to be changed by a new proposal, or it no longer holds. */
export type ReviewResult = (typeof reviewResults)[number]

export interface Review {
  readonly id: string
  readonly result: ReviewResult
  /** The day that was agreed for it. */
  readonly dueOn: string | null
  readonly reviewedOn: string
}
