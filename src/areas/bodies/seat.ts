export const functions = ['speaker', 'moderation', 'minutes', 'member'] as const
export type SeatFunction = (typeof functions)[number]

export const holders = ['partner', 'group', 'person', 'named-person'] as const
/** What kind of holder a seat has. Everyone reads the names of partners and groups, of a person only with their word. */
export type Holder = (typeof holders)[number]

/** A holder that is no partner. */
export const ownHolders = ['group', 'person', 'named-person'] as const

export const waysIn = ['appointment', 'election', 'admission', 'delegation'] as const
/** How somebody came to a seat: appointed, elected, admitted by the body, sent by their partner. */
export type WayIn = (typeof waysIn)[number]

export const parts = ['delegate', 'deputy', 'tandem', 'assistant'] as const
/** How a person belongs to a seat. The tandem partner learns and acts with the delegate, and votes only as deputy. */
export type Voice = (typeof parts)[number]

/**
 * Seats, not users: people come and go, the seat stays with its partner. Held by a partner, or by a group or person named in
 * `holderName`, never by both.
 */
export interface Seat {
  readonly id: string
  readonly bodyId: string
  readonly heldBy: Holder
  readonly partnerId: string | null
  readonly holderName: string | null
  /** The person who speaks and votes for this seat. */
  readonly delegateId: string | null
  readonly deputyId: string | null
  /** May be the deputy as well. */
  readonly tandemId: string | null
  /** Reads and prepares, never votes. */
  readonly assistantId: string | null
  /** The target group this seat speaks for. */
  readonly targetGroupId: string | null
  readonly function: SeatFunction
  /** `null`: not documented. */
  readonly cameBy: WayIn | null
  /** In words, e.g. "Stadtrat". */
  readonly appointedBy: string | null
  readonly since: string
  /** Last day of the appointment, where there is a term. The seat stays open until somebody vacates it. */
  readonly termUntil: string | null
  /** Day it was vacated; `null` while it is open. */
  readonly until: string | null
  readonly version: number
}
