export const feelings = ['good', 'unsure', 'bad'] as const
/** How a seat feels about an idea. */
export type Feeling = (typeof feelings)[number]

/** What one seat said; it can be said anew as long as the question is open. */
export interface SenseVoice {
  readonly seatId: string
  readonly personId: string
  readonly feeling: Feeling
  readonly note: string
}

/** How a body feels about an idea. It is quick, binds nobody, and can become a proposal. */
export interface SenseCheck {
  readonly id: string
  readonly bodyId: string
  readonly title: string
  readonly askedBy: string | null
  readonly askedAt: Date
  readonly endedAt: Date | null
  /** The proposal that came of it. */
  readonly recommendationId: string | null
}
