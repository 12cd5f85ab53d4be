import type { Actor, Permission } from '../../../foundation/actor.ts'
import { addDays, addMonths } from '../../../foundation/clock.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import {
  draftLasts,
  type JoinRequest,
  keptMonths,
  remindAfter,
  remindBefore,
  undecidedMonths,
} from '../join-request.ts'

export function onlyTheClock(actor: Actor): Permission {
  return actor.kind === 'system' ? true : refused('only-the-clock')
}

export interface Minded {
  readonly reminded: readonly { readonly request: JoinRequest; readonly times: number }[]
  readonly forgotten: readonly string[]
}

/** How often whoever answers should have been reminded by today: once before the promised day, once after it. */
export function timesReminded({ state, answerBy }: Pick<JoinRequest, 'state' | 'answerBy'>, today: string): number {
  if (state !== 'asked' || answerBy === null) return 0
  if (today >= addDays(answerBy, remindAfter)) return 2
  return today >= addDays(answerBy, -remindBefore) ? 1 : 0
}

/** What was never sent goes after a week, what has ended after half a year, what nobody decided after a year, the trace of what was taken back after a week. */
export function isForgotten(
  { state, begunAt, askedOn, endedOn }: Pick<JoinRequest, 'state' | 'begunAt' | 'askedOn' | 'endedOn'>,
  { today, moment }: Pick<Occasion, 'today' | 'moment'>,
): boolean {
  if (state === 'begun') return moment.getTime() - begunAt.getTime() > draftLasts * 24 * 3600 * 1000
  if (endedOn === null) return askedOn !== null && addMonths(askedOn, undecidedMonths) < today
  return state === 'taken-back' ? addDays(endedOn, draftLasts) < today : addMonths(endedOn, keptMonths) < today
}

export function mind(
  requests: readonly JoinRequest[],
  occasion: Pick<Occasion, 'today' | 'moment'>,
): Ruling<Minded> | Refusal {
  const forgotten = requests.filter((request) => isForgotten(request, occasion)).map(({ id }) => id)
  const reminded = requests
    .map((request) => ({ request, times: timesReminded(request, occasion.today) }))
    .filter(({ request, times }) => times > request.reminded)
  const [first, ...rest]: Fact[] = [
    ...reminded.map(({ request, times }) => ({
      ...{ name: 'joining.request-reminded', about: request.id, values: { times } },
    })),
    ...forgotten.map((id) => ({ name: 'joining.request-forgotten', about: id })),
  ]
  if (!first) return refused('nothing-to-mind')
  return { next: { reminded, forgotten }, facts: [first, ...rest] }
}
