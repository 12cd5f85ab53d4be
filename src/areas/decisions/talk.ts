/** Why a seat should be talked with: ten points against the winner, an objection, a vote against. */
export type TalkReason = 'ten' | 'objection' | 'against'

export interface TalkAbout {
  readonly seat: string
  readonly why: TalkReason
}

/** What a vote came to. */
export type Ending = 'carried' | 'unchanged'

export const talkResults = ['stands', 'reworked'] as const
/** The outcome stands, or the wording is worked on and voted on again. */
export type TalkResult = (typeof talkResults)[number]

/** The outcome of a vote waits until those against it were talked with. */
export interface Talk {
  readonly about: readonly TalkAbout[]
  /** `null` when the vote itself came to nothing: an objection stands. */
  readonly pending: Ending | null
  readonly heldOn: string | null
  readonly result: TalkResult | null
}
