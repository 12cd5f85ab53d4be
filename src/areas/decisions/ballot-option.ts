/** What can be chosen from by resistance. "Leave as it is" stands after the last one and is no row. */
export interface BallotOption {
  readonly nr: number
  readonly label: string
  readonly meaning: string
}

/** How much somebody can be against an option. */
export const mostResistance = 10
