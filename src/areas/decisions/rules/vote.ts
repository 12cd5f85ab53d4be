import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import type { Majority, Method, Quorum, Tie } from '../../municipalities/rule-set.ts'
import type { BallotOption } from '../ballot-option.ts'
import type { Decider, State } from '../recommendation.ts'
import { type Channel, type Choice, type Count, choicesOf, type Vote } from '../vote.ts'

/** A recommendation on which a body votes. */
export interface Ballot {
  readonly id: string
  readonly state: State
  readonly bodyId: string
  readonly decider: Decider
  readonly method: Method
  readonly wordingNr: number
  readonly closesOn: string | null
  /** Without "leave as it is". */
  readonly options: readonly BallotOption[]
  readonly seats: readonly Seat[]
  /** Those for the wording that stands. */
  readonly votes: readonly Vote[]
  readonly majority: Majority
  readonly tie: Tie
  /** How many seats must have voted; `null` where nobody wrote it down. */
  readonly quorum: Quorum | null
  /** How long a decision between meetings stays open at least. */
  readonly circularDays: number
  /** Names the key of secret votes while they are open. */
  readonly keyId: string | null
  /** Of a secret vote the key is gone: nobody can open the envelopes any more. */
  readonly keyLost: boolean
  /** What was in the envelopes of a secret vote; only known while it is being closed. */
  readonly opened?: Count
}

export interface Casting {
  readonly choice?: Choice | undefined
  readonly points?: Readonly<Record<string, number>> | undefined
  readonly reason: string
  readonly help: string
}

export interface CastVote extends Vote {
  readonly recommendation: string
  readonly wordingNr: number
  readonly reason: string
  /** What would help against an objection. */
  readonly help: string
  readonly at: Date
}

/** Whether anybody can vote on it today. */
export function isOpen(
  { state, closesOn, keyLost }: Pick<Ballot, 'state' | 'closesOn' | 'keyLost'>,
  today: string,
): true | Refusal {
  if (state !== 'voting') return refused('vote-closed')
  if (closesOn && today > closesOn) return refused('deadline-over')
  return keyLost ? refused('key-lost') : true
}

/**
 * One seat has one vote, and a second one takes the place of the first. The deputy votes in the delegate's absence: whoever
 * has voted was not absent, so a deputy does not change the delegate's vote.
 */
export function castVote(
  ballot: Ballot,
  seat: Seat,
  casting: Casting,
  { by, moment, today }: Pick<Occasion, 'by' | 'moment' | 'today'>,
): Ruling<CastVote> | Refusal | Faults {
  const open = isOpen(ballot, today)
  if (open !== true) return open
  return ballot.method === 'secret-majority'
    ? refused('vote-in-secret')
    : castFor(ballot, seat, casting, { by, moment })
}

/** The same into an envelope. */
export function castSecretVote(
  ballot: Ballot,
  seat: Seat,
  choice: Choice,
  { by, moment, today }: Pick<Occasion, 'by' | 'moment' | 'today'>,
): Ruling<CastVote & { readonly keyId: string }> | Refusal | Faults {
  const open = isOpen(ballot, today)
  if (open !== true) return open
  const { keyId } = ballot
  if (keyId === null) return refused('not-secret')
  const ruling = castFor(ballot, seat, { choice, reason: '', help: '' }, { by, moment })
  return 'next' in ruling ? { ...ruling, next: { ...ruling.next, keyId } } : ruling
}

function castFor(
  ballot: Ballot,
  seat: Seat,
  casting: Casting,
  { by, moment }: Pick<Occasion, 'by' | 'moment'>,
): Ruling<CastVote> | Refusal | Faults {
  const personId = by.kind === 'person' ? by.id : undefined
  const voice = personId ? voiceOf(seat, personId) : null
  if (!personId || (voice !== 'delegate' && voice !== 'deputy')) return refused('no-seat-here')
  const before = ballot.votes.find(({ seatId }) => seatId === seat.id)
  if (voice === 'deputy' && before?.personId === seat.delegateId) return refused('delegate-has-voted')
  return cast(ballot, seat, casting, { personId, channel: null, recordedBy: null, at: moment })
}

/** A secret vote is everybody's own. */
export function mayBeRecorded(ballot: Ballot, today: string): true | Refusal {
  const open = isOpen(ballot, today)
  return open === true && ballot.method === 'secret-majority' ? refused('secret-is-own') : open
}

interface Recording extends Casting {
  readonly channel: Channel
}

/** A vote that came by phone or letter, written down for the seat. What the seat itself has cast, nobody writes over. */
export function recordVote(
  ballot: Ballot,
  seat: Seat,
  recording: Recording,
  { by, moment, today }: Pick<Occasion, 'by' | 'moment' | 'today'>,
): Ruling<CastVote> | Refusal | Faults {
  const open = mayBeRecorded(ballot, today)
  if (open !== true) return open
  const personId = seat.delegateId ?? seat.deputyId
  if (!personId) return refused('seat-without-person')
  if (by.kind !== 'person') return refused('no-seat-here')
  const before = ballot.votes.find(({ seatId }) => seatId === seat.id)
  if (before && before.channel === null) return refused('seat-has-voted')
  return cast(ballot, seat, recording, { personId, channel: recording.channel, recordedBy: by.id, at: moment })
}

type Cast = Pick<CastVote, 'personId' | 'channel' | 'recordedBy' | 'at'>

function cast(ballot: Ballot, seat: Seat, casting: Casting, of: Cast): Ruling<CastVote> | Faults {
  const faults = faultsOf(ballot, casting)
  if (faults.length > 0) return { faults }
  const { id, method, wordingNr, votes } = ballot
  const speaks = casting.choice === 'objection' || casting.choice === 'concern'
  const next: CastVote = {
    ...{ recommendation: id, wordingNr, seatId: seat.id, ...of },
    choice: method === 'resistance' ? null : (casting.choice ?? null),
    points: method === 'resistance' ? numbersOf(ballot).map((nr) => casting.points?.[nr] ?? 0) : null,
    reason: speaks ? casting.reason : '',
    help: casting.choice === 'objection' ? casting.help : '',
  }
  const changed = votes.some(({ seatId }) => seatId === seat.id)
  const name = of.channel ? 'decisions.vote-recorded' : changed ? 'decisions.vote-changed' : 'decisions.vote-cast'
  // The journal says that a seat voted; how it voted stands in the vote alone.
  const values = { seat: seat.id, ...(of.channel ? { channel: of.channel, voter: of.personId } : {}) }
  return { next, facts: [{ name, about: id, values }] }
}

/** Every option by its number, "leave as it is" last. */
export function numbersOf({ options }: Pick<Ballot, 'options'>): readonly number[] {
  return [...options.map(({ nr }) => nr), options.length + 1]
}

function faultsOf(ballot: Ballot, { choice, points, reason, help }: Casting): readonly Fault[] {
  if (ballot.method === 'resistance')
    return numbersOf(ballot)
      .filter((nr) => points?.[nr] === undefined)
      .map((nr) => ({ field: `points.${nr}`, key: 'points-missing' }))
  if (!choice || !choicesOf(ballot.method).includes(choice)) return [{ field: 'choice', key: 'choice-missing' }]
  if (choice !== 'objection') return []
  const faults: Fault[] = []
  if (reason === '') faults.push({ field: 'reason', key: 'objection-without-reason' })
  if (help === '') faults.push({ field: 'help', key: 'objection-without-help' })
  return faults
}
