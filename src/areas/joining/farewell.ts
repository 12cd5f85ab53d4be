/** Somebody leaves a seat in good order. The thanks may be written later, by those who stay. */
export interface Farewell {
  readonly id: string
  readonly seatId: string
  readonly bodyId: string
  readonly personId: string
  readonly saidOn: string
  readonly lastDay: string
  /** What is open, and who takes it over. */
  readonly handoverText: string
  /** Empty until somebody has thanked. */
  readonly thanksText: string
  /** Whoever leaves agreed that everyone may read their name and the thanks. */
  readonly forEveryone: boolean
}

/** A farewell as its letters tell it. */
export interface ToldFarewell {
  readonly id: string
  readonly name: string
  readonly body: string
  readonly lastDay: string
  readonly networkName: string
  readonly slug: string
}
