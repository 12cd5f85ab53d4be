import { addDays } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, isRefusal, type Refusal, refused } from '../../../foundation/outcome.ts'
import { type Closed, recommend } from './recommend.ts'
import { isEntitled } from './turnout.ts'
import { type Voices, withVoices } from './voices.ts'
import type { Ballot } from './vote.ts'

/** A decision between meetings. */
export interface Circular extends Ballot, Voices {
  /** The silent are reminded once, and what is missing at the end is said once. */
  readonly remindedOn: string | null
  readonly overdueOn: string | null
}

export interface Reminded {
  readonly id: string
  /** Persons on the seats that have not voted. */
  readonly persons: readonly string[]
}

export interface Minded {
  readonly closed: readonly Closed[]
  readonly overdue: readonly string[]
  readonly reminded: readonly Reminded[]
  readonly today: string
}

/** Days before the end on which the silent are reminded. */
export const remindBefore = 3

/** Every morning: what is over is closed, or it is said that something is missing; shortly before, whoever is silent is reminded. */
export function mindCirculars(
  circulars: readonly Circular[],
  occasion: Pick<Occasion, 'by' | 'moment' | 'today'>,
): Ruling<Minded> | Refusal {
  const { today } = occasion
  const closed: Closed[] = []
  const overdue: string[] = []
  const reminded: Reminded[] = []
  const facts: Fact[] = []
  for (const ballot of circulars.filter(({ state, closesOn }) => state === 'voting' && closesOn !== null)) {
    const { id, bodyId, closesOn } = ballot
    if (closesOn !== null && today > closesOn) {
      const ruling = withVoices(ballot, '', recommend(ballot, occasion))
      if (!isRefusal(ruling)) {
        closed.push(ruling.next)
        facts.push(...ruling.facts)
      } else if (ballot.overdueOn === null) {
        overdue.push(id)
        facts.push({
          name: 'decisions.deadline-passed',
          about: id,
          values: { body: bodyId, missing: ruling.refused.key },
        })
      }
    } else if (ballot.remindedOn === null && closesOn !== null && addDays(today, remindBefore) >= closesOn) {
      const persons = silentOf(ballot)
      if (persons.length === 0) continue
      reminded.push({ id, persons })
      facts.push({ name: 'decisions.silent-reminded', about: id, values: { body: bodyId, count: persons.length } })
    }
  }
  const [first, ...rest] = facts
  return first ? { next: { closed, overdue, reminded, today }, facts: [first, ...rest] } : refused('nothing-due')
}

export interface Extended {
  readonly id: string
  readonly closesOn: string
}

/** Whether a decision between meetings ended without a result, so that it may go on. While it runs, its end stays as it was told. */
export function isExtendable({ state, closesOn }: Pick<Ballot, 'state' | 'closesOn'>, today: string): true | Refusal {
  if (state !== 'voting') return refused('vote-closed')
  return closesOn !== null && today > closesOn ? true : refused('deadline-runs')
}

/** All votes stay; whoever is silent is reminded once more. */
export function extend(
  ballot: Pick<Ballot, 'id' | 'bodyId' | 'state' | 'closesOn'>,
  { closesOn }: { readonly closesOn: string },
  { today }: Pick<Occasion, 'today'>,
): Ruling<Extended> | Refusal | Faults {
  const open = isExtendable(ballot, today)
  if (open !== true) return open
  if (closesOn <= today) return { faults: [{ field: 'closesOn', key: 'closes-in-past' }] }
  const next = { id: ballot.id, closesOn }
  return { next, facts: [{ name: 'decisions.deadline-extended', about: ballot.id, values: { day: closesOn } }] }
}

/** Delegates and deputies of the seats that could still vote, each once. */
export function silentOf({ seats, votes }: Pick<Ballot, 'seats' | 'votes'>): readonly string[] {
  const silent = seats.filter((seat) => isEntitled(seat, votes) && votes.every(({ seatId }) => seatId !== seat.id))
  const persons = silent.flatMap(({ delegateId, deputyId }) => [delegateId, deputyId])
  return [...new Set(persons.filter((one) => one !== null))]
}
