import type { Sector } from '../partners/rules/sector.ts'

/** A seat kept free and told to everyone: for whom, since when, how to ask. Counts nowhere as a seat. */
export interface Vacancy {
  readonly id: string
  readonly bodyId: string
  readonly targetGroupId: string | null
  readonly sector: Sector | null
  /** For whom, where group and sector do not say enough. Everyone reads it. */
  readonly wanted: string | null
  /** How to ask; `null`: the coordination. */
  readonly ask: string | null
  readonly since: string
  /** Day it was filled or taken back; `null` while it is free. */
  readonly until: string | null
  /** The seat it comes from, and the one that came of it. */
  readonly vacatedSeat: string | null
  readonly filledSeat: string | null
}
