import type { Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { State } from '../recommendation.ts'

/** Only while it is voted on: what a body has recommended, it cannot make unsaid. */
export function withdraw({
  id,
  bodyId,
  state,
}: {
  readonly id: string
  readonly bodyId: string
  readonly state: State
}): Ruling<{ readonly id: string }> | Refusal {
  if (state !== 'voting') return refused('vote-closed')
  return { next: { id }, facts: [{ name: 'decisions.recommendation-withdrawn', about: id, values: { body: bodyId } }] }
}
