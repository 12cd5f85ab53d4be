import type { Ruling } from '../../../foundation/door.ts'
import type { Refusal } from '../../../foundation/outcome.ts'
import type { Matter } from '../../bodies/mandate.ts'
import type { Seat } from '../../bodies/seat.ts'
import { missingVoices } from '../../meetings/rules/voices.ts'

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
): Ruling<WithVoices<Next>> | Refusal {
  if ('refused' in ruling) return ruling
  const missing = voicesMissing(voices)
  if (missing && !reason) return missing
  const { next, facts } = ruling
  if (!missing) return { next: { ...next, withoutVoices: null }, facts }
  const values = { body: voices.bodyId, why: missing.refused.key }
  return {
    next: { ...next, withoutVoices: reason },
    facts: [...facts, { name: 'decisions.closed-without-voices', about: voices.id, values }],
  }
}
