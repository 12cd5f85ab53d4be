import { type Actor, personId } from '../../../foundation/actor.ts'
import type { Faults, Ruling } from '../../../foundation/door.ts'
import type { Refusal } from '../../../foundation/outcome.ts'
import type { Matter } from '../../bodies/mandate.ts'
import { voiceOf } from '../../bodies/rules.ts'
import type { Seat } from '../../bodies/seat.ts'
import { missingVoices } from '../../meetings/rules/voices.ts'

import type { Answered } from './answer.ts'
import type { Deciding } from './may.ts'

/** What closing has to know beside the votes. */
export interface Voices {
  readonly id: string
  readonly bodyId: string
  readonly matter: Matter
  readonly seats: readonly Seat[]
  /** The network's rules want a seat of a target group to take part. */
  readonly voicesRequired: boolean
  /** Seats that have voted, or are there at a meeting of the body today. */
  readonly there: readonly string[]
}

/** Why this body may not decide about direction now; `null` where nothing is missing. */
export function voicesMissing({ voicesRequired, ...of }: Voices): Refusal | null {
  return missingVoices({ ...of, required: voicesRequired })
}

/** What closes a vote, and the reason where it was closed although no seat of a target group took part. */
export type WithVoices<Next> = Next & { readonly withoutVoices: string | null }

/** The ruling stands; or, where a voice is missing, only with a reason, which everybody inside can read. */
export function withVoices<Next extends object>(
  voices: Voices,
  reason: string,
  ruling: Ruling<Next> | Refusal,
  step: 'closed' | 'answered' = 'closed',
): Ruling<WithVoices<Next>> | Refusal {
  if ('refused' in ruling) return ruling
  const missing = voicesMissing(voices)
  if (missing && !reason) return missing
  const { next, facts } = ruling
  if (!missing) return { next: { ...next, withoutVoices: null }, facts }
  const values = { body: voices.bodyId, why: missing.refused.key }
  return {
    next: { ...next, withoutVoices: reason },
    facts: [...facts, { name: `decisions.${step}-without-voices`, about: voices.id, values }],
  }
}

/** Who sits where it is answered, and who of them takes part. */
export type AnsweringVoices = Pick<Deciding, 'decider' | 'decidingSeats'> &
  Pick<Voices, 'id' | 'matter' | 'voicesRequired' | 'there'>

/** For an answer: those who are at a meeting of the deciding body today, and the seat of whoever answers. */
export function voicesOfAnswer(of: AnsweringVoices, by: Actor): Voices | null {
  const { id, matter, voicesRequired, decider, decidingSeats: seats } = of
  if (decider.kind !== 'body') return null
  const person = personId(by)
  const own = seats.filter((seat) => person !== null && voiceOf(seat, person) !== null)
  return { id, matter, voicesRequired, seats, bodyId: decider.bodyId, there: [...of.there, ...own.map(({ id }) => id)] }
}

/** To adopt something about direction takes a voice, or a reason. A body may say no, or send back, without. */
export function answerWithVoices(
  asked: AnsweringVoices,
  reason: string,
  ruling: Ruling<Answered> | Refusal | Faults,
  by: Actor,
): Ruling<WithVoices<Answered>> | Refusal | Faults {
  if ('faults' in ruling || 'refused' in ruling) return ruling
  const voices = voicesOfAnswer(asked, by)
  if (voices && ['adopted', 'adopted-with-changes'].includes(ruling.next.outcome))
    return withVoices(voices, reason, ruling, 'answered')
  return { ...ruling, next: { ...ruling.next, withoutVoices: null } }
}
