import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, line, optionalDay, optionalId, prose, version } from '../../../foundation/input.ts'
import { reviewResults } from '../outcome.ts'
import * as outcome from '../rules/outcome.ts'
import * as visibility from '../rules/visibility.ts'
import { loadKept, storeOutcome, storeReview } from '../storage/outcome.ts'
import { loadShown, storeInside, storeShown } from '../storage/visibility.ts'
import { keep } from './keep.ts'

/** Who carries it out, from when it holds, and when the body looks at it again. */
export const keepOutcome = command({
  name: 'decisions.keep-outcome',
  input: z.object({
    recommendation: id(),
    partner: optionalId(),
    effectiveOn: optionalDay(),
    reviewOn: optionalDay(),
    version: version(),
  }),
  load: (db, { recommendation, partner }, { today }) => loadKept(db, recommendation, { partner, today }),
  may: (actor, kept) => outcome.mayKeep(actor, kept),
  rule: (kept, input, occasion) => outcome.keepOutcome(kept, input, occasion),
  store: async (db, next) => {
    await storeOutcome(db, next)
    return next.recommendation
  },
})

export const reviewDecision = command({
  name: 'decisions.review-decision',
  input: z.object({
    recommendation: id(),
    result: choice(reviewResults),
    reason: prose(),
    nextOn: optionalDay(),
    version: version(),
  }),
  load: (db, { recommendation }, { today }) => loadKept(db, recommendation, { today }),
  may: (actor, kept) => outcome.mayKeep(actor, kept),
  rule: (kept, input, occasion) => outcome.review(kept, input, occasion),
  store: async (db, next, desk) => {
    await storeReview(db, next, await keep(desk, 'review', next.reason))
    return next.recommendation
  },
})

/** For members only, with a reason. */
export const keepInside = command({
  name: 'decisions.keep-inside',
  input: z.object({ recommendation: id(), reason: line(300) }),
  load: (db, { recommendation }) => loadShown(db, recommendation),
  may: (actor, shown) => outcome.mayKeep(actor, shown),
  rule: (shown, input, occasion) => visibility.keepInside(shown, input, occasion),
  store: storeInside,
})

export const showToEveryone = command({
  name: 'decisions.show-to-everyone',
  input: z.object({ recommendation: id() }),
  load: (db, { recommendation }) => loadShown(db, recommendation),
  may: (actor, shown) => outcome.mayKeep(actor, shown),
  rule: (shown) => visibility.showToEveryone(shown),
  store: storeShown,
})
