export const functions = ['speaker', 'moderation', 'minutes', 'member'] as const
export type SeatFunction = (typeof functions)[number]

/**
 * Seats, not users: people come and go, the seat stays with its partner. Held by a partner, or by a group or person named in
 * `holderName`, never by both.
 */
export interface Seat {
  readonly id: string
  readonly bodyId: string
  readonly partnerId: string | null
  readonly holderName: string | null
  /** The person who speaks and votes for this seat. */
  readonly delegateId: string | null
  readonly deputyId: string | null
  /** Reads and prepares, never votes. */
  readonly assistantId: string | null
  /** The target group this seat speaks for. */
  readonly targetGroupId: string | null
  readonly function: SeatFunction
  readonly since: string
  /** Last day of the appointment, where there is a term. The seat stays open until somebody vacates it. */
  readonly termUntil: string | null
  /** Day it was vacated; `null` while it is open. */
  readonly until: string | null
  readonly version: number
}

/** How a person belongs to a seat. */
export type Voice = 'delegate' | 'deputy' | 'assistant'
