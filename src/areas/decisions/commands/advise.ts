import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, optionalProse } from '../../../foundation/input.ts'
import * as advising from '../rules/advise.ts'
import { loadConsulted, storeAdvice } from '../storage/advice.ts'
import { adviceKinds } from '../way.ts'
import { keep } from './keep.ts'
import { tellAdvice, tellTheGroup } from './tell.ts'

/** A body on the way says what it thinks, and hands on or sends back. */
export const advise = command({
  name: 'decisions.give-advice',
  input: z.object({
    recommendation: id(),
    body: id(),
    advice: choice(adviceKinds),
    reason: optionalProse(5000),
    changedStatement: optionalProse(2000),
  }),
  load: (db, input) => loadConsulted(db, input.recommendation),
  may: (actor, consulted) => advising.mayAdvise(actor, consulted),
  rule: (consulted, input, occasion) => advising.advise(consulted, input, occasion),
  store: async (db, next, desk) => {
    const reason = next.reason === '' ? null : await keep(desk, 'advice', next.reason)
    const changed = next.changedStatement === null ? null : await keep(desk, 'changed-statement', next.changedStatement)
    await storeAdvice(db, next, { reason, changed })
    if (next.advice === 'returned') await tellTheGroup(db, desk, next.id)
    else await tellAdvice(db, desk, next)
    return next.id
  },
})
