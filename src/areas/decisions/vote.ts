import type { Method } from '../municipalities/rule-set.ts'

export const majorityChoices = ['for', 'against', 'abstain'] as const
/** No objection; a concern that stops nothing; an objection that does. */
export const consentChoices = ['consent', 'concern', 'objection'] as const
export const choices = [...majorityChoices, ...consentChoices] as const
export type Choice = (typeof choices)[number]

export const channels = ['phone', 'letter'] as const
/** How a vote came that the coordination wrote down. */
export type Channel = (typeof channels)[number]

/** One seat, one vote: whoever of the seat cast it. */
export interface Vote {
  readonly seatId: string
  readonly personId: string
  /** `null`: by points, or secret. */
  readonly choice: Choice | null
  /** Resistance against each option in order, "leave as it is" last. */
  readonly points: readonly number[] | null
  readonly channel: Channel | null
  readonly recordedBy: string | null
}

/** By choice how many seats; by resistance the sum of each option, named by its number. */
export type Count = Readonly<Record<string, number>>

export function choicesOf(method: Method): readonly Choice[] {
  if (method === 'resistance') return []
  return method === 'consent' ? consentChoices : majorityChoices
}

export function countOf(method: Method, votes: readonly Pick<Vote, 'choice' | 'points'>[]): Count {
  if (method !== 'resistance')
    return Object.fromEntries(
      choicesOf(method).map((choice) => [choice, votes.filter((vote) => vote.choice === choice).length]),
    )
  const sums = new Map<string, number>()
  for (const { points } of votes)
    for (const [place, one] of (points ?? []).entries())
      sums.set(String(place + 1), (sums.get(String(place + 1)) ?? 0) + one)
  return Object.fromEntries(sums)
}
