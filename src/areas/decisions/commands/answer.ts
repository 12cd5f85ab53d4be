import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, optionalLine, optionalProse } from '../../../foundation/input.ts'
import { answerKinds } from '../recommendation.ts'
import * as answering from '../rules/answer.ts'
import { mayAnswer } from '../rules/may.ts'
import { loadAsked, storeAnswer } from '../storage/answer.ts'
import { keep } from './keep.ts'
import { tellTheGroup } from './tell.ts'

export const answer = command({
  name: 'decisions.answer-recommendation',
  input: z.object({
    recommendation: id(),
    outcome: choice(answerKinds),
    reason: optionalProse(5000),
    changedStatement: optionalProse(2000),
    evidence: optionalLine(500),
  }),
  load: (db, input) => loadAsked(db, input.recommendation),
  may: (actor, asked) => mayAnswer(actor, asked),
  rule: (asked, input, occasion) => answering.answer(asked, input, occasion),
  store: async (db, next, desk) => {
    const reason = next.reason === '' ? null : await keep(desk, 'answer', next.reason)
    const changed = next.changedStatement === null ? null : await keep(desk, 'changed-statement', next.changedStatement)
    await storeAnswer(db, next, { reason, changed })
    await tellTheGroup(db, desk, next.id)
    return next.id
  },
})
