export const choices = ['for', 'against', 'abstain'] as const
export type Choice = (typeof choices)[number]

/** One seat, one vote: whoever of the seat cast it, and when. */
export interface Vote {
  readonly seatId: string
  readonly personId: string
  readonly choice: Choice
}

export type Count = Readonly<Record<Choice, number>>

export function countOf(votes: readonly Pick<Vote, 'choice'>[]): Count {
  const of = (choice: Choice) => votes.filter((vote) => vote.choice === choice).length
  return { for: of('for'), against: of('against'), abstain: of('abstain') }
}
