import { personId } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { BallotOption } from '../ballot-option.ts'
import type { Talk } from '../talk.ts'
import { ballotFaults, optionsOf } from './ballots.ts'
import type { Ballot } from './vote.ts'

export interface Rewording {
  readonly statement: string
  /** What is different, and why. */
  readonly note: string
  /** One a line, for a vote by resistance. */
  readonly options: string
  /** Where it is decided between meetings. */
  readonly closesOn?: string | undefined
}

export interface Reworded {
  readonly id: string
  /** Number of the new wording. */
  readonly nr: number
  readonly statement: string
  readonly note: string
  readonly options: readonly BallotOption[]
  readonly closesOn: string | null
  readonly keyId: string | null
  /** The key of the envelopes that are thrown away uncounted. */
  readonly earlierKeyId: string | null
  readonly by: string | null
  readonly at: Date
}

export type Rewordable = Ballot & { readonly talk: Pick<Talk, 'result'> | null }

/** While it is voted on, or when a talk led to it. */
export function mayReword({ state, talk }: Pick<Rewordable, 'state' | 'talk'>): true | Refusal {
  if (state === 'voting') return true
  if (state !== 'talking') return refused('not-to-be-reworked')
  return talk?.result === 'reworked' ? true : refused('talk-first')
}

/** An objection is worked in as a new wording. Votes count for their own wording only, so everybody is asked again. */
export function reword(
  ballot: Rewordable,
  { statement, note, options, closesOn }: Rewording,
  { by, moment, today, newId }: Occasion,
): Ruling<Reworded> | Refusal | Faults {
  const open = mayReword(ballot)
  if (open !== true) return open
  const { id, method, bodyId, circularDays } = ballot
  const until = ballot.closesOn ? (closesOn ?? addDays(today, circularDays)) : undefined
  const faults = ballotFaults({ circularDays }, { method, options, closesOn: until }, today)
  if (faults.length > 0) return { faults }
  const nr = ballot.wordingNr + 1
  const next: Reworded = {
    ...{ id, nr, statement, note, options: optionsOf({ method, options }), closesOn: until ?? null },
    ...{ keyId: method === 'secret-majority' ? newId() : null, earlierKeyId: ballot.keyId },
    ...{ by: personId(by), at: moment },
  }
  return { next, facts: [{ name: 'decisions.wording-changed', about: id, values: { body: bodyId, nr } }] }
}

export interface BegunAgain {
  readonly id: string
  readonly keyId: string
  readonly closesOn: string | null
}

/** A secret vote whose key is gone is void: all votes are thrown away, and everybody is asked once more. */
export function beginAgain(
  { id, bodyId, state, keyLost, closesOn, circularDays }: Ballot,
  { today, newId }: Pick<Occasion, 'today' | 'newId'>,
): Ruling<BegunAgain> | Refusal {
  if (state !== 'voting') return refused('vote-closed')
  if (!keyLost) return refused('key-still-there')
  const next = { id, keyId: newId(), closesOn: closesOn && addDays(today, circularDays) }
  return { next, facts: [{ name: 'decisions.ballot-begun-again', about: id, values: { body: bodyId } }] }
}
