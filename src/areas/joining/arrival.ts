export const arrivalSteps = ['rules', 'minutes', 'people', 'meeting', 'tandem', 'task'] as const
/** What helps somebody who is new: the rules, the last minutes, who is who, the next date, the tandem, a first task. */
export type ArrivalStep = (typeof arrivalSteps)[number]

interface Begun {
  readonly id: string
  readonly seatId: string
  readonly personId: string
  /** Calendar day. */
  readonly begunOn: string
  /** Those that were ticked. */
  readonly taken: readonly ArrivalStep[]
}

/** Somebody is new on a seat. `arrived`: every step is taken, or they have said that they have arrived. */
export type Arrival =
  | (Begun & { readonly state: 'arriving' })
  | (Begun & { readonly state: 'arrived'; readonly arrivedOn: string })

/** An arrival as its letter tells it. */
export interface ToldArrival {
  readonly id: string
  readonly body: string
  readonly networkName: string
  readonly slug: string
}
