import type { Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { State } from '../recommendation.ts'

/** Only while it is voted on: what a body has recommended, it cannot make unsaid. */
export function withdraw({
  id,
  bodyId,
  state,
  keyId,
}: {
  readonly id: string
  readonly bodyId: string
  readonly state: State
  readonly keyId: string | null
}): Ruling<{ readonly id: string; readonly keyId: string | null }> | Refusal {
  if (state !== 'voting') return refused('vote-closed')
  return {
    next: { id, keyId },
    facts: [{ name: 'decisions.recommendation-withdrawn', about: id, values: { body: bodyId } }],
  }
}
