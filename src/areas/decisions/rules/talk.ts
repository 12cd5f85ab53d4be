import { personId } from '../../../foundation/actor.ts'
import { dayOf } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Talk, TalkResult } from '../talk.ts'
import type { Count } from '../vote.ts'
import { factOf, stateAfter } from './recommend.ts'
import type { Ballot } from './vote.ts'

export interface Talking
  extends Pick<Ballot, 'id' | 'state' | 'bodyId' | 'decider' | 'method' | 'wordingNr' | 'seats'> {
  readonly talk: Talk | null
  readonly recommendedAt: Date | null
  readonly counted: Count | null
  readonly chosen: number | null
}

export interface RecordingTalk {
  readonly text: string
  readonly day: string
  readonly result: TalkResult
}

export interface TalkRecorded extends RecordingTalk {
  readonly id: string
  readonly wordingNr: number
  readonly state: 'talking' | 'waiting' | 'adopted' | 'unchanged'
  readonly by: string | null
  readonly at: Date
}

/** Whether a talk is waited for. */
export function isTalkOpen({ state, talk }: Pick<Talking, 'state' | 'talk'>): true | Refusal {
  if (state !== 'talking' || !talk) return refused('no-talk-open')
  return talk.result === null ? true : refused('talk-recorded-already')
}

/** Only now the outcome stands; or the wording is reworked and voted on again. With consent nothing holds against an objection. */
export function recordTalk(
  talking: Talking,
  { text, day, result }: RecordingTalk,
  { by, moment, today }: Pick<Occasion, 'by' | 'moment' | 'today'>,
): Ruling<TalkRecorded> | Refusal | Faults {
  const open = isTalkOpen(talking)
  if (open !== true) return open
  const { id, wordingNr, talk, recommendedAt, counted, chosen, bodyId } = talking
  if (day > today) return { faults: [{ field: 'day', key: 'talk-too-late' }] }
  if (recommendedAt && day < dayOf(recommendedAt)) return { faults: [{ field: 'day', key: 'talk-too-early' }] }
  const pending = talk?.pending ?? null
  if (result === 'stands' && pending === null)
    return { faults: [{ field: 'result', key: 'objection-is-not-overruled' }] }
  const state = result === 'stands' && pending !== null ? stateAfter(talking, pending) : 'talking'
  const next: TalkRecorded = { id, wordingNr, text, day, result, state, by: personId(by), at: moment }
  const recorded: Fact = { name: 'decisions.talk-recorded', about: id, values: { body: bodyId, result } }
  const after = state === 'talking' ? [] : [factOf(talking, state, { count: counted ?? {}, chosen })]
  return { next, facts: [recorded, ...after] }
}
